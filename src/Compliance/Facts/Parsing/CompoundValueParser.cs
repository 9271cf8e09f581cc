using System.Collections.Immutable;
using Compliance.Binding;
using Compliance.Diagnostics;
using Compliance.Syntax;
using Compliance.Text;
using Compliance.Text.Cultures;
using Compliance.Text.Unicode;
using Compliance.Types;

namespace Compliance.Facts.Parsing;

/// <summary>Reads lists, maps and nested objects. How deep they nest is bounded by the vocabulary, not by the input.</summary>
internal sealed class CompoundValueParser(ValueParser values)
{
    private static readonly Keyword IncompleteKey = new(CommonWords.Incomplete, CommonWords.IncompleteZh);
    private static readonly Keyword OthersKey = new(CommonWords.Others, CommonWords.OthersZh);
    private static readonly LocalizedText IncompleteList = new("不完整列表", "list that may be incomplete");

    private DiagnosticBag Diagnostics => values.Diagnostics;

    /// <summary>Reads a list, map or object.</summary>
    public FactValue? Parse(LocatedNode node, FactType type, SourceSpan entrySpan, NumberBounds bounds) => type switch
    {
        FactType.ListType list => List(node, list, entrySpan, bounds),
        FactType.MapType map => Map(node, map, entrySpan, bounds),
        FactType.ObjectType nested => Object(node, nested.Definition, entrySpan),
        _ => throw new ArgumentOutOfRangeException(nameof(type), type.Kind, "Not a type with parts."),
    };

    /// <summary>Gets the value for <c>none</c>: an empty list, a map without any entry, no object.</summary>
    public static FactValue None(FactType type, SourceSpan entrySpan) => type switch
    {
        FactType.ListType => new ListValue([], isComplete: true, entrySpan),
        FactType.MapType map => new MapValue(map.Keys, [.. map.Keys.Codes.Select(_ => None(map.Value, entrySpan))], entrySpan),
        _ => new NoneValue(entrySpan),
    };

    /// <summary>Splits a node into the items of a list and whether they are all there are.</summary>
    /// <returns>The items, or <see langword="null"/> when the node is no list, which is reported.</returns>
    public static (ImmutableArray<LocatedNode> Items, bool IsComplete)? Items(LocatedNode node, DiagnosticBag diagnostics)
    {
        switch (node)
        {
            case SequenceNode sequence:
                return (sequence.Items, true);
            case MappingNode mapping when mapping.Entries.Any(e => IncompleteKey.Matches(e.Key.Text)):
                var reader = new MappingReader(mapping, IncompleteList, diagnostics);
                var items = reader.Optional(IncompleteKey);
                reader.Finish();
                return items is not null && NoneMarker.AsWord(items, FactType.Text, diagnostics) is { } all && NoneMarker.IsWord(all, FactType.Text)
                    ? ([], false)
                    : (ScalarReading.Items(items, diagnostics), false);
            case ScalarNode scalar:
                diagnostics.Add(ValueDiagnostics.ListOfValuesExpected(scalar.Span, scalar.Text));
                return null;
            default:
                diagnostics.Add(BindingDiagnostics.ListExpected(node.Span));
                return null;
        }
    }

    private ListValue? List(LocatedNode node, FactType.ListType type, SourceSpan entrySpan, NumberBounds bounds)
    {
        if (Items(node, Diagnostics) is not var (items, isComplete))
        {
            return null;
        }

        var parsed = ImmutableArray.CreateBuilder<FactValue>(items.Length);
        foreach (var item in items)
        {
            if (NoneMarker.AsWord(item, type.Element, Diagnostics) is { } word && (word is ScalarNode { IsNull: true } || NoneMarker.IsWord(word, type.Element)))
            {
                Diagnostics.Add(ValueDiagnostics.NoneInList(item.Span));
            }
            else if (ValueParser.IsPlaceholder(item, type.Element))
            {
                // There is an item, and it is not known.
                Diagnostics.Add(ValueDiagnostics.PlaceholderFound(item.Span, ((ScalarNode)item).Text));
                isComplete = false;
            }
            else if (HistoryText.Is(item))
            {
                Diagnostics.Add(ValueDiagnostics.HistoryOfAPart(item.Span));
            }
            else if (values.Parse(item, type.Element, item.Span, bounds) is { } value)
            {
                parsed.Add(value);
            }
        }

        if (type.Element.Kind is FactTypeKind.Code or FactTypeKind.Region or FactTypeKind.Reference)
        {
            WarnOfRepetition(parsed);
        }

        return new ListValue(parsed.DrainToImmutable(), isComplete, entrySpan);
    }

    private void WarnOfRepetition(IEnumerable<FactValue> items)
    {
        var first = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            if (!first.TryAdd(item.Canonical, item.Span))
            {
                Diagnostics.Add(ValueDiagnostics.ItemWrittenTwice(item.Span, first[item.Canonical], item.Canonical));
            }
        }
    }

    private MapValue? Map(LocatedNode node, FactType.MapType type, SourceSpan entrySpan, NumberBounds bounds)
    {
        if (node is not MappingNode mapping)
        {
            Diagnostics.Add(BindingDiagnostics.MappingExpected(node.Span, type.Keys.Label));
            return null;
        }

        var written = new MappingEntry?[type.Keys.Codes.Length];
        var entries = new FactValue?[type.Keys.Codes.Length];
        MappingEntry? others = null;
        foreach (var entry in mapping.Entries)
        {
            var name = NormalForm.Of(entry.Key.Text);
            if (OthersKey.Matches(name))
            {
                ReportTwice(others, entry, OthersKey.Id, OthersKey.Zh);
                others ??= entry;
            }
            else if (values.CodeOf(name, type.Keys, entry.Key.Span) is { } code)
            {
                ReportTwice(written[code.Index], entry, code.Id, code.Label.Zh);
                written[code.Index] ??= entry;
                entries[code.Index] = values.ParseEntry(entry, type.Value, bounds);
            }
        }

        FactValue? rest = null;
        if (others is not null && (rest = values.ParseEntry(others, type.Value, bounds)) is not null)
        {
            for (var i = 0; i < entries.Length; i++)
            {
                entries[i] = written[i] is null ? rest : entries[i];
            }
        }

        return new MapValue(type.Keys, [.. entries], entrySpan) { Others = rest };
    }

    private RecordValue? Object(LocatedNode node, RecordType type, SourceSpan entrySpan)
    {
        if (node is MappingNode mapping)
        {
            return new RecordValue(type, RecordParser.Slots(mapping, type, values, implicitKey: null), entrySpan);
        }

        Diagnostics.Add(BindingDiagnostics.MappingExpected(node.Span, type.Label));
        return null;
    }

    private void ReportTwice(MappingEntry? first, MappingEntry second, string id, string zh)
    {
        if (first is not null)
        {
            Diagnostics.Add(BindingDiagnostics.KeyWrittenTwice(second.Key.Span, first.Key.Span, id, zh));
        }
    }
}
