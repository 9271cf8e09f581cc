using Compliance.Diagnostics;
using Compliance.Syntax;
using Compliance.Text;
using Compliance.Types;
using Compliance.Vocabularies;

namespace Compliance.Spreadsheets;

/// <summary>Binds sheets to the nodes into which a declaration file is read.</summary>
internal sealed class SheetBinder(Vocabulary vocabulary, DiagnosticBag diagnostics)
{
    private static readonly string[] Frames = ["declaration", "申报"];

    private readonly Dictionary<string, Sheet> _seen = new(StringComparer.Ordinal);
    private readonly List<MappingEntry> _entries = [];

    /// <summary>Binds all sheets.</summary>
    public MappingNode Bind(IReadOnlyList<Sheet> sheets, SourceSpan place)
    {
        foreach (var sheet in sheets)
        {
            if (Frames.Contains(sheet.Name, StringComparer.Ordinal))
            {
                // What stands beside the lists, such as the day judged.
                _entries.AddRange(Rows(sheet, null, isOne: true).SelectMany(r => r.Entries));
            }
            else if (vocabulary.FindEntity(sheet.Name) is { } type)
            {
                Add(sheet, type);
            }
            else
            {
                diagnostics.Add(SpreadsheetDiagnostics.UnknownSheet(CellPlace.Of(sheet.Place), sheet.Name, [.. vocabulary.Entities.SelectMany(e => new[] { e.CollectionId, e.CollectionLabel.Zh })]));
            }
        }

        return new MappingNode([.. _entries], place);
    }

    private void Add(Sheet sheet, EntityType type)
    {
        var isOne = type.Cardinality == EntityCardinality.Single
            || (type.Cardinality == EntityCardinality.Principal && sheet.Name != type.CollectionId && sheet.Name != type.CollectionLabel.Zh);
        var key = isOne ? type.Id : type.CollectionId;
        var place = CellPlace.Of(sheet.Place);
        if (!_seen.TryAdd(key, sheet))
        {
            diagnostics.Add(SpreadsheetDiagnostics.SheetTwice(place, CellPlace.Of(_seen[key].Place), key));
            return;
        }

        var rows = Rows(sheet, type, isOne);
        LocatedNode value = !isOne ? new SequenceNode([.. rows], place)
            : rows.Count > 0 ? rows[0]
            : new ScalarNode("none", ScalarStyle.Plain, place);
        _entries.Add(new MappingEntry(new ScalarNode(key, ScalarStyle.Plain, place), value));
    }

    private List<MappingNode> Rows(Sheet sheet, EntityType? type, bool isOne)
    {
        if (sheet.Rows.Count == 0)
        {
            return [];
        }

        var columns = new SheetColumns(sheet.Rows[0], type, diagnostics);
        var rows = sheet.Rows.Skip(1).ToList();
        if (isOne && rows.Count > 1)
        {
            diagnostics.Add(SpreadsheetDiagnostics.ManyRows(rows[1][0].Span, sheet.Name));
        }

        return [.. rows.Select(columns.Row)];
    }
}
