using System.Runtime.InteropServices;
using Compliance.Cli;
using Compliance.Cli.Commands;
using Compliance.Cli.Usage;

if (args is [ToolVersion.OptionName])
{
    // Often asked by scripts, and nothing needs to be looked up for it.
    return ToolVersion.Print();
}

DynamicCode.AllowFor(args);

using var interruption = new CancellationTokenSource();

// Ctrl-C and Ctrl-\ (Ctrl-Break); an orchestrator that takes the machine away asks with SIGTERM, and means the same.
// Registered one by one, because Console.CancelKeyPress would make the whole terminal ready first.
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, End);
using var quit = PosixSignalRegistration.Create(PosixSignal.SIGQUIT, End);
using var termination = PosixSignalRegistration.Create(PosixSignal.SIGTERM, End);

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

// The first signal lets the run end in order; the second ends it at once.
void End(PosixSignalContext asked)
{
    asked.Cancel = !interruption.IsCancellationRequested;
    interruption.Cancel();
}
