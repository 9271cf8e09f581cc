using System.Text.Json;
using Compliance.Cli.Tests.Running;

namespace Compliance.Cli.Tests.Commands;

internal sealed class CheckOutputTests
{
    [TestCase("zh")]
    [TestCase("en")]
    [TestCase("both")]
    public async Task Check_Violating_PrintsTheApprovedReport(string language)
    {
        var result = await CheckAsync("declarations/violating.yaml", "--lang", language);

        Approval.Verify(result.Output, CliProcess.Data($"../Approved/check-violating.{language}.txt"));
    }

    [Test]
    public async Task Check_Json_IsTheApprovedReport()
    {
        var result = await CheckAsync("declarations/violating.yaml", "-o", "json");

        result.ExitCode.Should().Be(1);
        Approval.Verify(result.Output, CliProcess.Data("../Approved/check-violating.json"));
    }

    [Test]
    public async Task Check_JsonFile_HoldsTheSameAndTheScreenNothing()
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("report.json");
        var toScreen = await CheckAsync("declarations/violating.yaml", "-o", "json");
        var toFile = await CheckAsync("declarations/violating.yaml", "-o", $"json={file}");

        toFile.Output.Should().BeEmpty();
        (await File.ReadAllTextAsync(file)).Should().Be(toScreen.Output);
        folder.FileNames.Should().Equal("report.json");
    }

    [Test]
    public async Task Check_ConsoleAndFile_WritesBoth()
    {
        using var folder = new TemporaryFolder();
        var result = await CheckAsync("declarations/clean.yaml", "-o", "console", "-o", $"json={folder.File("report.json")}");

        result.Output.Should().Contain("合计");
        folder.FileNames.Should().Equal("report.json");
    }

    [Test]
    public async Task Check_EveryFormatToAFile_WritesThemAll()
    {
        using var folder = new TemporaryFolder();
        var formats = CheckFormats.OfDocuments;

        var result = await CheckAsync("declarations/violating.yaml", [.. formats.SelectMany(f => new[] { "-o", $"{f}={folder.File(f)}" })]);

        result.ExitCode.Should().Be(1);
        result.Output.Should().BeEmpty();
        folder.FileNames.Should().BeEquivalentTo(formats);
        formats.Should().OnlyContain(f => new FileInfo(folder.File(f)).Length > 100);
    }

    [Test]
    public async Task Check_GitHubInAWorkflow_AddsToTheSummaryOfTheStep()
    {
        using var folder = new TemporaryFolder();
        var summary = folder.File("summary.md");
        await File.WriteAllTextAsync(summary, "before\n");
        var environment = new Dictionary<string, string>(StringComparer.Ordinal) { ["GITHUB_STEP_SUMMARY"] = summary };

        var result = await CliProcess.RunAsync(environment, ["check", CliProcess.Data("declarations/violating.yaml"), .. CliProcess.SampleRules, "-o", "github"]);

        result.Output.Should().StartWith("::error file=tests/Compliance.Cli.Tests/Data/declarations/violating.yaml,line=");
        (await File.ReadAllTextAsync(summary)).Should().StartWith("before\n# 合规检查\n");
    }

    [Test]
    public async Task Check_FileCannotBeWritten_SaysSoAndPrintsNothing()
    {
        var result = await CheckAsync("declarations/clean.yaml", "-o", "console", "-o", "json=README.md/report.json");

        result.ExitCode.Should().Be(4);
        result.Output.Should().BeEmpty();
        result.Error.Should().Contain("README.md/report.json");
    }

    [Test]
    public async Task Check_Folder_ReportsEachDeclarationInOrder()
    {
        var result = await CheckAsync("declarations", "-o", "json", "--as-of", "2025-06-30");
        using var document = JsonDocument.Parse(result.Output);

        document.RootElement.GetProperty("reports").EnumerateArray()
            .Select(r => r.GetProperty("declaration").GetProperty("name").GetString())
            .Should().Equal(
                CliProcess.Data("declarations/cautious.yaml"),
                CliProcess.Data("declarations/clean.yaml"),
                CliProcess.Data("declarations/silent.yaml"),
                CliProcess.Data("declarations/undated.yaml"),
                CliProcess.Data("declarations/violating.yaml"));
        result.ExitCode.Should().Be(1);
    }

    [TestCase("declarations/c*.yaml", 2)]
    [TestCase("**/s?lent.yaml", 1)]
    [TestCase("declarations/**", 5)]
    public async Task Check_Pattern_FindsDeclarations(string pattern, int count)
    {
        var result = await CheckAsync(pattern, "--as-of", "2025-06-30");

        result.Output.Split('\n').Count(l => l.StartsWith("申报", StringComparison.Ordinal)).Should().Be(count);
    }

    [Test]
    public async Task Check_PatternWithoutMatch_IsInvalid() =>
        (await CheckAsync("declarations/x*.yaml")).ExitCode.Should().Be(3);

    [Test]
    public async Task Check_AsOf_WinsOverTheDeclaration()
    {
        var result = await CheckAsync("declarations/violating.yaml", "--as-of", "2024-06-30");

        result.Output.Should().Contain("判断日    2024-06-30");
    }

    private static Task<CliResult> CheckAsync(string declaration, params string[] more) =>
        CliProcess.RunAsync(["check", CliProcess.Data(declaration), .. CliProcess.SampleRules, .. more]);
}
