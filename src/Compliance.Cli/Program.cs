using Compliance.Cli;

using var interruption = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    // The first Ctrl-C lets the run end in order; the second ends it at once.
    pressed.Cancel = !interruption.IsCancellationRequested;
    interruption.Cancel();
};

var context = StandardStreams.Open(args, interruption.Token);
try
{
    return CommandTree.Run(args, context);
}
catch (OperationCanceledException) when (interruption.IsCancellationRequested)
{
    context.Fail(new("已中断。", "interrupted."));
    return ExitCodes.Interrupted;
}
#pragma warning disable CA1031 // The one place where nothing may escape: an unexpected exception becomes one line and an exit code.
catch (Exception unexpected)
#pragma warning restore CA1031
{
    InternalError.Print(context, unexpected);
    return ExitCodes.Internal;
}
finally
{
    context.Output.Flush();
}
