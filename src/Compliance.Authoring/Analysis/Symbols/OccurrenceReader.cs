using Compliance.Authoring.Analysis.Slots;
using Compliance.Conditions.Binding;
using Compliance.Syntax;

namespace Compliance.Authoring.Analysis.Symbols;

/// <summary>Finds what the names in a file mean.</summary>
internal static class OccurrenceReader
{
    /// <summary>Reads a file.</summary>
    /// <param name="slot">What the file may be.</param>
    /// <param name="root">What was understood of it.</param>
    public static IEnumerable<Occurrence> Read(Slot slot, LocatedNode root)
    {
        var found = new List<Occurrence>();
        Walk(slot, root, null, null, found);
        return found;
    }

    private static void Walk(Slot? slot, LocatedNode node, string? key, Frame? frame, List<Occurrence> found)
    {
        if (slot is null)
        {
            return;
        }

        switch (node)
        {
            case ScalarNode scalar:
                Add(scalar, slot.InValue(scalar.Text, frame), found);
                break;
            case SequenceNode list:
                var item = slot.OfItem();
                foreach (var value in list.Items)
                {
                    Walk(item, value, null, frame, found);
                }

                break;
            case MappingNode mapping:
                var texts = new Dictionary<string, string>(StringComparer.Ordinal);
                foreach (var entry in mapping.Entries)
                {
                    texts[entry.Key.Text] = entry.Value is ScalarNode { IsNull: false } simple ? simple.Text : string.Empty;
                }

                var inner = new Frame(texts, slot.Shapes, key, frame);
                foreach (var entry in mapping.Entries)
                {
                    Add(entry.Key, slot.InKey(entry.Key.Text, inner), found);
                    Walk(slot.OfKey(entry.Key.Text, inner), entry.Value, entry.Key.Text, inner, found);
                }

                break;
        }
    }

    private static void Add(ScalarNode scalar, IEnumerable<Mention> mentions, List<Occurrence> found)
    {
        foreach (var mention in mentions)
        {
            found.Add(new Occurrence(mention.Symbol, ScalarPlace.Of(scalar, mention.Start, mention.Length), mention.IsDefinition, scalar.Text.Substring(mention.Start, mention.Length)));
        }
    }
}
