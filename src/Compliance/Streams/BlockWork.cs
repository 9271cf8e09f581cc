namespace Compliance.Streams;

/// <summary>A block in progress: a worker processes it, and the consumer waits for it in the order of the stream.</summary>
/// <typeparam name="T">What a line becomes.</typeparam>
internal sealed class BlockWork<T>(LineBlock block)
{
    private readonly TaskCompletionSource<List<T>> _done = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Gets what the lines of the block became.</summary>
    public Task<List<T>> Done => _done.Task;

    /// <summary>Works on the lines of a block, one after the other, and gives its buffer back.</summary>
    public static List<T> Results(LineBlock block, LineBinding lines, Func<StreamedDeclaration, CancellationToken, T> select, CancellationToken cancellationToken)
    {
        var results = new List<T>();
        lines.Read(block, declaration =>
        {
            cancellationToken.ThrowIfCancellationRequested();
            results.Add(select(declaration, cancellationToken));
        });
        block.Return();
        return results;
    }

    /// <summary>Gets whether the block is so large that nothing should be held beside it.</summary>
    public bool IsHuge(int blockBytes) => block.Bytes.Length > 8L * blockBytes;

    /// <summary>Does the work; what is thrown reaches who waits.</summary>
    public void Run(LineBinding lines, Func<StreamedDeclaration, CancellationToken, T> select, CancellationToken cancellationToken)
    {
        try
        {
            _done.SetResult(Results(block, lines, select, cancellationToken));
        }
        catch (OperationCanceledException)
        {
            _done.SetCanceled(CancellationToken.None);
        }
#pragma warning disable CA1031 // Whatever the caller's code throws is thrown again where the caller waits.
        catch (Exception e)
#pragma warning restore CA1031
        {
            _done.SetException(e);
        }
    }
}
