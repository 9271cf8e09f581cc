using System.Text.Json;
using Compliance.Cli.Tests.Running;

namespace Compliance.Cli.Tests.Commands;

/// <summary>A waiver until 2026-11-22 counts on that day and not on the next: in every command, wherever the machine stands.</summary>
[TestFixture("Asia/Shanghai")]
[TestFixture("America/Los_Angeles")]
internal sealed class WaiverCommandTests(string zone)
{
    private const string LastDay = "2026-11-22";
    private const string NextDay = "2026-11-23";

    [TestCase(LastDay, 0)]
    [TestCase(NextDay, 1)]
    public async Task Check_ByTheDay_FailsOnceTheWaiverHasLapsed(string day, int expected)
    {
        using var folder = new TemporaryFolder();
        var result = await RunAsync("check", DispositionFiles.Violating, "--waivers", DispositionFiles.Waivers(folder, LastDay), "--as-of", day, "--lang", "en");

        result.ExitCode.Should().Be(expected, result.Error);
        result.Output.Should().Contain("2 violations").And.Contain(expected == 0 ? "waived (W-1 · 配许〔2025〕7号) by 陈伟, 2025-01-01 to 2026-11-22 inclusive" : "counts again: the waiver W-1 lapsed after 2026-11-22");
    }

    [TestCase(LastDay, 0)]
    [TestCase(NextDay, 1)]
    public async Task Check_DayOfTheDeclaration_Decides(string day, int expected)
    {
        using var folder = new TemporaryFolder();
        var declaration = folder.File("company.yaml");
        await File.WriteAllTextAsync(declaration, (await File.ReadAllTextAsync(RepositoryRoot.Combine(DispositionFiles.Violating))).Replace("2025-06-30", day, StringComparison.Ordinal));

        (await RunAsync("check", declaration, "--waivers", DispositionFiles.Waivers(folder, LastDay))).ExitCode.Should().Be(expected);
    }

    [TestCase(LastDay, "waived", "active")]
    [TestCase(NextDay, "open", "lapsed")]
    public async Task CheckToJson_ByTheDay_NamesTheWaiver(string day, string disposition, string state)
    {
        using var folder = new TemporaryFolder();
        var result = await RunAsync("check", DispositionFiles.Violating, "--waivers", DispositionFiles.Waivers(folder, LastDay), "--as-of", day, "-o", "json");

        using var report = JsonDocument.Parse(result.Output);
        report.RootElement.GetProperty("waivers").GetProperty("items")[0].GetProperty("state").GetString().Should().Be(state);
        report.RootElement.GetProperty("findings").EnumerateArray()
            .Where(f => f.GetProperty("kind").GetString() == "violation")
            .Select(f => f.GetProperty("disposition").GetProperty("kind").GetString())
            .Should().Equal(disposition, disposition);
    }

    [TestCase(LastDay, 0)]
    [TestCase(NextDay, 2)]
    public async Task Baseline_ByTheDay_HoldsWhatIsNotWaived(string day, int violations)
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("baseline.json");
        var result = await RunAsync("baseline", DispositionFiles.Violating, "--waivers", DispositionFiles.Waivers(folder, LastDay), "--as-of", day, "-o", file);

        result.ExitCode.Should().Be(0, result.Error);
        using var baseline = JsonDocument.Parse(await File.ReadAllTextAsync(file));
        baseline.RootElement.GetProperty("findings").EnumerateArray().Count(f => f.GetProperty("kind").GetString() == "violation").Should().Be(violations);
    }

    [TestCase(LastDay)]
    [TestCase(NextDay)]
    public async Task Verify_ByTheDay_IsEqual(string day)
    {
        using var folder = new TemporaryFolder();
        var report = folder.File("report.json");
        await RunAsync("check", DispositionFiles.Violating, "--waivers", DispositionFiles.Waivers(folder, LastDay), "--as-of", day, "-o", $"json={report}");

        (await RunAsync("verify", report)).ExitCode.Should().Be(0);
    }

    private Task<CliResult> RunAsync(params string[] arguments) =>
        CliProcess.RunAsync(new Dictionary<string, string> { ["TZ"] = zone }, [.. arguments, .. CliProcess.SampleRules]);
}
