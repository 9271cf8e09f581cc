using System.Text;

namespace Queue;

/// <summary>Puts declarations into the queue.</summary>
internal static class Publisher
{
    public static async Task RunAsync(Broker broker, int count)
    {
        foreach (var batch in Enumerable.Range(1, count).Chunk(200))
        {
            await Task.WhenAll(batch.Select(number =>
                broker.PublishAsync(Broker.Declarations, SampleDeclarations.IdOf(number), Encoding.UTF8.GetBytes(SampleDeclarations.Json(number)))));
        }

        Console.WriteLine($"published {count} declarations");
    }
}
