using System.IO.Compression;
using System.Text.Json;
using Compliance.Cli.Tests.Running;
using Compliance.Tests.Spreadsheets;

namespace Compliance.Cli.Tests.Answers;

/// <summary><c>ask</c>: a questionnaire that is filled in and merged settles what it asked for; what is answered about others is refused.</summary>
internal sealed class AskCommandTests
{
    private static readonly string Silent = CliProcess.Data("declarations/silent.yaml");

    private TemporaryFolder _folder = null!;

    private string Form => _folder.File("form.yaml");

    [SetUp]
    public void CreateFolder() => _folder = new TemporaryFolder();

    [TearDown]
    public void DeleteFolder() => _folder.Dispose();

    [TestCase("en")]
    [TestCase("zh")]
    public async Task Ask_FilledInYaml_GoesRoundUntilNothingIsAsked(string language)
    {
        var (declaration, rounds) = (_folder.File("0.yaml"), 0);
        (await RunAsync("ask", "--company", "acme", "--subject", "delivery", "--into", declaration, "--lang", language, "-o", $"yaml={Form}")).ExitCode.Should().Be(0);
        while (rounds < 10 && await FillAsync() > 0)
        {
            var next = _folder.File($"{++rounds}.yaml");
            var result = await RunAsync("ask", declaration, "--answers", Form, "--into", next, "--as-of", "2026-06-30", "--lang", language, "-o", $"yaml={_folder.File("next.yaml")}");
            result.ExitCode.Should().Be(0, result.Error);
            File.Move(_folder.File("next.yaml"), Form, overwrite: true);
            declaration = next;
        }

        rounds.Should().BeInRange(2, 6);
        var report = await RunAsync("check", declaration, "--as-of", "2026-06-30", "-o", "json");
        using var json = JsonDocument.Parse(report.Output);
        json.RootElement.GetProperty("counts").GetProperty("undetermined").GetInt32().Should().Be(0);
        (await File.ReadAllTextAsync(declaration)).Should().Contain(language == "en" ? "open_interfaces: true" : "开放接口: 是");
    }

    [Test]
    public async Task Ask_FilledInAWorkbook_IsMergedLikeYaml()
    {
        var book = _folder.File("form.xlsx");
        (await RunAsync("ask", Silent, "-o", $"xlsx={book}", "--lang", "en")).ExitCode.Should().Be(0);
        SheetsOf(book).Should().Contain("Questions").And.NotContain("Findings");
        Workbook.Write(book, ("Questions", [Workbook.Texts("Answer", "Path", "Company id"), Workbook.Texts("none", "licences", "yun")]));

        var result = await RunAsync("ask", Silent, "--answers", book, "--into", _folder.File("merged.yaml"), "--lang", "en");

        result.ExitCode.Should().Be(0, result.Error);
        (await File.ReadAllTextAsync(_folder.File("merged.yaml"))).Should().Contain("licences: []\n");
    }

    // Fingerprints hash the facts that decided, and questions name those that are missing.
    [TestCase("tests/Compliance.Cli.Tests/Data/declarations/violating.yaml", "tests/Compliance.Cli.Tests/Data/rules")]
    [TestCase("samples/unlicensed-settlement/company.yaml", "rules")]
    [TestCase("samples/chinese/company.yaml", "rules")]
    [TestCase("samples/spreadsheet/company.xlsx", "rules")]
    public async Task Ask_WithoutAnswers_WritesTheSameDeclaration(string declaration, string rules)
    {
        var copy = _folder.File("copy.yaml");
        (await CliProcess.RunAsync("ask", declaration, "--into", copy, "--no-shipped", "--rules", rules)).ExitCode.Should().Be(0);

        var reports = new List<string>();
        foreach (var path in new[] { declaration, copy })
        {
            using var json = JsonDocument.Parse((await CliProcess.RunAsync("check", path, "-o", "json", "--as-of", "2026-06-30", "--no-shipped", "--rules", rules)).Output);
            reports.Add(string.Join('\n', Texts(json, "findings", "fingerprint").Concat(Texts(json, "questions", "path"))));
        }

        reports[1].Should().NotBeEmpty().And.Be(reports[0]);
    }

    [Test]
    public async Task Ask_AsksGatesFirst_AndDependentFactsOnlyWhereAskedFor()
    {
        var few = await RunAsync("ask", "--company", "acme", "--lang", "en", "-o", "yaml", "--as-of", "2026-06-30");
        var all = await RunAsync("ask", "--company", "acme", "--subject", "delivery", "--all", "--lang", "en", "-o", "yaml", "--as-of", "2026-06-30");

        few.Output.Should().Contain("\"deliveries\":").And.NotContain("deliveries[");
        all.Output.Should().Contain("What follows depends on the answers above");
        all.Output.IndexOf("\"deliveries[delivery-1].insured\":", StringComparison.Ordinal)
            .Should().BeGreaterThan(all.Output.IndexOf("\"deliveries[delivery-1].period\":", StringComparison.Ordinal));
    }

