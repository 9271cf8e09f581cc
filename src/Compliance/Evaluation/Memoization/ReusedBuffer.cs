namespace Compliance.Evaluation.Memoization;

/// <summary>How large the buffers may be that an engine uses again for the next declaration.</summary>
internal static class ReusedBuffer
{
    /// <summary>The most items of a buffer that is used again. A larger one would keep the memory of one large declaration for the lifetime of the engine.</summary>
    public const int LargestKept = 10_000;

    /// <summary>Clears a set of texts; one that has grown too large is replaced.</summary>
    public static void Clear(ref HashSet<string> set)
    {
        if (set.Count > LargestKept)
        {
            set = new HashSet<string>(StringComparer.Ordinal);
        }

        set.Clear();
    }
}
