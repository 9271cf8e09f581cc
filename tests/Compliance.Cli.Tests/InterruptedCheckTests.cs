using System.Diagnostics;
using System.Globalization;
using Compliance.Cli.Tests.Running;

namespace Compliance.Cli.Tests;

/// <summary>A check that is asked to end ends within a second or so, wherever it is: reading, evaluating or writing.</summary>
[Platform(Exclude = "Win", Reason = "Signals are sent with kill.")]
[NonParallelizable]
internal sealed class InterruptedCheckTests
{
    private const int Interrupted = 130;

    // Beside a second of the process some for a busy machine.
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(4);

    [TestCase(1_000)]
    [TestCase(4_000)]
    public async Task Check_Terminated_EndsSoonAndLeavesNoReport(int milliseconds)
    {
        using var folder = new TemporaryFolder();
        var declaration = folder.File("company.json");
        var report = folder.File("report.json");
        var activities = Enumerable.Range(0, 300_000)
            .Select(i => string.Create(CultureInfo.InvariantCulture, $"{{\"id\":\"a{i}\",\"performer\":\"c\",\"kind\":\"payment_processing\",\"period\":\"2024-01-01..\",\"funds\":{{\"pooled\":true}}}}"));
        await File.WriteAllTextAsync(declaration, $"{{\"company\":{{\"id\":\"c\"}},\"activities\":[{string.Join(',', activities)}]}}");
        using var process = CliProcess.Start("check", declaration, "--no-config", "--as-of", "2026-11-01", "-o", $"json={report}", "-o", "html=" + folder.File("report.html"));
        await Task.Delay(milliseconds);
        process.HasExited.Should().BeFalse("the test is of a run that goes on");

        var asked = Stopwatch.StartNew();
        using var kill = Process.Start("kill", ["-TERM", process.Id.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync();
        await process.WaitForExitAsync();

        TestContext.Out.WriteLine($"{asked.ElapsedMilliseconds} ms");
        asked.Elapsed.Should().BeLessThan(Soon);
        process.ExitCode.Should().Be(Interrupted);
        File.Exists(report).Should().BeFalse();
    }
}
