using Compliance.Syntax;
using FsCheck;
using FsCheck.Fluent;

namespace Compliance.Tests.Syntax;

/// <summary>Takes sound nodes and puts something else in the place of a few of them, keys included.</summary>
internal static class Tampering
{
    public static Gen<LocatedNode> Of(LocatedNode sound)
    {
        List<LocatedNode> all = [];
        Collect(sound, all);
        var words = all.OfType<ScalarNode>().Select(s => s.Text).Concat(["", "null", "none", "无", "\ud800", "incomplete", "id", "0", "[", "x"]).Distinct().ToArray();
        var scalar = Gen.Elements(words).Zip(Gen.Elements(Enum.GetValues<ScalarStyle>())).Select(p => (LocatedNode)new ScalarNode(p.Item1, p.Item2, default));
        var something = Gen.OneOf(scalar, Gen.Elements(all.ToArray()), scalar.Select(s => (LocatedNode)new SequenceNode([s, s], default)), Gen.Constant((LocatedNode)new MappingNode([], default)));
        return Gen.ListOf(Gen.Choose(0, all.Count - 1).Zip(something), 3).Select(changes => changes.Aggregate(sound, (node, change) => Replace(node, change.Item1, change.Item2)));
    }

    private static void Collect(LocatedNode node, List<LocatedNode> all)
    {
        all.Add(node);
        foreach (var child in Children(node))
        {
            Collect(child, all);
        }
    }

    private static IEnumerable<LocatedNode> Children(LocatedNode node) => node switch
    {
        SequenceNode sequence => sequence.Items,
        MappingNode mapping => mapping.Entries.SelectMany(e => new[] { e.Key, e.Value }),
        _ => [],
    };

    private static LocatedNode Replace(LocatedNode root, int place, LocatedNode replacement)
    {
        return At(root);

        LocatedNode At(LocatedNode node)
        {
            if (place-- == 0)
            {
                return replacement;
            }

            // The readers refuse a key that stands twice, so tampering does not make one.
            return node switch
            {
                SequenceNode sequence => sequence with { Items = [.. sequence.Items.Select(At)] },
                MappingNode mapping => mapping with
                {
                    Entries = [.. mapping.Entries.Select(e => new MappingEntry(At(e.Key) as ScalarNode ?? e.Key, At(e.Value))).DistinctBy(e => e.Key.Text)],
                },
                _ => node,
            };
        }
    }
}
