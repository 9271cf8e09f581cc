using System.Text.Json;
using Compliance.Cli.Tests.Running;
using Compliance.Tests.Spreadsheets;

namespace Compliance.Cli.Tests.Answers;

/// <summary><c>check --answers</c>: answers are facts; one that is none names its cell, and nothing is concluded.</summary>
internal sealed class AnswerCommandTests
{
    private static readonly string Declaration = CliProcess.Data("declarations/silent.yaml");

    private TemporaryFolder _folder = null!;

    private string Book => _folder.File("answers.xlsx");

    [SetUp]
    public void CreateFolder() => _folder = new TemporaryFolder();

    [TearDown]
    public void DeleteFolder() => _folder.Dispose();

    [Test]
    public async Task Check_WithAnswers_AsksNoMore()
    {
        var before = await AskedAsync();
        Answer("none", "licences");

        var after = await AskedAsync("--answers", Book);

        before.Should().Contain("licences");
        after.Should().NotContain("licences");
    }

    [Test]
    public async Task Verify_ReportWithAnswers_IsEqualWithThem()
    {
        Answer("none", "licences");
        var report = _folder.File("report.json");
        await CliProcess.RunAsync(["check", Declaration, "--answers", Book, "-o", $"json={report}", .. CliProcess.SampleRules]);

        (await CliProcess.RunAsync(["verify", report, "--answers", Book, .. CliProcess.SampleRules])).ExitCode.Should().Be(0);
        (await CliProcess.RunAsync(["verify", report, .. CliProcess.SampleRules])).ExitCode.Should().Be(1);
    }

    [TestCase("yes, some", "licences", "!Questions!A2: error CMP5253")]
    [TestCase("none", "licenses", "!Questions!A2: error CMP5254")]
    [TestCase("perhaps", "company.open_interfaces", "!Questions!A2: error CMP")]
    public async Task Check_WithABadAnswer_NamesItsCellAndConcludesNothing(string answer, string path, string error)
    {
        Answer(answer, path);

        var result = await CliProcess.RunAsync(["check", Declaration, "--answers", Book, "--lang", "en", "-o", $"html={_folder.File("report.html")}", .. CliProcess.SampleRules]);

        result.ExitCode.Should().Be(3);
        result.Output.Should().BeEmpty();
        result.Error.Should().Contain(error);
        File.Exists(_folder.File("report.html")).Should().BeFalse();
    }

    [Test]
    public async Task Check_WithAnswersOfAnotherCompany_IsInvalid()
    {
        Answer("none", "licences", "someone-else");

        var result = await CliProcess.RunAsync(["check", Declaration, "--answers", Book, "--lang", "en", .. CliProcess.SampleRules]);

        result.ExitCode.Should().Be(3);
        result.Error.Should().Contain("CMP5250");
    }

    // What is not about a declaration of the report would be passed over, and the report called equal.
    [Test]
    public async Task Verify_WithAnswersAboutAnother_SaysSo()
    {
        var report = _folder.File("report.json");
        await CliProcess.RunAsync(["check", Declaration, "-o", $"json={report}", .. CliProcess.SampleRules]);
        Answer("none", "licences", "another");

        var result = await CliProcess.RunAsync(["verify", report, "--answers", Book, "--lang", "en", .. CliProcess.SampleRules]);

        result.ExitCode.Should().Be(3);
        result.Output.Should().BeEmpty();
        result.Error.Should().Contain("CMP5250");
    }

    [Test]
    public async Task Check_OutputOverTheAnswers_IsRefused()
    {
        Answer("none", "licences");

        (await CliProcess.RunAsync(["check", Declaration, "--answers", Book, "-o", $"xlsx={Book}", .. CliProcess.SampleRules])).ExitCode.Should().Be(4);
    }

    [TestCase("check", "tests/Compliance.Cli.Tests/Data/declarations.ndjson", "--answers", "answers.xlsx")]
    [TestCase("check", "tests/Compliance.Cli.Tests/Data/declarations/silent.yaml", "--answers", "answers.csv")]
    public async Task Check_WithAnswersThatCannotBe_IsAMistakeOfTheCommandLine(params string[] arguments) =>
        (await CliProcess.RunAsync([.. arguments, .. CliProcess.SampleRules])).ExitCode.Should().Be(4);

    private static async Task<IReadOnlyList<string?>> AskedAsync(params string[] more)
    {
        var result = await CliProcess.RunAsync(["check", Declaration, "-o", "json", .. more, .. CliProcess.SampleRules]);
        using var report = JsonDocument.Parse(result.Output);
        return [.. report.RootElement.GetProperty("questions").EnumerateArray().Select(q => q.GetProperty("path").GetString())];
    }

    private void Answer(string answer, string path, string company = "yun") =>
        Workbook.Write(Book, ("Questions", [Workbook.Texts("Answer", "Path", "Company id"), Workbook.Texts(answer, path, company)]));
}
