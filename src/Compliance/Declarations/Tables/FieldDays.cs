using System.Collections.Immutable;
using Compliance.Diagnostics;
using Compliance.Facts.Parsing;
using Compliance.Facts.Time;
using Compliance.Syntax;
using Compliance.Types;

namespace Compliance.Declarations.Tables;

/// <summary>The values of a field by day, each out of the row of that day.</summary>
internal sealed class FieldDays
{
    private readonly DiagnosticBag _diagnostics;

    // By day; what has parts is written anew with each of them, the others as they were.
    private List<(DateOnly Since, LocatedNode Node)> _entries;

    /// <summary>Puts values in order; two of one day are reported.</summary>
    public FieldDays(ImmutableArray<(DateOnly Since, TableValue Value)> values, DiagnosticBag diagnostics)
    {
        _diagnostics = diagnostics;
        var known = new Dictionary<(string Part, DateOnly Since), TableValue>();
        foreach (var (since, value) in values)
        {
            if (!IsPlain(since, value, values.Length))
            {
                continue;
            }

            var key = (string.Join('.', value.Column.Path[value.Column.Whole..]), since);
            if (!known.TryAdd(key, value) && !value.Column.IsId && !CanonicalRendering.AreEqual(known[key].Node, value.Node))
            {
                diagnostics.Add(value.Column.HasOneValue
                    ? TableDiagnostics.OneValueOnly(value.Cell, known[key].Cell, value.Column)
                    : TableDiagnostics.TwoValuesOfADay(value.Cell, known[key].Cell, value.Column.Head.Text, since));
            }
        }

        _entries = [];
        var parts = new SortedDictionary<string, MappingEntry>(StringComparer.Ordinal);
        foreach (var day in known.GroupBy(k => k.Key.Since).OrderBy(d => d.Key))
        {
            foreach (var ((part, _), value) in day)
            {
                var node = NodeOf(value, day.Key);
                parts[part] = new MappingEntry(new ScalarNode(part, ScalarStyle.Plain, node.Span), node);
            }

            Add(day.Key, parts.TryGetValue(string.Empty, out var whole) ? whole.Value : new MappingNode([.. parts.Values], day.First().Value.Cell.Span));
        }
    }

    /// <summary>Puts the values of another field before the first day of this one: those of the codes of a map that are not named.</summary>
    public void Precede(FieldDays others)
    {
        if (_entries.Count > 0)
        {
            var first = _entries[0].Since;
            _entries = [.. others._entries.TakeWhile(e => e.Since < first), .. _entries];
        }
    }

    /// <summary>Gets the value, or the values by day.</summary>
    public LocatedNode ToNode()
    {
        if (_entries.Count == 0)
        {
            return new ScalarNode(string.Empty, ScalarStyle.Plain, default);
        }

        return _entries is [var (since, only)] && since == HistoryEntry.Beginning ? only : new MappingNode(
            [.. _entries.Select(e => new MappingEntry(new ScalarNode(HistoryText.Key(e.Since), ScalarStyle.Plain, e.Node.Span), e.Node))],
            _entries[0].Node.Span);
    }

    // What is written again is no change.
    private void Add(DateOnly since, LocatedNode node)
    {
        if (_entries.Count == 0 || !CanonicalRendering.AreEqual(_entries[^1].Node, node))
        {
            _entries.Add((since, node));
        }
    }

    // A value by day in one cell stands alone, in a row without a day.
    private bool IsPlain(DateOnly since, TableValue value, int count)
    {
        if (!HistoryText.Is(value.Node) || (count == 1 && since == HistoryEntry.Beginning))
        {
            return true;
        }

        _diagnostics.Add(TableDiagnostics.DaysInACellAndInRows(value.Cell.Span, value.Column.Head.Text));
        return false;
    }

    // In a row with a day an empty cell changes nothing, so what stands for an unknown value says that it is not known from then on.
    private LocatedNode NodeOf(TableValue value, DateOnly since)
    {
        if (since == HistoryEntry.Beginning || !ValueParser.IsPlaceholder(value.Node, value.Column.Type ?? FactType.Text))
        {
            return value.Node;
        }

        _diagnostics.Add(TableDiagnostics.PlaceholderSince(value.Cell, value.Column.Head.Text, since));
        return new ScalarNode(string.Empty, ScalarStyle.Plain, value.Cell.Span);
    }
}
