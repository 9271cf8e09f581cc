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

    private static readonly string[] Heavy = ["--no-config", "--as-of", "2026-11-01"];

    private TemporaryFolder _folder = null!;

    private string Declaration => _folder.File("company.json");

    [SetUp]
    public async Task WriteDeclaration()
    {
        _folder = new TemporaryFolder();
        await Soon.OnThisMachineAsync();
        var activities = Enumerable.Range(0, 300_000)
            .Select(i => string.Create(CultureInfo.InvariantCulture, $"{{\"id\":\"a{i}\",\"performer\":\"c\",\"kind\":\"payment_processing\",\"period\":\"2024-01-01..\",\"funds\":{{\"pooled\":true}}}}"));
        await File.WriteAllTextAsync(Declaration, $"{{\"company\":{{\"id\":\"c\"}},\"activities\":[{string.Join(',', activities)}]}}");
    }

    [TearDown]
    public void DeleteFolder() => _folder.Dispose();

    [TestCase(1_000)]
    [TestCase(4_000)]
    public async Task Check_Terminated_EndsSoonAndLeavesNoReport(int milliseconds)
    {
        using var process = CliProcess.Start(["check", Declaration, .. Heavy, "-o", $"json={_folder.File("report.json")}", "-o", "html=" + _folder.File("report.html")]);
        await Task.Delay(milliseconds);

        await EndsSoonAsync(process, "TERM");
    }

    [TestCase("json")]
    [TestCase("html")]
    public async Task Check_HungUpWhileItWrites_TakesItsFileAway(string format)
    {
        using var process = CliProcess.Start(["check", Declaration, .. Heavy, "-o", $"{format}={_folder.File("report")}"]);
        await IsWritingAsync(process);

        await EndsSoonAsync(process, "HUP");
    }

    [Test]
    public async Task Check_KilledWhileItWrites_LeavesTheOldReportAndALeftoverThatGoes()
    {
        await File.WriteAllTextAsync(_folder.File("report.json"), "old");
        using var process = CliProcess.Start(["check", Declaration, .. Heavy, "-o", $"json={_folder.File("report.json")}"]);
        await IsWritingAsync(process);
        await KillAsync(process, "KILL");

        (await File.ReadAllTextAsync(_folder.File("report.json"))).Should().Be("old");
        _folder.FileNames.Should().ContainSingle(n => n.StartsWith(".compliance-", StringComparison.Ordinal));
        await CliProcess.RunAsync(["check", CliProcess.Data("declarations/violating.yaml"), .. CliProcess.SampleRules, "-o", "json=" + _folder.File("other.json")]);
        _folder.FileNames.Should().BeEquivalentTo("company.json", "report.json", "other.json");
    }

    [TestCase(1_000)]
    [TestCase(6_000)]
    public async Task Explain_Terminated_EndsSoon(int milliseconds)
    {
        using var process = CliProcess.Start(["explain", "--declaration", Declaration, .. Heavy, "--finding", "cn-payment-second-clearing"]);
        await Task.Delay(milliseconds);

        await EndsSoonAsync(process, "TERM");
    }

    private async Task EndsSoonAsync(Process process, string signal)
    {
        process.HasExited.Should().BeFalse("the test is of a run that goes on");
        var soon = await Soon.OnThisMachineAsync();
        var asked = Stopwatch.StartNew();
        await KillAsync(process, signal);

        TestContext.Out.WriteLine($"{asked.ElapsedMilliseconds} ms");
        asked.Elapsed.Should().BeLessThan(soon);
        process.ExitCode.Should().Be(Interrupted);
        _folder.FileNames.Should().Equal("company.json");
    }

    private static async Task KillAsync(Process process, string signal)
    {
        using var kill = Process.Start("kill", [$"-{signal}", process.Id.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync();
        await process.WaitForExitAsync();
    }

    // Until there is a temporary file.
    private async Task IsWritingAsync(Process process)
    {
        while (!_folder.FileNames.Any(n => n.StartsWith(".compliance-", StringComparison.Ordinal)))
        {
            process.HasExited.Should().BeFalse("a file was to be written");
            await Task.Delay(5);
        }
    }
}
