using RabbitMQ.Client;

namespace Queue;

/// <summary>A connection and the three queues. All are durable: a broker that restarts loses nothing either.</summary>
internal sealed class Broker(IConnection connection, IChannel channel) : IAsyncDisposable
{
    /// <summary>Declarations to be evaluated.</summary>
    public const string Declarations = "compliance.declarations";

    /// <summary>What was found, one message for each declaration.</summary>
    public const string Findings = "compliance.findings";

    /// <summary>What is no declaration, with what is wrong: for a person to look at.</summary>
    public const string Refused = "compliance.refused";

    /// <summary>Gets the channel. Publishing waits until the broker has the message on disk.</summary>
    public IChannel Channel { get; } = channel;

    public static async Task<Broker> ConnectAsync(int port)
    {
        var factory = new ConnectionFactory { HostName = "127.0.0.1", Port = port };
        var connection = await factory.CreateConnectionAsync();
        var channel = await connection.CreateChannelAsync(new CreateChannelOptions(publisherConfirmationsEnabled: true, publisherConfirmationTrackingEnabled: true));
        foreach (var queue in new[] { Declarations, Findings, Refused })
        {
            await channel.QueueDeclareAsync(queue, durable: true, exclusive: false, autoDelete: false);
        }

        return new Broker(connection, channel);
    }

    /// <summary>Publishes a message and waits for the broker to confirm it.</summary>
    /// <param name="queue">Where it goes.</param>
    /// <param name="id">What the message is about: the key by which a second copy is known.</param>
    /// <param name="body">The message.</param>
    public async Task PublishAsync(string queue, string id, ReadOnlyMemory<byte> body) =>
        await Channel.BasicPublishAsync(string.Empty, queue, mandatory: true, new BasicProperties { Persistent = true, MessageId = id }, body);

    public async ValueTask DisposeAsync()
    {
        await Channel.DisposeAsync();
        await connection.DisposeAsync();
    }
}
