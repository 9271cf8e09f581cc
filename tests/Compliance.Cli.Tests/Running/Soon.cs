using System.Diagnostics;

namespace Compliance.Cli.Tests.Running;

/// <summary>How long a run may go on that was asked to end: a second and some more, and on a busy machine as much more as a start of the tool takes there.</summary>
internal static class Soon
{
    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(4);
    private static readonly TimeSpan UsualStart = TimeSpan.FromSeconds(1);

    private static readonly Lazy<Task<TimeSpan>> Measured = new(async () =>
    {
        var watch = Stopwatch.StartNew();
        await CliProcess.RunAsync(["list", .. CliProcess.SampleRules]);
        return watch.Elapsed;
    });

    /// <summary>Measures the machine, once, and gets the time.</summary>
    public static async Task<TimeSpan> OnThisMachineAsync() =>
        await Measured.Value is var start && start > UsualStart ? Idle + (3 * (start - UsualStart)) : Idle;
}
