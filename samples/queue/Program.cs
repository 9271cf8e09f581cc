using Queue;

var port = int.Parse(Environment.GetEnvironmentVariable("AMQP_PORT") ?? "5672", System.Globalization.CultureInfo.InvariantCulture);
await using var broker = await Broker.ConnectAsync(port);
switch (args)
{
    case ["publish", var count]:
        await Publisher.RunAsync(broker, int.Parse(count, System.Globalization.CultureInfo.InvariantCulture));
        return 0;
    case ["work"]:
        await new Worker(broker).RunAsync();
        return 0;
    case ["collect", var file, var count]:
        await new Collector(broker, file).RunAsync(int.Parse(count, System.Globalization.CultureInfo.InvariantCulture));
        return 0;
    case ["verify", var file, var count]:
        return Verification.Run(file, int.Parse(count, System.Globalization.CultureInfo.InvariantCulture));
    default:
        Console.Error.WriteLine("usage: queue publish COUNT | work | collect FILE COUNT | verify FILE COUNT");
        return 4;
}
