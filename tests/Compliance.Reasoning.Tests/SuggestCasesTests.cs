using System.Text.Json.Nodes;

namespace Compliance.Reasoning.Tests;

/// <summary>The commands <c>compliance suggest-cases</c> and <c>compliance test --mutate --prove</c>, as an author types them.</summary>
internal sealed class SuggestCasesTests
{
    private const string Day = "--as-of=2026-11-30";
    private string _folder = string.Empty;

    [SetUp]
    public void CopyRules()
    {
        _folder = Directory.CreateTempSubdirectory("suggest").FullName;
        var rules = RepositoryRoot.Combine("tests/Compliance.Cli.Tests/Data/rules");
        foreach (var file in Directory.EnumerateFiles(rules, "*.yaml", SearchOption.AllDirectories))
        {
            var target = Path.Combine(_folder, Path.GetRelativePath(rules, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    [TearDown]
    public void DeleteRules() => Directory.Delete(_folder, recursive: true);

    private string Cases => Path.Combine(_folder, "pack", "rules", "del-02-cover.cases.yaml");

    [TestCase("en", "name: { zh:", "expect: \"?\"", "# not_applicable")]
    [TestCase("zh", "名称: { zh:", "预期: \"?\"", "# 不适用")]
    public void Suggest_PrintsCases_WithoutTheirOutcomes(string language, string name, string expect, string outcome)
    {
        var (exit, output, error) = Run("suggest-cases", "del-02-cover", Day, $"--lang={language}");

        exit.Should().BeOneOf([0, 2], error);
        output.Should().Contain(name).And.Contain(expect).And.NotContain(outcome);
        Run("suggest-cases", "del-02-cover", Day, $"--lang={language}", "--show-outcome").Output.Should().Contain(outcome);
        File.ReadAllText(Cases).Should().Be(File.ReadAllText(RepositoryRoot.Combine("tests/Compliance.Cli.Tests/Data/rules/pack/rules/del-02-cover.cases.yaml")));
    }

    [Test]
    public void Write_AddsToTheFile_OnceAndKeepsWhatIsThere_AndTestRefusesIt()
    {
        var before = File.ReadAllText(Cases);

        var (exit, output, error) = Run("suggest-cases", "del-02-cover", Day, "--write", "--lang=en");

        (exit is 0 or 2).Should().BeTrue("{0}", error);
        output.Should().BeEmpty();
        error.Should().Contain("cases suggested");
        var after = File.ReadAllText(Cases);
        after.Should().StartWith(before).And.Contain(": \"?\"");

        Run("suggest-cases", "del-02-cover", Day, "--write", "--lang=en").Error.Should().Contain("no new case to suggest");
        File.ReadAllText(Cases).Should().Be(after);

        var test = ToolProcess.Run(ToolProcess.Main, null, "test", "--rules", _folder, "--no-shipped", "--lang", "en");
        (test.Code, test.Output).Should().Be((3, string.Empty));
        test.Error.Should().Contain("CMP5420").And.Contain("del-02-cover.cases.yaml(");
    }

    [Test]
    public void Write_WhereThereIsNoFile_MakesOne()
    {
        File.Delete(Cases);

        Run("suggest-cases", "del-02-cover", Day, "--write", "--lang=zh").Code.Should().BeOneOf(0, 2);

        File.ReadAllText(Cases).Should().StartWith("规则: del-02-cover\n案例:\n  - 名称: { zh: '");
    }

    [TestCase("rule: del-02-cover\ncases: [{ name: { zh: 甲, en: a }, as_of: 2026-01-01, given: {}, expect: not_applicable }]\n", "Cases cannot be added to", TestName = "cases on one line")]
    [TestCase("rule: del-02-cover\ncases:\n  - name: { zh: 甲, en: a }\n", "CMP2005", TestName = "another mistake")]
    public void Write_IntoAFileThatCannotTakeThem_WritesNothing(string text, string words)
    {
        File.WriteAllText(Cases, text);

        var (exit, _, error) = Run("suggest-cases", "del-02-cover", Day, "--write", "--lang=en");

        exit.Should().Be(3);
        string.Join(' ', error.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries)).Should().Contain(words);
        File.ReadAllText(Cases).Should().Be(text);
    }

    [Test]
    public void Suggest_ForAShippedRule_CannotBeWritten()
    {
        var (exit, output, error) = ToolProcess.Run(ToolProcess.Prover, null, "suggest-cases", "cn-blockchain-filing", "--write", Day, "--lang=en");

        (exit, output).Should().Be((3, string.Empty));
        error.Should().Contain("in no folder of --rules");
    }

    [Test]
    public void Prove_ShowsWhatWouldNotice_AndCountsNoEquivalent()
    {
        string[] rules = ["--rules", _folder, "--no-shipped", "--mutate"];
        var plain = JsonNode.Parse(ToolProcess.Run(ToolProcess.Main, null, ["test", .. rules, "-o", "json"]).Output)!;

        var (exit, output, error) = ToolProcess.Run(ToolProcess.Prover, null, ["test", .. rules, "--prove", "-o", "json"]);

        exit.Should().Be(0, error);
        var proved = JsonNode.Parse(output)!;
        var equivalent = proved["results"]!.AsArray().Sum(r => (int)r!["equivalent"]!);
        ((int)proved["noticed"]!, (int)proved["survived"]! + equivalent).Should().Be(((int)plain["noticed"]!, (int)plain["survived"]!));
        proved["results"]!.AsArray().SelectMany(r => r!["survivors"]!.AsArray())
            .Should().NotBeEmpty().And.OnlyContain(s => s!["shows"] != null || s["not_known"] != null);
        ToolProcess.Run(ToolProcess.Prover, null, ["test", .. rules, "--prove", "--lang", "en"]).Output.Should().Contain("Would notice");
    }

    [Test]
    [Platform(Exclude = "Win", Reason = "a shell script stands for the installed tool")]
    [System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
    public void Compliance_HandsOverWhatNeedsTheSolver()
    {
        var script = Path.Combine(_folder, "compliance-prove");
        File.WriteAllText(script, "#!/bin/sh\nprintf '%s|' \"$@\"\nexit 42\n");
        File.SetUnixFileMode(script, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

        ToolProcess.Run(ToolProcess.Main, _folder, "suggest-cases", "a-rule", "--write").Should().Be((42, "suggest-cases|a-rule|--write|", string.Empty));
        ToolProcess.Run(ToolProcess.Main, _folder, "--lang", "en", "test", "--mutate", "--prove").Should().Be((42, "--lang|en|test|--mutate|--prove|", string.Empty));
        ToolProcess.Run(ToolProcess.Main, _folder, "test", "--rules", "nowhere", "--mutate", "--lang", "en").Code.Should().Be(3, "what needs no solver is done here");
    }

    private (int Code, string Output, string Error) Run(params string[] arguments) => ToolProcess.Run(ToolProcess.Prover, null, [.. arguments, "--rules", _folder, "--no-shipped"]);
}
