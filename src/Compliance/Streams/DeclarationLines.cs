using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Compliance.Declarations;

namespace Compliance.Streams;

/// <summary>
/// Reads NDJSON, one declaration in each line, on all cores and in the order of the lines. What is held is a few blocks of
/// lines for each thread, whatever the length of the stream: when the results are not taken, reading waits.
/// </summary>
/// <param name="reader">Reads declarations.</param>
/// <param name="options">How the stream is read.</param>
public sealed class DeclarationLines(DeclarationReader reader, StreamOptions? options = null)
{
    // Enough that no thread waits for the one whose block comes first.
    private const int BlocksPerThread = 2;

    private readonly StreamOptions _options = options ?? new StreamOptions();
    private readonly DeclarationReader _reader = reader ?? throw new ArgumentNullException(nameof(reader));

    /// <summary>Reads the lines.</summary>
    /// <param name="input">The stream, UTF-8; it stays open.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>A declaration or its mistakes for each line that is not blank, in order.</returns>
    public IAsyncEnumerable<StreamedDeclaration> ReadAsync(Stream input, CancellationToken cancellationToken = default) =>
        SelectAsync(input, (declaration, _) => declaration, cancellationToken);

    /// <summary>Reads the lines and works on each.</summary>
    /// <typeparam name="T">What a line becomes.</typeparam>
    /// <param name="input">The stream, UTF-8; it stays open.</param>
    /// <param name="select">The work on one line. It is done on several threads at once.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>What the work gave for each line that is not blank, in order.</returns>
    public async IAsyncEnumerable<T> SelectAsync<T>(
        Stream input,
        Func<StreamedDeclaration, CancellationToken, T> select,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(select);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var work = Channel.CreateBounded<BlockWork<T>>(new BoundedChannelOptions(_options.Threads) { SingleWriter = true });
        var order = Channel.CreateBounded<BlockWork<T>>(
            new BoundedChannelOptions(_options.Threads * BlocksPerThread) { SingleWriter = true, SingleReader = true });
        List<Task> running = [Task.Run(() => FillAsync(input, work.Writer, order.Writer, stop.Token), CancellationToken.None)];
        for (var thread = 0; thread < _options.Threads; thread++)
        {
            running.Add(Task.Run(() => RunAsync(work.Reader, select, stop.Token), CancellationToken.None));
        }

        try
        {
            await foreach (var block in order.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
            {
                foreach (var result in await block.Done.WaitAsync(cancellationToken).ConfigureAwait(false))
                {
                    yield return result;
                }
            }
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await Task.WhenAll(running).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>Reads the lines and works on each, on the thread of the caller alone, whatever <see cref="StreamOptions.Threads"/> says: for a file of few lines, where threads cost more than the work.</summary>
    /// <typeparam name="T">What a line becomes.</typeparam>
    /// <param name="input">The stream, UTF-8; it stays open. While it waits for data, the caller waits.</param>
    /// <param name="select">The work on one line.</param>
    /// <param name="cancellationToken">Stops the work between two lines.</param>
    /// <returns>What the work gave for each line that is not blank, in order; the same as <see cref="SelectAsync"/> gives.</returns>
    /// <exception cref="IOException">While the result is read: the stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">While the result is read: the work was stopped.</exception>
    public IEnumerable<T> Select<T>(Stream input, Func<StreamedDeclaration, CancellationToken, T> select, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(select);
        return SelectEach(input, select, cancellationToken);
    }

    private IEnumerable<T> SelectEach<T>(Stream input, Func<StreamedDeclaration, CancellationToken, T> select, CancellationToken cancellationToken)
    {
        var lines = Lines();
        var blocks = Blocks(new ImmediateStream(input));
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var read = blocks.ReadAsync(cancellationToken);
            if ((read.IsCompletedSuccessfully ? read.Result : read.AsTask().GetAwaiter().GetResult()) is not { } block)
            {
                yield break;
            }

            foreach (var result in BlockWork<T>.Results(block, lines, select, cancellationToken))
            {
                yield return result;
            }
        }
    }

    private LineBlockReader Blocks(Stream input) => new(input, _options.BlockBytes, _options.LineLimits.MaxBytes, _options.After);

    private LineBinding Lines() => new(_reader, _options.Name.Replace('\\', '/'), _options.LineLimits);

    private async Task FillAsync<T>(Stream input, ChannelWriter<BlockWork<T>> work, ChannelWriter<BlockWork<T>> order, CancellationToken stop)
    {
        Exception? failure = null;
        try
        {
            var blocks = Blocks(input);
            while (await blocks.ReadAsync(stop).ConfigureAwait(false) is { } lines)
            {
                var block = new BlockWork<T>(lines);
                var isHuge = block.IsHuge(_options.BlockBytes);
                await order.WriteAsync(block, stop).ConfigureAwait(false);
                await work.WriteAsync(block, stop).ConfigureAwait(false);
                if (isHuge)
                {
                    await ((Task)block.Done.WaitAsync(stop)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                }
            }
        }
#pragma warning disable CA1031 // Whatever reading throws is thrown again where the caller waits.
        catch (Exception e)
#pragma warning restore CA1031
        {
            failure = e;
        }

        work.Complete();
        order.Complete(failure);
    }

    private async Task RunAsync<T>(ChannelReader<BlockWork<T>> work, Func<StreamedDeclaration, CancellationToken, T> select, CancellationToken stop)
    {
        var lines = Lines();
        await foreach (var block in work.ReadAllAsync(CancellationToken.None).ConfigureAwait(false))
        {
            block.Run(lines, select, stop);
        }
    }
}
