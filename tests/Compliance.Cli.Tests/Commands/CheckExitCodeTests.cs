using Compliance.Cli.Tests.Running;

namespace Compliance.Cli.Tests.Commands;

internal sealed class CheckExitCodeTests
{
    [TestCase("declarations/clean.yaml", "violation", 0)]
    [TestCase("declarations/clean.yaml", "undetermined", 0)]
    [TestCase("declarations/violating.yaml", "violation", 1)]
    [TestCase("declarations/violating.yaml", "caution", 1)]
    [TestCase("declarations/violating.yaml", "undetermined", 1)]
    [TestCase("declarations/violating.yaml", "none", 0)]
    [TestCase("declarations/cautious.yaml", "violation", 0)]
    [TestCase("declarations/cautious.yaml", "caution", 1)]
    [TestCase("declarations/silent.yaml", "caution", 0)]
    [TestCase("declarations/silent.yaml", "undetermined", 2)]
    [TestCase("declarations/silent.yaml", "none", 0)]
    [TestCase("declarations/violating.yaml", "违规", 1)]
    [TestCase("declarations/cautious.yaml", "违规", 0)]
    [TestCase("declarations/silent.yaml", "待定", 2)]
    public async Task Check_FailLevel_DecidesTheExitCode(string declaration, string level, int expected)
    {
        var result = await CheckAsync(declaration, "--fail-on", level, "--as-of", "2025-06-30");

        result.ExitCode.Should().Be(expected, result.Error);
        result.Output.Should().NotBeEmpty();
        result.Error.Should().BeEmpty();
    }

    [Test]
    public async Task Check_InvalidDeclaration_ReportsAllMistakesAndNoReport()
    {
        var result = await CheckAsync("broken/misspelt.yaml", "--lang", "both");

        result.ExitCode.Should().Be(3);
        result.Output.Should().BeEmpty();
        Approval.Verify(result.Error, CliProcess.Data("../Approved/check-misspelt.txt"));
    }

    [Test]
    public async Task Check_ControlCharacters_AreRefusedAndShown()
    {
        var result = await CheckAsync("broken/escape.yaml");

        result.ExitCode.Should().Be(3);
        result.Error.Should().NotContain("\e");
    }

    [Test]
    public async Task Check_NoRuleApplies_IsAnErrorAndLeavesNoFile()
    {
        using var folder = new TemporaryFolder();
        var result = await CheckAsync("broken/empty.yaml", "-o", $"json={folder.File("report.json")}", "--lang", "en");

        result.ExitCode.Should().Be(3);
        result.Output.Should().BeEmpty();
        result.Error.Should().Contain("nothing was checked");
        folder.FileNames.Should().BeEmpty();
    }

    [Test]
    public async Task Check_FileMissing_IsInvalid()
    {
        var result = await CheckAsync("declarations/none.yaml");

        result.ExitCode.Should().Be(3);
        result.Error.Should().Contain("declarations/none.yaml");
    }

    [Test]
    public async Task Check_OneOfSeveralInvalid_WritesNothing()
    {
        using var folder = new TemporaryFolder();
        var result = await CheckAsync("declarations/clean.yaml", CliProcess.Data("broken/misspelt.yaml"), "-o", $"json={folder.File("report.json")}");

        result.ExitCode.Should().Be(3);
        folder.FileNames.Should().BeEmpty();
    }

    [Test]
    public async Task Check_InvalidRules_AreReported()
    {
        var result = await CliProcess.RunAsync("check", CliProcess.Data("declarations/clean.yaml"), "--no-shipped", "--rules", CliProcess.Data("declarations"));

        result.ExitCode.Should().Be(3);
        result.Output.Should().BeEmpty();
    }

    [Test]
    public async Task Check_RulesFolderMissing_IsInvalid()
    {
        var result = await CliProcess.RunAsync("check", CliProcess.Data("declarations/clean.yaml"), "--rules", "no-such-folder");

        result.ExitCode.Should().Be(3);
        result.Error.Should().Contain("no-such-folder");
    }

    private static Task<CliResult> CheckAsync(string declaration, params string[] more) =>
        CliProcess.RunAsync(["check", CliProcess.Data(declaration), .. CliProcess.SampleRules, .. more]);
}
