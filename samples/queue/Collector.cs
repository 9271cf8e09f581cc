using RabbitMQ.Client;
using RabbitMQ.Client.Events;

namespace Queue;

/// <summary>Takes findings and keeps each once; acknowledged is what the store has.</summary>
internal sealed class Collector(Broker broker, string path)
{
    private const ushort Prefetch = 64;

    /// <summary>Collects until so many declarations have arrived.</summary>
    public async Task RunAsync(int count)
    {
        using var store = new FindingStore(path);
        var done = new TaskCompletionSource();
        await broker.Channel.BasicQosAsync(0, Prefetch, global: false);
        var consumer = new AsyncEventingBasicConsumer(broker.Channel);
        consumer.ReceivedAsync += async (_, message) =>
        {
            store.Add(message.BasicProperties.MessageId!, message.Body.ToArray());
            await broker.Channel.BasicAckAsync(message.DeliveryTag, multiple: false);
            if (store.Declarations == count)
            {
                done.TrySetResult();
            }
        };
        await broker.Channel.BasicConsumeAsync(Broker.Findings, autoAck: false, consumer);
        await done.Task;
        Console.WriteLine($"collected {store.Declarations} declarations; {store.Copies} copies were passed over");
    }
}
