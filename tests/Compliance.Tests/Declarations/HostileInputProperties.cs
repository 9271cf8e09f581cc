using Compliance.Declarations;
using Compliance.Diagnostics;
using Compliance.Syntax;
using Compliance.Vocabularies;
using FsCheck;
using FsCheck.Fluent;

namespace Compliance.Tests.Declarations;

internal sealed class HostileInputProperties
{
    private static readonly string[] Words =
    [
        "as_of", "company", "企业", "companies", "licences", "activities", "业务活动清单", "plan", "id", "编号", "incomplete", "none", "无", "true", "name", "holder",
        "kind", "valid", "regions", "performer", "partners", "period", "from", "to", "open", "volume", "funds", "资金流", "pooled", "steps", "quote", "others", "x",
        "2024-01-01", "2024-01-01..", "5", "33", "platform", "null", "", "\ud800", "codes", "objects", "entities", "label", "zh", "en", "values", "fields", "type",
        "text", "list of text", "map of text by a", "object a", "ref a", "code a", "a", "b", "collection", "cardinality", "principal", "display", "time", "minimum",
    ];

    private static Gen<LocatedNode> AnyNode(int depth)
    {
        var scalar = Gen.Elements(Words).Zip(Gen.Elements(Enum.GetValues<ScalarStyle>())).Select(p => (LocatedNode)new ScalarNode(p.Item1, p.Item2, default));
        if (depth == 0)
        {
            return scalar;
        }

        var inner = AnyNode(depth - 1);
        var list = Gen.ListOf(inner, 2).Select(items => (LocatedNode)new SequenceNode([.. items], default));
        var mapping = Gen.ListOf(Gen.Elements(Words).Zip(inner), 4).Select(entries => (LocatedNode)new MappingNode(
            [.. entries.DistinctBy(e => e.Item1).Select(e => new MappingEntry(new ScalarNode(e.Item1, ScalarStyle.Plain, default), e.Item2))], default));
        return Gen.Frequency((2, scalar), (2, list), (6, mapping));
    }

    [FsCheck.NUnit.Property(MaxTest = 20_000)]
    public Property FromNode_AnyNodes_NeverThrows() => Prop.ForAll(
        AnyNode(4).ToArbitrary(),
        node =>
        {
            foreach (var extent in Enum.GetValues<DeclarationExtent>())
            {
                var result = Declare.Reader.FromNode(node, "any", extent);
                (result.Declaration is null).Should().Be(result.Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error));
                result.Declaration?.Outline().Should().NotBeNull();
            }
        });

    [FsCheck.NUnit.Property(MaxTest = 20_000)]
    public Property Bind_AnyVocabulary_NeverThrows() => Prop.ForAll(
        AnyNode(5).Zip(AnyNode(5)).ToArbitrary(),
        nodes =>
        {
            var diagnostics = new DiagnosticBag();
            var vocabulary = VocabularyBinder.Bind([nodes.Item1, nodes.Item2, new MappingNode([], default)], diagnostics);
            (vocabulary is null).Should().Be(diagnostics.HasErrors);
        });
}
