using System.Runtime.InteropServices;
using Compliance.Cli;
using Compliance.Cli.Usage;

using var interruption = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    // The first Ctrl-C lets the run end in order; the second ends it at once.
    pressed.Cancel = !interruption.IsCancellationRequested;
    interruption.Cancel();
};

// An orchestrator that takes the machine away asks with SIGTERM, and means the same.
using var termination = PosixSignalRegistration.Create(PosixSignal.SIGTERM, asked =>
{
    asked.Cancel = !interruption.IsCancellationRequested;
    interruption.Cancel();
});

var context = StandardStreams.Open(args, interruption.Token);
try
{
    var exitCode = CommandTree.Run(args, context);
    context.Output.Flush();
    return exitCode;
}
catch (OperationCanceledException) when (interruption.IsCancellationRequested)
{
    context.Fail(new("已中断。", "interrupted."));
    return ExitCodes.Interrupted;
}
catch (IOException failure)
{
    // What is read is guarded where it is read; what is left is the output: a full disk, a closed terminal.
    context.Fail(UsageErrors.CannotWrite("stdout", failure.Message).Message);
    return ExitCodes.Usage;
}
#pragma warning disable CA1031 // The one place where nothing may escape: an unexpected exception becomes one line and an exit code.
catch (Exception unexpected)
#pragma warning restore CA1031
{
    InternalError.Print(context, unexpected);
    return ExitCodes.Internal;
}
