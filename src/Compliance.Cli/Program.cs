using System.Runtime.InteropServices;
using Compliance.Cli;
using Compliance.Cli.Commands;

if (!StandardStreams.AreOpen(args))
{
    return ExitCodes.Usage;
}

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

return GuardedRun.Execute(StandardStreams.Open(args, interruption.Token), context => CommandTree.Run(args, context));

// The first signal lets the run end in order; the second ends it at once.
void End(PosixSignalContext asked)
{
    asked.Cancel = !interruption.IsCancellationRequested;
    interruption.Cancel();
}
