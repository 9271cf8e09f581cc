using System.Buffers;
using System.Text;
using Compliance.Declarations;
using Compliance.Evaluation;
using Compliance.Reporting;
using Compliance.RulePacks;
using RabbitMQ.Client;
using RabbitMQ.Client.Events;

namespace Queue;

/// <summary>
/// Takes declarations, evaluates them, publishes what was found. A declaration is acknowledged only when the broker has its
/// findings: a worker that dies in between leaves the declaration to another, and its findings may then arrive twice.
/// </summary>
internal sealed class Worker(Broker broker)
{
    // What a dead worker had taken is done again; a long way ahead would be a lot to do again.
    private const ushort Prefetch = 16;

    private readonly ComplianceEngine _engine = ComplianceEngine.Load(ShippedPacks.Files);

    public async Task RunAsync()
    {
        await broker.Channel.BasicQosAsync(0, Prefetch, global: false);
        var consumer = new AsyncEventingBasicConsumer(broker.Channel);
        consumer.ReceivedAsync += async (_, message) =>
        {
            await EvaluateAsync(message.BasicProperties.MessageId!, message.Body.ToArray());
            await broker.Channel.BasicAckAsync(message.DeliveryTag, multiple: false);
        };
        await broker.Channel.BasicConsumeAsync(Broker.Declarations, autoAck: false, consumer);
        Console.WriteLine("working");
        await Task.Delay(Timeout.Infinite);
    }

    private async Task EvaluateAsync(string id, byte[] body)
    {
        var result = _engine.Declarations.FromStream(new MemoryStream(body), id, DeclarationFormat.Json);
        if (result.Declaration is not { } declaration)
        {
            await broker.PublishAsync(Broker.Refused, id, Encoding.UTF8.GetBytes(string.Join('\n', result.Diagnostics.Select(d => $"{d.Span.Position} {d.Code} {d.Message.En}"))));
            return;
        }

        // The day judged is in the declaration: a second worker on another day finds the same.
        var report = _engine.Evaluate(declaration, declaration.AsOf ?? throw new InvalidOperationException($"{id} does not say the day of the judgement."));
        var line = new ArrayBufferWriter<byte>();
        NdjsonReportWriter.WriteLine(1, report, line);
        await broker.PublishAsync(Broker.Findings, id, line.WrittenMemory);
    }
}
