using System.Runtime.InteropServices;
using Compliance.Cli;
using Compliance.Reasoning.Tool;

if (!StandardStreams.AreOpen(args))
{
    return ExitCodes.Usage;
}

using var interruption = new CancellationTokenSource();
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, End);
using var quit = PosixSignalRegistration.Create(PosixSignal.SIGQUIT, End);
using var termination = PosixSignalRegistration.Create(PosixSignal.SIGTERM, End);

return GuardedRun.Execute(StandardStreams.Open(args, interruption.Token), context => CommandTree.Run(args, context, ProveTool.Tool));

// The first signal lets the run end in order; the second ends it at once.
void End(PosixSignalContext asked)
{
    asked.Cancel = !interruption.IsCancellationRequested;
    interruption.Cancel();
}
