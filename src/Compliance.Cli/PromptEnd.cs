using Compliance.Cli.Native;
using Compliance.Cli.Output;
using Compliance.Text;

namespace Compliance.Cli;

/// <summary>
/// Ends the process soon after it is asked to, where the work does not end by itself: waiting for who opens the other end of a pipe, reading a
/// file, or writing out a report, does not ask whether it is still wanted.
/// </summary>
/// <remarks>
/// It holds for every command, whose files appear whole or not at all: what is not finished is taken away. A stream, which leaves a part
/// to go on with, and a prover that was started, say that they end in order (<see cref="Leave"/>).
/// </remarks>
internal sealed class PromptEnd : IDisposable
{
    // A person who asks, and an orchestrator, look again after a second.
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(700);

    // Nobody may read standard error any more.
    private static readonly TimeSpan PatienceToSay = TimeSpan.FromMilliseconds(100);

    private readonly Timer _timer;
    private readonly CancellationTokenRegistration _registration;

    /// <summary>Watches until it is disposed of.</summary>
    /// <param name="language">The language to say it in.</param>
    /// <param name="interrupted">What asks the process to end.</param>
    public PromptEnd(Language language, CancellationToken interrupted)
    {
        Language = language;
        _timer = new Timer(_ => End(Language));
        _registration = interrupted.Register(() => _timer.Change(Patience, Timeout.InfiniteTimeSpan));
    }

    /// <summary>Gets or sets the language to say it in, which settings may change.</summary>
    public Language Language { get; set; }

    /// <summary>Leaves the end to the command, from now on.</summary>
    public void Leave() => Dispose();

    /// <inheritdoc/>
    public void Dispose()
    {
        _registration.Dispose();
        _timer.Dispose();
    }

    private static void End(Language language)
    {
        TemporaryFile.AbandonAll();
        using var said = new ManualResetEventSlim();
        new Thread(() =>
        {
            Say(new LocalizedText("错误：已中断。", "error: interrupted.").In(language));
            said.Set();
        })
        { IsBackground = true }.Start();
        said.Wait(PatienceToSay);
        Environment.Exit(ExitCodes.Interrupted);
    }

    private static void Say(string message)
    {
        try
        {
            using var stream = StandardDescriptor.Open(StandardDescriptor.Error, "stderr");
            stream.Write(System.Text.Encoding.UTF8.GetBytes(message + "\n"));
        }
        catch (IOException)
        {
            // Nobody is left to tell; the exit code does.
        }
    }
}
