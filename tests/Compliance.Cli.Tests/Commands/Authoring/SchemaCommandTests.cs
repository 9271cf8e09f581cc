using System.Text.Json.Nodes;
using Compliance.Cli.Tests.Running;

namespace Compliance.Cli.Tests.Commands.Authoring;

internal sealed class SchemaCommandTests
{
    [Test]
    public async Task Schema_Folder_HoldsAllKinds_AndTheSettingNamesThem()
    {
        using var folder = new TemporaryFolder();
        var target = folder.File("schemas");

        var result = await CliProcess.RunAsync("schema", "-o", target, "--lang", "en");

        result.ExitCode.Should().Be(0, result.Error);
        var setting = JsonNode.Parse(result.Output)!["yaml.schemas"]!.AsObject();
        setting.Select(s => Path.GetFileName(s.Key)).Should().BeEquivalentTo(Directory.EnumerateFiles(target).Select(Path.GetFileName));
        setting.Should().AllSatisfy(s => s.Value!.AsArray().Should().NotBeEmpty());
        setting.Count.Should().Be(16);
    }

    [Test]
    public async Task Schema_OfOneKind_IsWritten_TwiceAlike_WithBothSpellingsAndLanguages()
    {
        var first = await CliProcess.RunAsync("schema", "settings");
        var second = await CliProcess.RunAsync("schema", "settings", "--lang", "en");

        (first.ExitCode, first.Output).Should().Be((0, second.Output));
        var keys = JsonNode.Parse(first.Output)!["$defs"]!["keys.settings"]!["properties"]!;
        keys["shipped_rules"]!["description"]!.GetValue<string>().Should().Be(keys["随附规则"]!["description"]!.GetValue<string>())
            .And.Contain("随工具提供").And.Contain("come with the tool");
    }

    [Test]
    public async Task Schema_OfRulesOfOnesOwn_KnowsTheirVocabulary()
    {
        var result = await CliProcess.RunAsync("schema", "rule", "--rules", RepositoryRoot.Combine("samples/eu-digital-services/pack"), "--no-shipped");

        result.ExitCode.Should().Be(0, result.Error);
        var names = JsonNode.Parse(result.Output)!["$defs"]!.AsObject().Select(d => d.Key).ToList();
        names.Should().Contain("condition.company").And.NotContain("condition.licence");
    }

    [Test]
    [Platform(Exclude = "Win", Reason = "A quotation mark is no part of a name there.")]
    public async Task Schema_IntoAFolderWithAQuotationMark_PrintsJson()
    {
        using var folder = new TemporaryFolder();
        var target = folder.File("all \"schemas\"");

        var result = await CliProcess.RunAsync("schema", "-o", target, "--lang", "en");

        JsonNode.Parse(result.Output)!["yaml.schemas"]!.AsObject().Select(s => s.Key).Should().OnlyContain(k => k.StartsWith(target, StringComparison.Ordinal));
    }

    [TestCase("schema")]
    [TestCase("schema", "rules")]
    [TestCase("schema", "rule", "cases")]
    public async Task Schema_NotUnderstood_IsUsage(params string[] arguments)
    {
        var result = await CliProcess.RunAsync([.. arguments, "--lang", "en"]);

        (result.ExitCode, result.Output).Should().Be((4, string.Empty));
        result.Error.Should().ContainAny("compliance schema -o .schemas", "Did you mean 'rule'?", "one argument too many");
    }
}
