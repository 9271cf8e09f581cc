using System.Collections.Immutable;
using Compliance.Declarations.Answers;
using Compliance.Declarations.Tables;
using Compliance.Diagnostics;
using Compliance.Spreadsheets.Mapping;
using Compliance.Text;
using Compliance.Text.Cultures;
using Compliance.Types;
using Compliance.Vocabularies;

namespace Compliance.Spreadsheets.Layout;

/// <summary>Makes the tables of a declaration of sheets as people keep them: lists by label, heads below titles, merged cells, totals.</summary>
internal sealed class SheetLists(Vocabulary vocabulary, IReadOnlyList<SheetMapping> mappings, DiagnosticBag diagnostics)
{
    private const string Frame = "declaration";

    private static readonly string[] Frames = [Frame, CommonWords.DeclarationZh];

    /// <summary>Finds the list that a name means, in any case, width and spacing.</summary>
    public static EntityType? Find(Vocabulary vocabulary, string name)
    {
        if (vocabulary.FindEntity(name) is { } exact)
        {
            return exact;
        }

        var found = vocabulary.Entities
            .Where(e => new[] { e.Id, e.CollectionId, e.Label.Zh, e.CollectionLabel.Zh, e.CollectionLabel.En }.Contains(name, TextEquality.Comparer))
            .ToList();
        return found is [var only] ? only : null;
    }

    /// <summary>Determines whether a sheet holds what stands beside the lists, such as the day judged.</summary>
    public static bool IsFrame(string name) => Frames.Contains(name, TextEquality.Comparer);

    // What cells of our own workbooks are filled from.
    private static bool IsChoices(string name) => new[] { AnswerSheet.Choices.Zh, AnswerSheet.Choices.En, AnswerSheet.Choices.In(Language.Both).Replace('/', '·') }.Contains(name, TextEquality.Comparer);

    /// <summary>Makes the tables; a sheet that is no list is one by its own name, which is reported where the tables are read.</summary>
    public IEnumerable<DeclarationTable> TablesOf(IEnumerable<Sheet> sheets) => sheets.Select(TableOf).OfType<DeclarationTable>();

    private DeclarationTable? TableOf(Sheet sheet)
    {
        var mapping = mappings.FirstOrDefault(m => TextEquality.Comparer.Equals(m.Sheet, sheet.Name));
        var name = mapping is null ? sheet.Name : mapping.List;
        if (name is null)
        {
            return null;
        }

        var place = CellPlace.Of(sheet.Place);
        var type = IsFrame(name) ? null : Find(vocabulary, name);
        if (type is null && !IsFrame(name))
        {
            if (sheet.IsHidden && mapping is null && sheet.Rows.Count > 0)
            {
                if (IsChoices(sheet.Name))
                {
                    return null;
                }

                diagnostics.Add(SpreadsheetDiagnostics.HiddenSheetSkipped(place, sheet.Name));
                return null;
            }

            return sheet.Rows.Count == 0 ? null : new DeclarationTable(name, place, [], []);
        }

        if (sheet.Rows.Count == 0)
        {
            diagnostics.Add(SpreadsheetDiagnostics.EmptySheet(place, name));
            return new DeclarationTable(type is null ? Frame : NameOf(type, name), place, [], []);
        }

        if (sheet.FirstHidden is not null || sheet.IsHidden)
        {
            diagnostics.Add(SpreadsheetDiagnostics.HiddenRead(sheet.FirstHidden?.Span ?? place));
        }

        var table = SheetTable.Find(MergedCells.Spread(sheet, diagnostics), vocabulary, type, mapping, diagnostics);
        var columns = new SheetColumns(table, vocabulary, type, mapping, diagnostics);
        ReportMergedAcross(sheet, table, columns);
        ReportMissing(sheet, table, mapping);
        var result = new DeclarationTable(
            type is null ? Frame : NameOf(type, name),
            place,
            columns.Heads,
            Items(table.Rows, columns));
        columns.Finish();
        return result;
    }

    // One thing or a list of them, as the name says.
    private static string NameOf(EntityType type, string name) =>
        new[] { type.CollectionId, type.CollectionLabel.Zh, type.CollectionLabel.En }.Contains(name, TextEquality.Comparer) ? type.CollectionId : type.Id;

    // Rows that add up others, and notes below the last of them, are no items.
    private ImmutableArray<ImmutableArray<TableCell>> Items(IReadOnlyList<SheetRow> rows, SheetColumns columns)
    {
        var end = rows.Count;
        while (end > 1 && TableNote.Is(rows[end - 1]))
        {
            end--;
            diagnostics.Add(SpreadsheetDiagnostics.NoteBelow(rows[end].Cells[0].Span, rows[end].Cells[0].Text));
        }

        var items = ImmutableArray.CreateBuilder<ImmutableArray<TableCell>>(end);
        for (var i = 0; i < end; i++)
        {
            if (!TotalRow.Is(rows[i]))
            {
                items.Add(columns.Row(rows[i]));
                continue;
            }

            var first = rows[i].Cells[0];
            diagnostics.Add(
                TotalRow.TextIn(rows[i], vocabulary) is { } text ? SpreadsheetDiagnostics.TotalWithText(text.Span, first.Text)
                : items.Count == 0 ? SpreadsheetDiagnostics.TotalOfNothing(first.Span, first.Text)
                : SpreadsheetDiagnostics.TotalSkipped(first.Span, first.Text));
        }

        return items.ToImmutable();
    }

    // One value for several fields says nothing about any of them.
    private void ReportMergedAcross(Sheet sheet, SheetTable table, SheetColumns columns)
    {
        foreach (var range in sheet.Merged.Where(m => m.LastColumn > m.FirstColumn))
        {
            var cell = table.Rows.FirstOrDefault(r => r.Index == range.FirstRow)?[range.FirstColumn];
            if (cell is not null && columns.CountIn(range) > 1)
            {
                diagnostics.Add(SpreadsheetDiagnostics.MergedAcross(cell.Span, cell.Text));
            }
        }
    }

    private void ReportMissing(Sheet sheet, SheetTable table, SheetMapping? mapping)
    {
        foreach (var (head, field) in mapping?.Columns.OrderBy(c => c.Key, StringComparer.Ordinal) ?? Enumerable.Empty<KeyValuePair<string, string?>>())
        {
            if (field is not null && !table.Heads.Any(h => TextEquality.Comparer.Equals(h.Text, head)))
            {
                diagnostics.Add(SpreadsheetDiagnostics.ColumnMissing(CellPlace.Of(sheet.Place), head, field));
            }
        }
    }
}
