using Compliance.Cli.Tests.Running;

namespace Compliance.Cli.Tests;

/// <summary>The summary of a step on GitHub Actions: added once, never beyond what GitHub shows, and never the reason why a check ends.</summary>
internal sealed class StepSummaryTests
{
    private const int MostBytes = 1024 * 1024;

    private TemporaryFolder _folder = null!;

    [SetUp]
    public void CreateFolder() => _folder = new TemporaryFolder();

    [TearDown]
    public void DeleteFolder() => _folder.Dispose();

    [Test]
    public async Task Check_TwoOutputsForGitHub_AddsTheSummaryOnce()
    {
        var summary = _folder.File("summary.md");
        var result = await RunAsync(summary, "-o", "github", "-o", $"github={_folder.File("commands.txt")}");

        result.ExitCode.Should().Be(1, result.Error);
        (await File.ReadAllTextAsync(summary)).Split("# Compliance check").Should().HaveCount(2);
    }

    [TestCase(0, true)]
    [TestCase(MostBytes - 100, false)]
    [TestCase(MostBytes + 5, false)]
    public async Task Check_SummaryAlreadyThere_StaysBelowTheLimit(int before, bool isAdded)
    {
        var summary = _folder.File("summary.md");
        await File.WriteAllTextAsync(summary, new string('x', before));

        var result = await RunAsync(summary, "-o", "github");

        result.ExitCode.Should().Be(1);
        (new FileInfo(summary).Length > before).Should().Be(isAdded);
        result.Error.Contains("1 MiB", StringComparison.Ordinal).Should().Be(!isAdded);
    }

    [TestCase("missing/summary.md")]
    [TestCase(".")]
    public async Task Check_SummaryCannotBeWritten_WarnsAndGivesItsVerdict(string name)
    {
        var result = await RunAsync(_folder.File(name), "-o", "github");

        result.ExitCode.Should().Be(1);
        result.Output.Should().StartWith("::error ");
        result.Error.Should().StartWith("warning: the step summary (GITHUB_STEP_SUMMARY) cannot be written to");
    }

    private static Task<CliResult> RunAsync(string summary, params string[] outputs) => CliProcess.RunAsync(
        new Dictionary<string, string> { ["GITHUB_STEP_SUMMARY"] = summary },
        ["check", DispositionFiles.Violating, "--as-of", "2025-06-30", "--lang", "en", .. CliProcess.SampleRules, .. outputs]);
}
