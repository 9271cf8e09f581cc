using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Compliance.Declarations;
using Compliance.Diagnostics;
using Compliance.RulePacks;
using Compliance.Rules.Loading;
using Compliance.Syntax;
using Compliance.Tests.Syntax;

namespace Compliance.Tests.Declarations;

/// <summary>JSON says all that YAML says: each sample, and what each shipped case gives, is written as JSON and back, and read the same.</summary>
internal sealed class JsonParityTests
{
    private static readonly DeclarationReader Reader = new(RulebookLoader.Load(ShippedPacks.Files).GetRulebookOrThrow().Vocabulary);

    // Those of another vocabulary are no declarations of the shipped one.
    private static IEnumerable<string> Samples => Files("samples", "*.yaml").Where(f => !f.Contains("eu-digital-services", StringComparison.Ordinal) && Reading.Yaml(Text(f)).Root is MappingNode root
        && root.Entries.Any(e => e.Key.Text is "company" or "企业"));

    private static IEnumerable<string> Cases => Files("rules", "*.cases.yaml");

    [TestCaseSource(nameof(Samples))]
    public void Sample_WrittenAsJson_IsReadTheSame(string path) => ShouldBeTheSame(Reading.Yaml(Text(path), ReadLimits.Data).ValidRoot, DeclarationExtent.Whole, path);

    [Test]
    public void Cases_WrittenAsJson_AreReadTheSame()
    {
        var count = 0;
        foreach (var path in Cases)
        {
            foreach (var given in Given(Reading.Yaml(Text(path)).ValidRoot))
            {
                count++;
                ShouldBeTheSame(given, DeclarationExtent.Excerpt, $"{path}({given.Span.Position})");
            }
        }

        count.Should().BeGreaterThan(1_000);
    }

    private static IEnumerable<LocatedNode> Given(LocatedNode file) =>
        from cases in ((MappingNode)file).Entries
        where cases.Key.Text is "cases" or "案例"
        from item in ((SequenceNode)cases.Value).Items
        from entry in ((MappingNode)item).Entries
        where entry.Key.Text is "given" or "给定"
        select entry.Value;

    private static void ShouldBeTheSame(LocatedNode yaml, DeclarationExtent extent, string because)
    {
        var json = Json(yaml)!.ToJsonString();
        var expected = Outline(Reader.FromNode(yaml, "d", extent), because);
        var node = Reading.Json(json).ValidRoot;
        Outline(Reader.FromNode(node, "d", extent), because).Should().Be(expected, because);
        Outline(Reader.FromNode(Reading.Yaml(Yaml(node), ReadLimits.Data).ValidRoot, "d", extent), because).Should().Be(expected, because);
        if (extent == DeclarationExtent.Whole)
        {
            Outline(Reader.FromText(json, "d.json", DeclarationFormat.Json), because).Should().Be(expected, because);
        }
    }

    private static string Outline(DeclarationResult result, string because)
    {
        result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.Message.En).Should().BeEmpty(because);
        return result.Declaration!.Outline();
    }

    // A plain scalar means what its field says: a number may be one in JSON too, if JSON writes it so.
    private static JsonNode? Json(LocatedNode node) => node switch
    {
        MappingNode mapping => new JsonObject(mapping.Entries.Select(e => KeyValuePair.Create(e.Key.Text, Json(e.Value)))),
        SequenceNode sequence => new JsonArray([.. sequence.Items.Select(Json)]),
        ScalarNode { IsNull: true } => null,
        ScalarNode { Style: ScalarStyle.Plain, Text: "none" or "无" } => new JsonObject { ["none"] = true },
        ScalarNode { Style: ScalarStyle.Plain, Text: "true" or "false" } truth => JsonValue.Create(truth.Text == "true"),
        ScalarNode { Style: ScalarStyle.Plain } number when decimal.TryParse(number.Text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            && value.ToString(CultureInfo.InvariantCulture) == number.Text => JsonValue.Create(value),
        ScalarNode { Style: ScalarStyle.Block } block => JsonValue.Create(block.Text.TrimEnd()),
        ScalarNode scalar => JsonValue.Create(scalar.Text),
        _ => throw new InvalidOperationException(),
    };

    private static string Yaml(LocatedNode node) => node switch
    {
        MappingNode mapping => $"{{ {string.Join(", ", mapping.Entries.Select(e => $"{JsonSerializer.Serialize(e.Key.Text)}: {Yaml(e.Value)}"))} }}",
        SequenceNode sequence => $"[{string.Join(", ", sequence.Items.Select(Yaml))}]",
        ScalarNode { Style: ScalarStyle.Plain } plain => plain.Text,
        ScalarNode scalar => JsonSerializer.Serialize(scalar.Text),
        _ => throw new InvalidOperationException(),
    };

    private static IEnumerable<string> Files(string folder, string pattern) => Directory
        .EnumerateFiles(RepositoryRoot.Combine(folder), pattern, SearchOption.AllDirectories)
        .Select(f => Path.GetRelativePath(RepositoryRoot.Path, f).Replace('\\', '/'))
        .Where(f => !f.Contains("/bin/", StringComparison.Ordinal) && !f.Contains("/obj/", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    private static string Text(string path) => File.ReadAllText(RepositoryRoot.Combine(path));
}
