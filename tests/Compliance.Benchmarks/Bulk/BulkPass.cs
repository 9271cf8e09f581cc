using System.Text.Json;
using System.Threading.Channels;

namespace Compliance.Benchmarks.Bulk;

/// <summary>Goes over a file with typed parsing, block by block on some threads, as the command does.</summary>
internal static class BulkPass
{
    private const int BlockBytes = 128 * 1024;

    /// <summary>Parses each line.</summary>
    /// <param name="path">The file.</param>
    /// <param name="threads">How many threads.</param>
    /// <param name="judge">What is done with each declaration.</param>
    /// <returns>The sum of what that gave.</returns>
    public static long Run(string path, int threads, Func<BulkFacts, int> judge)
    {
        var blocks = Channel.CreateBounded<byte[]>(threads * 2);
        var workers = Enumerable.Range(0, threads).Select(_ => Task.Run(() => WorkAsync(blocks.Reader, judge))).ToArray();
        Task.Run(() => FillAsync(path, blocks.Writer)).GetAwaiter().GetResult();
        return Task.WhenAll(workers).GetAwaiter().GetResult().Sum();
    }

    private static async Task FillAsync(string path, ChannelWriter<byte[]> blocks)
    {
        var buffer = new byte[BlockBytes];
        var filled = 0;
        await using var file = File.OpenRead(path);
        for (var read = -1; read != 0;)
        {
            read = await file.ReadAsync(buffer.AsMemory(filled));
            filled += read;
            var end = buffer.AsSpan(0, filled).LastIndexOf((byte)'\n') + 1;
            await blocks.WriteAsync(buffer[..end]);
            buffer.AsSpan(end, filled - end).CopyTo(buffer);
            filled -= end;
        }

        blocks.Complete();
    }

    private static async Task<long> WorkAsync(ChannelReader<byte[]> blocks, Func<BulkFacts, int> judge)
    {
        var sum = 0L;
        await foreach (var block in blocks.ReadAllAsync())
        {
            for (var rest = block.AsMemory(); !rest.IsEmpty;)
            {
                var end = rest.Span.IndexOf((byte)'\n');
                sum += judge(JsonSerializer.Deserialize(rest.Span[..end], BulkJson.Default.BulkFacts)!);
                rest = rest[(end + 1)..];
            }
        }

        return sum;
    }
}
