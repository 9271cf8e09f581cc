using Compliance.Text;

namespace Compliance.Cli.Checking;

/// <summary>
/// Ends the process soon after it is asked to, where the work does not end by itself: reading a file, or writing out a report, does not
/// ask whether it is still wanted.
/// </summary>
/// <remarks>
/// Only for runs whose files appear whole or not at all. A stream ends in order, after the line it is at.
/// </remarks>
internal sealed class PromptEnd : IDisposable
{
    // A person who asks, and an orchestrator, look again after a second.
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(700);

    private readonly Timer _timer;
    private readonly CancellationTokenRegistration _registration;

    /// <summary>Watches until it is disposed of.</summary>
    /// <param name="context">The world around.</param>
    public PromptEnd(CliContext context)
    {
        _timer = new Timer(_ =>
        {
            context.Fail(new LocalizedText("已中断。", "interrupted."));
            Environment.Exit(ExitCodes.Interrupted);
        });
        _registration = context.Interrupted.Register(() => _timer.Change(Patience, Timeout.InfiniteTimeSpan));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _registration.Dispose();
        _timer.Dispose();
    }
}
