using Compliance.Cli.Tests.Running;

namespace Compliance.Cli.Tests.Commands;

internal sealed class CoverageCommandTests
{
    private static readonly string[] WholeRules = ["--no-shipped", "--rules", "tests/Compliance.Cli.Tests/Data/coverage"];

    [Test]
    public async Task Coverage_WholePacks_ExitsWithZero()
    {
        var result = await CoverageAsync([.. WholeRules, "--lang", "en"]);

        result.ExitCode.Should().Be(0, result.Error);
        result.Output.Should().EndWith("quotations 8 of 8\nNo faults.\n");
        result.Error.Should().BeEmpty();
    }

    [Test]
    public async Task Coverage_ShippedPacks_ListEveryClause()
    {
        var result = await CoverageAsync(["--lang", "en"]);

        result.ExitCode.Should().Be(0, result.Output);
        result.Output.Should().MatchRegex(@"clauses (\d+) of \1 \(").And.Contain("ZJ-FIN-02  checked").And.Contain("ZJ-GEN-06  not checkable");
    }

    [Test]
    public async Task Coverage_Faults_ExitsWithOneAndNamesThem()
    {
        var result = await CoverageAsync([.. CliProcess.SampleRules, "--lang", "en"]);

        result.ExitCode.Should().Be(1);
        result.Output.Should().Contain("CMP4802").And.Contain("CMP4803").And.Contain("CMP4806").And.Contain("CMP4811").And.Contain("CMP4812").And.Contain("CMP4814").And.EndWith("20 faults.\n");
        result.Error.Should().Be("error: 20 faults.\n");
    }

    [Test]
    public async Task Coverage_OneCharacterOfAShippedArticleTampered_NamesThePlace()
    {
        using var folder = new TemporaryFolder();
        Copy(RepositoryRoot.Combine("rules"), folder.File("rules"));
        var law = folder.File("rules/sources/administrative-penalty-law.yaml");
        var text = await File.ReadAllTextAsync(law);
        text.Should().Contain("不得设定行政处罚。\"");
        await File.WriteAllTextAsync(law, text.Replace("不得设定行政处罚。\"", "不得设立行政处罚。\"", StringComparison.Ordinal));

        var result = await CoverageAsync(["--no-shipped", "--rules", folder.File("rules"), "--lang", "en"]);

        result.ExitCode.Should().Be(1);
        result.Output.Should().Contain("rules/sources/administrative-penalty-law.yaml(15,34): error CMP4807: From '立行政处罚。' on").And.EndWith("1 fault.\n");
    }

    [TestCase("the provider of that intermediary service", "the provider of those intermediary service", "From 'ose intermediary'", TestName = "Coverage_OneWordOfAnAddresseeTampered_NamesThePlace")]
    [TestCase("fines not exceeding 6 % of its total", "fines not exceeding 8 % of its total", "From '8 % of its total'", TestName = "Coverage_OneCharacterOfAPenaltyTampered_NamesThePlace")]
    public async Task Coverage_WordsOfTheSampleTampered_NameThePlace(string old, string replacement, string fault)
    {
        using var folder = new TemporaryFolder();
        Copy(RepositoryRoot.Combine("samples/eu-digital-services/pack"), folder.File("pack"));
        var law = folder.File("pack/sources/digital-services-act.yaml");
        var lines = (await File.ReadAllTextAsync(law)).Split('\n');
        var line = Array.FindIndex(lines, l => (l.StartsWith("    addressee:", StringComparison.Ordinal) || l.StartsWith("    quote:", StringComparison.Ordinal)) && l.Contains(old, StringComparison.Ordinal));
        lines[line] = lines[line].Replace(old, replacement, StringComparison.Ordinal);
        await File.WriteAllTextAsync(law, string.Join('\n', lines));

        var result = await CoverageAsync(["--no-shipped", "--rules", folder.File("pack"), "--lang", "en"]);

        result.ExitCode.Should().Be(1);
        result.Output.Should().Contain($"digital-services-act.yaml({line + 1},").And.Contain("CMP4807").And.Contain(fault[..^1]).And.EndWith("1 fault.\n");
    }

    [Test]
    public async Task Coverage_Files_AreWrittenWholeAndTheScreenStaysEmpty()
    {
        using var folder = new TemporaryFolder();
        var result = await CoverageAsync([.. WholeRules, "-o", $"json={folder.File("c.json")}", "-o", $"markdown={folder.File("c.md")}", "-o", $"html={folder.File("c.html")}", "--lang", "en"]);

        result.ExitCode.Should().Be(0);
        result.Output.Should().BeEmpty();
        result.Error.Split('\n').Should().HaveCount(4).And.Contain($"wrote {folder.File("c.html")}");
        folder.FileNames.Should().BeEquivalentTo("c.json", "c.md", "c.html");
        (await File.ReadAllTextAsync(folder.File("c.html"))).Should().StartWith("<!DOCTYPE html>").And.EndWith("</html>\n");
    }

    [TestCase("json", "{\n")]
    [TestCase("markdown", "# 规则覆盖情况\n")]
    [TestCase("html", "<!DOCTYPE html>\n")]
    public async Task Coverage_FormatWithoutFile_GoesToTheScreen(string format, string start)
    {
        var result = await CoverageAsync([.. WholeRules, "-o", format]);

        result.ExitCode.Should().Be(0);
        result.Output.Should().StartWith(start);
    }

    [TestCase("xml", "The option '-o' does not know 'xml'.")]
    [TestCase("html=", "A file name is missing")]
    [TestCase("console=a.txt", "goes to the screen")]
    public async Task Coverage_OutputMistake_IsAUsageError(string output, string message)
    {
        var result = await CoverageAsync([.. WholeRules, "-o", output, "--lang", "en"]);

        result.ExitCode.Should().Be(4);
        result.Error.Should().Contain(message);
    }

    [Test]
    public async Task Coverage_FileThatCannotBeWritten_IsAUsageError()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.File("file"), string.Empty);
        var result = await CoverageAsync([.. WholeRules, "-o", $"html={folder.File("file/c.html")}", "--lang", "en"]);

        result.ExitCode.Should().Be(4);
        result.Error.Should().Contain("Cannot write");
    }

    [TestCase("invalid-cases")]
    [TestCase("no-such-folder")]
    public async Task Coverage_InvalidRulesOrCases_ExitsWithThree(string folder)
    {
        var result = await CoverageAsync([.. CliProcess.SampleRules, "--rules", CliProcess.Data(folder)]);

        result.ExitCode.Should().Be(3);
        result.Output.Should().BeEmpty();
    }

    [Test]
    public async Task Coverage_FormatsOfCheck_AreNotKnown()
    {
        var result = await CliProcess.RunAsync("coverage", "-o", "sarif", "--lang", "en");

        result.ExitCode.Should().Be(4);
        result.Error.Should().Contain("does not know 'sarif'").And.Contain("console").And.Contain("json");
    }

    private static Task<CliResult> CoverageAsync(string[] arguments) => CliProcess.RunAsync(["coverage", .. arguments]);

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
