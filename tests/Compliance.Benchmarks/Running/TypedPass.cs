using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Threading.Channels;

namespace Compliance.Benchmarks.Running;

/// <summary>Goes over a file with typed parsing, block by block on some threads, as the command does.</summary>
internal static class TypedPass
{
    private const int BlockBytes = 128 * 1024;

    /// <summary>Parses each line.</summary>
    /// <param name="path">The file.</param>
    /// <param name="threads">How many threads.</param>
    /// <param name="type">As what a line is read, by generated code.</param>
    /// <param name="worker">Makes, for each thread, what is done with each declaration.</param>
    /// <returns>The sum of what that gave.</returns>
    public static long Run<T>(string path, int threads, JsonTypeInfo<T> type, Func<Func<T, int>> worker)
    {
        var blocks = Channel.CreateBounded<byte[]>(threads * 2);
        var workers = Enumerable.Range(0, threads).Select(_ => Task.Run(() => WorkAsync(blocks.Reader, type, worker()))).ToArray();
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

    private static async Task<long> WorkAsync<T>(ChannelReader<byte[]> blocks, JsonTypeInfo<T> type, Func<T, int> judge)
    {
        var sum = 0L;
        await foreach (var block in blocks.ReadAllAsync())
        {
            for (var rest = block.AsMemory(); !rest.IsEmpty;)
            {
                var end = rest.Span.IndexOf((byte)'\n');
                sum += judge(JsonSerializer.Deserialize(rest.Span[..end], type)!);
                rest = rest[(end + 1)..];
            }
        }

        return sum;
    }
}
