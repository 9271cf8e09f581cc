using System.Runtime.InteropServices;

namespace Compliance.Cli;

/// <summary>
/// What asks a run to end: Ctrl-C and Ctrl-\ (Ctrl-Break), an orchestrator that takes the machine away (SIGTERM), a terminal or a connection that
/// is closed (SIGHUP). All mean the same. One that the parent has set to be ignored, as <c>nohup</c> does, stays ignored.
/// </summary>
internal sealed class Interruption : IDisposable
{
    private static readonly PosixSignal[] Signals = [PosixSignal.SIGINT, PosixSignal.SIGQUIT, PosixSignal.SIGTERM, PosixSignal.SIGHUP];

    private readonly CancellationTokenSource _source = new();
    private readonly PosixSignalRegistration[] _registrations;

    // Registered one by one, because Console.CancelKeyPress would make the whole terminal ready first.
    public Interruption() => _registrations = Array.ConvertAll(Signals, s => PosixSignalRegistration.Create(s, End));

    /// <summary>Gets what is cancelled by the first signal.</summary>
    public CancellationToken Token => _source.Token;

    /// <inheritdoc/>
    public void Dispose()
    {
        Array.ForEach(_registrations, r => r.Dispose());
        _source.Dispose();
    }

    // The first signal lets the run end in order; the second ends it at once.
    private void End(PosixSignalContext asked)
    {
        asked.Cancel = !_source.IsCancellationRequested;
        _source.Cancel();
    }
}
