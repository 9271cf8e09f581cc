using System.Text.Json;
using Compliance.Cli.Tests.Running;

namespace Compliance.Cli.Tests.Commands.Authoring;

/// <summary><c>diff</c>: each kind of change is told by its name, and whose outcomes it flips.</summary>
internal sealed class DiffCommandTests
{
    private const string Licence = "pack/rules/del-01-licence.yaml";
    private const string Cover = "pack/rules/del-02-cover.yaml";
    private const string Insured = "pack/rules/del-02-insured.yaml";
    private static readonly string Before = CliProcess.Data("rules");

    private TemporaryFolder _folder = null!;

    private string After => _folder.File("rules");

    [SetUp]
    public void CopyRules()
    {
        _folder = new TemporaryFolder();
        foreach (var file in Directory.EnumerateFiles(RepositoryRoot.Combine(Before), "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(After, Path.GetRelativePath(RepositoryRoot.Combine(Before), file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    [TearDown]
    public void DeleteFolder() => _folder.Dispose();

    [Test]
    public async Task Diff_OfTheSameRules_IsNothing()
    {
        var result = await DiffAsync("--lang", "en");

        result.ExitCode.Should().Be(0, result.Error);
        result.Output.Should().Contain("Nothing differs.").And.Contain("rules compared: 5");
    }

    [TestCase("modality", Licence, "modality: prohibition", "modality: caution")]
    [TestCase("requirement", Licence, "kind: courier", "kind: other")]
    [TestCase("applies_when", Licence, "forbids:", "applies_when: { insured: true }\nforbids:")]
    [TestCase("exceptions", Licence, "forbids:", "exceptions: [{ label: { zh: 投保, en: insured }, basis: [{ source: delivery-law, article: \"5\" }], when: { insured: true } }]\nforbids:")]
    [TestCase("severity", Licence, "severity: critical", "severity: high")]
    [TestCase("law", Licence, "article: \"3\"", "article: \"5\"")]
    [TestCase("dates", "pack/rules/del-01-upcoming.yaml", "in_force: { from: 2027-01-01 }\nmodality", "in_force: { from: 2028-01-01 }\nmodality")]
    [TestCase("dates", "sources/delivery-law.yaml", "in_force: { from: 2024-01-01 }", "in_force: { from: 2023-09-01 }")]
    [TestCase("thresholds", "pack/parameters.yaml", "value: 20万元", "value: 30万元")]
    [TestCase("texts", Licence, "Stop the deliveries or obtain a licence.", "Obtain a licence.")]
    public async Task Diff_OfOneChange_NamesJustWhatChanged(string aspect, string file, string was, string now)
    {
        Replace(file, was, now);

        var result = await DiffAsync("-o", "json");

        result.ExitCode.Should().Be(1, result.Error);
        using var json = JsonDocument.Parse(result.Output);
        var changed = json.RootElement.GetProperty("changed").EnumerateArray().ToList();
        changed.Should().NotBeEmpty();
        changed.SelectMany(c => c.GetProperty("changes").EnumerateArray()).Select(c => c.GetProperty("aspect").GetString()).Distinct().Should().Equal(aspect);
        changed.Should().OnlyContain(c => c.GetProperty("text_only").GetBoolean() == (aspect == "texts"));
    }

    [Test]
    public async Task Diff_WithRulesAddedAndRemoved_ListsThem()
    {
        var added = (await File.ReadAllTextAsync(Path.Combine(After, Insured))).Replace("id: del-02-insured", "id: del-02-other", StringComparison.Ordinal);
        await File.WriteAllTextAsync(Path.Combine(After, "pack/rules/del-02-other.yaml"), added);
        File.Delete(Path.Combine(After, Cover));
        File.Delete(Path.Combine(After, Cover.Replace(".yaml", ".cases.yaml", StringComparison.Ordinal)));

        var result = await DiffAsync("-o", "json");

        using var json = JsonDocument.Parse(result.Output);
        result.ExitCode.Should().Be(1);
        json.RootElement.GetProperty("added").EnumerateArray().Select(a => a.GetString()).Should().Equal("del-02-other");
        json.RootElement.GetProperty("removed").EnumerateArray().Select(a => a.GetString()).Should().Equal("del-02-cover");
    }

    [Test]
    public async Task Diff_OfARenamedRule_PairsItByItsFormerId()
    {
        var file = Path.Combine(After, Insured);
        await File.WriteAllTextAsync(
            Path.Combine(After, "pack/rules/del-02-taken-out.yaml"),
            (await File.ReadAllTextAsync(file)).Replace("id: del-02-insured", "id: del-02-taken-out\nformer_ids: [del-02-insured]", StringComparison.Ordinal));
        File.Delete(file);
        File.Delete(file.Replace(".yaml", ".cases.yaml", StringComparison.Ordinal));

        var result = await DiffAsync("-o", "json");

        using var json = JsonDocument.Parse(result.Output);
        json.RootElement.GetProperty("added").GetArrayLength().Should().Be(0);
        json.RootElement.GetProperty("removed").GetArrayLength().Should().Be(0);
        json.RootElement.GetProperty("changed")[0].GetProperty("text_only").GetBoolean().Should().BeTrue();
    }

    [Test]
    public async Task Diff_WithADeclaration_ShowsWhoseOutcomeFlipsAndWhy()
    {
        Replace("pack/parameters.yaml", "value: 10万元", "value: 30万元");

        var result = await DiffAsync(CliProcess.Data("declarations/silent.yaml"), "-o", "json");

        result.ExitCode.Should().Be(1, result.Error);
        using var json = JsonDocument.Parse(result.Output);
        var flip = json.RootElement.GetProperty("flips").EnumerateArray().Should().ContainSingle().Which;
        flip.GetProperty("subject").GetString().Should().Be("deliveries[express]");
        flip.GetProperty("rule").GetString().Should().Be("del-02-cover");
        flip.GetProperty("before")[0].GetProperty("outcome").GetString().Should().Be("satisfied");
        flip.GetProperty("after")[0].GetProperty("outcome").GetString().Should().Be("violation");
        flip.GetProperty("after")[0].GetProperty("why").GetProperty("en").GetString().Should().Contain("is too low");
    }

    [Test]
    public async Task Diff_ForCi_IsMarkdownWithBothSides()
    {
        Replace(Licence, "kind: courier", "kind: other");

        var result = await DiffAsync(CliProcess.Data("declarations/violating.yaml"), "-o", "markdown", "--lang", "en");

        result.ExitCode.Should().Be(1, result.Error);
        result.Output.Should().StartWith("# Differences of rules\n").And.Contain("| Rule | Respect | before | after |").And.Contain("--witness asks compliance-prove");
    }

    [Test]
    public async Task Diff_OfChosenRules_PassesOverOthers()
    {
        Replace("pack/parameters.yaml", "value: 20万元", "value: 30万元");

        (await DiffAsync("--rule", "del-01-*")).ExitCode.Should().Be(0);
        (await DiffAsync("--rule", "del-02-*")).ExitCode.Should().Be(1);
        (await DiffAsync("--rule", "del-09-*")).ExitCode.Should().Be(3);
    }

    [Test]
    public async Task Diff_OfBrokenRules_IsInvalid()
    {
        Replace(Licence, "modality: prohibition", "modality: forbidden");

        var result = await DiffAsync("--lang", "en");

        result.ExitCode.Should().Be(3);
        result.Output.Should().BeEmpty();
        result.Error.Should().Contain("del-01-licence.yaml");
    }

    [TestCase("diff", "--no-shipped")]
    [TestCase("diff", "a", "b", "--effort", "2")]
    public async Task Diff_WithoutWhatItNeeds_IsAMistakeOfTheCommandLine(params string[] arguments) => (await CliProcess.RunAsync(arguments)).ExitCode.Should().Be(4);

    private Task<CliResult> DiffAsync(params string[] more) => CliProcess.RunAsync(["diff", "--no-shipped", Before, After, .. more]);

    private void Replace(string file, string was, string now)
    {
        var path = Path.Combine(After, file);
        var text = File.ReadAllText(path);
        text.Should().Contain(was);
        File.WriteAllText(path, text.Replace(was, now, StringComparison.Ordinal));
    }
}
