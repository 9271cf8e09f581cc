namespace Compliance.Evaluation.Memoization;

/// <summary>Numbers cache keys. Thread-safe.</summary>
internal sealed class KeyCount
{
    private int _last = -1;

    /// <summary>Makes the next key.</summary>
    public MemoKey Next() => new(Interlocked.Increment(ref _last));
}