    [Test]
    public async Task Ask_WithMarkdown_SaysHowToAnswerEach()
    {
        var result = await RunAsync("ask", Silent, "-o", "markdown", "--lang", "zh");

        result.ExitCode.Should().Be(0, result.Error);
        result.Output.Should().StartWith("# 问卷\n").And.Contain("licences").And.Contain("没有的写“无”");
    }

    [TestCase("company: someone\nanswers: { licences: none }\n", "CMP5250")]
    [TestCase("company: yun\nanswers: { licences: { kind: courier } }\n", "CMP5441")]
    [TestCase("company: yun\nanswers: [none]\n", "CMP5440")]
    [TestCase("answers: { licences: none }\n", "CMP2")]
    [TestCase("company: yun\nanswers: { company.open_interfaces: none }\n", "CMP5252")]
    public async Task Ask_WithAnswersThatCannotBe_NamesThemAndWritesNothing(string form, string code)
    {
        await File.WriteAllTextAsync(Form, form);

        var result = await RunAsync("ask", Silent, "--answers", Form, "--into", _folder.File("merged.yaml"), "--lang", "en");

        result.ExitCode.Should().Be(3);
        result.Output.Should().BeEmpty();
        result.Error.Should().Contain(code).And.Contain("form.yaml");
        _folder.FileNames.Should().BeEquivalentTo("form.yaml");
    }

    [Test]
    public async Task Ask_WithAnEmptyForm_WarnsThatNothingIsAnswered()
    {
        await File.WriteAllTextAsync(Form, "company: yun\nanswers: { licences: }\n");

        var result = await RunAsync("check", Silent, "--answers", Form, "--lang", "en");

        result.ExitCode.Should().Be(0, result.Error);
        result.Error.Should().Contain("CMP5442");
    }

    [Test]
    public async Task Ask_IntoAFileThatIsThere_LeavesItAsItIs()
    {
        await File.WriteAllTextAsync(_folder.File("there.yaml"), "x");

        (await RunAsync("ask", Silent, "--into", _folder.File("there.yaml"))).ExitCode.Should().Be(3);

        (await File.ReadAllTextAsync(_folder.File("there.yaml"))).Should().Be("x");
    }

    [TestCase("ask")]
    [TestCase("ask", "x.yaml", "--company", "acme")]
    [TestCase("ask", "--company", "acme", "--answers", "form.yaml")]
    [TestCase("ask", "--company", "acme", "--into", "acme.json")]
    public async Task Ask_WithoutWhatItNeeds_IsAMistakeOfTheCommandLine(params string[] arguments) => (await RunAsync(arguments)).ExitCode.Should().Be(4);

    [Test]
    public async Task Ask_OfAnUnknownSubject_SuggestsOne()
    {
        var result = await RunAsync("ask", "--company", "acme", "--subject", "delivry", "--lang", "en");

        result.ExitCode.Should().Be(3);
        result.Error.Should().Contain("delivery");
    }

    private static Task<CliResult> RunAsync(params string[] arguments) => CliProcess.RunAsync([.. arguments, .. CliProcess.SampleRules]);

    private static IEnumerable<string?> Texts(JsonDocument report, string list, string key) =>
        report.RootElement.GetProperty(list).EnumerateArray().Select(f => f.GetProperty(key).GetString());

    private static IReadOnlyList<string> SheetsOf(string book)
    {
        using var zip = ZipFile.OpenRead(book);
        using var reader = new StreamReader(zip.GetEntry("xl/workbook.xml")!.Open());
        return [.. System.Text.RegularExpressions.Regex.Matches(reader.ReadToEnd(), "<sheet name=\"(?<name>[^\"]*)\"", default, TimeSpan.FromSeconds(5)).Select(m => m.Groups["name"].Value)];
    }

    // Answers as a person would who has one licensed and insured delivery; how many were given.
    private async Task<int> FillAsync()
    {
        (string Path, string Answer)[] answers =
        [
            ("licences", "none"), ("deliveries", "none"), ("companies", "none"), ("company.open_interfaces", "true"), ("deliveries[delivery-1].period", "2026-01-01.."),
            ("deliveries[delivery-1].insured", "true"), ("deliveries[delivery-1].cover", "CNY 200000"),
        ];
        var (form, given) = (await File.ReadAllTextAsync(Form), 0);
        foreach (var (path, answer) in answers)
        {
            var filled = form.Replace($"\n  \"{path}\":\n", $"\n  \"{path}\": {answer}\n", StringComparison.Ordinal);
            given += filled == form ? 0 : 1;
            form = filled;
        }

        await File.WriteAllTextAsync(Form, form);
        return given;
    }
}
