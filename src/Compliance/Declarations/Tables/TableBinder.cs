using System.Collections.Immutable;
using Compliance.Diagnostics;
using Compliance.Syntax;
using Compliance.Text;
using Compliance.Text.Cultures;
using Compliance.Types;
using Compliance.Vocabularies;

namespace Compliance.Declarations.Tables;

/// <summary>Turns tables into the nodes of a declaration file.</summary>
internal sealed class TableBinder(Vocabulary vocabulary, DiagnosticBag diagnostics)
{
    private static readonly string[] Frames = [CommonWords.Declaration, CommonWords.DeclarationZh];

    private readonly Dictionary<string, SourceSpan> _seen = new(StringComparer.Ordinal);
    private readonly List<MappingEntry> _entries = [];

    /// <summary>Turns all tables into one mapping.</summary>
    public MappingNode Bind(IEnumerable<DeclarationTable> tables, SourceSpan place)
    {
        foreach (var table in tables)
        {
            Array.ForEach([table.Columns, .. table.Rows], CheckTexts);
            if (Frames.Contains(table.Name, StringComparer.Ordinal))
            {
                // What stands beside the lists, such as the day judged.
                _entries.AddRange(Rows(table, null, isOne: true).SelectMany(r => r.Entries));
            }
            else if (vocabulary.FindEntity(table.Name) is { } type)
            {
                Add(table, type);
            }
            else
            {
                diagnostics.Add(TableDiagnostics.UnknownTable(table.Span, table.Name, [.. vocabulary.Entities.SelectMany(e => new[] { e.CollectionId, e.CollectionLabel.Zh })]));
            }
        }

        return new MappingNode([.. _entries], place);
    }

    private void Add(DeclarationTable table, EntityType type)
    {
        var isOne = type.Cardinality == EntityCardinality.Single
            || (type.Cardinality == EntityCardinality.Principal && table.Name != type.CollectionId && table.Name != type.CollectionLabel.Zh);
        var key = isOne ? type.Id : type.CollectionId;
        var place = table.Span;
        if (!_seen.TryAdd(key, place))
        {
            diagnostics.Add(TableDiagnostics.TableTwice(place, _seen[key], key));
            return;
        }

        var rows = Rows(table, type, isOne);
        LocatedNode value = !isOne ? new SequenceNode([.. rows], place)
            : rows.Count > 0 ? rows[0]
            : new ScalarNode("none", ScalarStyle.Plain, place);
        _entries.Add(new MappingEntry(new ScalarNode(key, ScalarStyle.Plain, place), value));
    }

    private List<MappingNode> Rows(DeclarationTable table, EntityType? type, bool isOne)
    {
        var columns = new TableColumns(table.Columns, type, diagnostics);
        var rows = table.Rows.Where(r => !r.IsEmpty).ToList();
        if (columns.Since is { } since)
        {
            if (type is null)
            {
                diagnostics.Add(TableDiagnostics.NoDatedRows(since.Span, table.Name));
                return [];
            }

            var things = new DatedRows(columns, isOne, diagnostics).Read(rows);
            if (isOne && things.Count > 1)
            {
                diagnostics.Add(TableDiagnostics.ManyRows(things[1].Span, table.Name));
            }

            return things;
        }

        if (isOne && rows.Count > 1)
        {
            diagnostics.Add(TableDiagnostics.ManyRows(rows[1][0].Span, table.Name));
        }

        return [.. rows.Select(columns.Row)];
    }

    private void CheckTexts(ImmutableArray<TableCell> cells)
    {
        foreach (var cell in cells)
        {
            var shown = cell.Text.Replace('\n', ' ');
            if (VisibleText.Escape(shown) != shown)
            {
                diagnostics.Add(TableDiagnostics.Hidden(cell.Span, cell.Text));
            }
        }
    }
}
