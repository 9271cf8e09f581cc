namespace Compliance.Reporting.Stepwise;

/// <summary>Carries what is written step by step from memory to a stream that is only used asynchronously.</summary>
internal static class SteppedOutput
{
    /// <summary>How many bytes gather before they are handed on, and how many are handed on at once.</summary>
    public const int BlockBytes = 32 * 1024;

    /// <summary>Takes the steps, and hands on what they write.</summary>
    /// <param name="steps">Writes to the stream it is given, piece by piece.</param>
    /// <param name="output">Where the bytes go.</param>
    /// <param name="cancellationToken">Stops between two steps.</param>
    public static async Task WriteAsync(Func<Stream, IEnumerable<WriteStep>> steps, Stream output, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using var held = new MemoryStream();
        foreach (var _ in steps(held))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (held.Length >= BlockBytes)
            {
                await HandOnAsync(held, output, cancellationToken).ConfigureAwait(false);
            }
        }

        await HandOnAsync(held, output, cancellationToken).ConfigureAwait(false);
    }

    private static async Task HandOnAsync(MemoryStream held, Stream output, CancellationToken cancellationToken)
    {
        var bytes = held.GetBuffer().AsMemory(0, (int)held.Length);
        for (var start = 0; start < bytes.Length; start += BlockBytes)
        {
            await output.WriteAsync(bytes.Slice(start, Math.Min(BlockBytes, bytes.Length - start)), cancellationToken).ConfigureAwait(false);
        }

        held.SetLength(0);
    }
}
