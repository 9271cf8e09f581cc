using Compliance.Binding;
using Compliance.Diagnostics;
using Compliance.Spreadsheets.Layout;
using Compliance.Spreadsheets.Workbooks;
using Compliance.Text;
using Compliance.Types;
using Compliance.Vocabularies;

namespace Compliance.Spreadsheets.Mapping;

/// <summary>Proposes what the sheets and columns of a register mean, for a person to check.</summary>
/// <param name="vocabulary">What declarations can name.</param>
public sealed class SheetMapper(Vocabulary vocabulary)
{
    private const int MostLinesAbove = 20;
    private const int CertainScore = 2;
    private const int NameScore = 3;

    /// <summary>Looks at a workbook, or at a folder of CSV files.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="diagnostics">Receives what cannot be read.</param>
    /// <returns>A proposal for each sheet that is not empty, in their order.</returns>
    public IReadOnlyList<SheetSuggestion> Suggest(string path, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var sheets = Directory.Exists(path) ? CsvSheets.Read(path, diagnostics) : WorkbookReader.Read(path, diagnostics);
        return [.. sheets.Where(s => s.Rows.Count > 0).Select(Suggest)];
    }

    private SheetSuggestion Suggest(Sheet sheet)
    {
        if (SheetLists.IsFrame(sheet.Name))
        {
            return Describe(sheet, SheetTable.Find(sheet, vocabulary, null, null, new DiagnosticBag()), null, sheet.Name);
        }

        var named = SheetLists.Find(vocabulary, sheet.Name);
        var best = (named is null ? vocabulary.Entities.AsEnumerable() : [named]).Select(type => Fit(sheet, type)).MaxBy(f => f.Score);
        return Describe(sheet, best.Table, best.Type, best.Score == 0 && named is null ? null : named is null ? best.Type.CollectionId : sheet.Name);
    }

    // The row in which most cells name or resemble fields of a list. The name of the sheet tips the balance, and says nothing alone.
    private (EntityType Type, SheetTable Table, int Score) Fit(Sheet sheet, EntityType type)
    {
        var row = sheet.Rows.Take(MostLinesAbove).MaxBy(r => Score(r.Cells.Select(c => c.Text), type))!;
        var table = SheetTable.Find(sheet, vocabulary, type, new SheetMapping(sheet.Name, type.Id) { HeadRow = row.Index + 1 }, new DiagnosticBag());
        var score = Score(table.Heads.Select(h => h.Text), type);
        return (type, table, score == 0 ? 0 : score + (IsNear(sheet.Name, type) ? NameScore : 0));
    }

    private int Score(IEnumerable<string> heads, EntityType type) =>
        heads.Sum(h => ColumnField.Of(h, type, vocabulary) is not null ? CertainScore : Near(h, type) is not null ? 1 : 0);

    private SheetSuggestion Describe(Sheet sheet, SheetTable table, EntityType? type, string? list) => new(
        sheet.Name,
        list,
        table.Heads.Count == 0 ? 1 : sheet.Rows.First(r => r.Cells.Any(c => table.Heads.Any(h => ReferenceEquals(h.Cell, c)))).Index + 1,
        [
            .. table.Heads.Select(h => ColumnField.Of(h.Text, type, vocabulary) is { } field
                ? new ColumnSuggestion(h.Text, string.Join('.', field.Path), IsCertain: true)
                : new ColumnSuggestion(h.Text, type is null ? null : Near(h.Text, type) ?? DayOfChange(h.Text), IsCertain: false)),
        ]);

    // A label inside the head or the other way round, else the one with the fewest differences.
    private string? Near(string head, RecordType type)
    {
        var key = TextEquality.KeyOf(HeadUnit.Split(head, vocabulary).Name);
        const int Least = 2;
        var inside = type.Fields
            .Where(f => key.Length >= Least && (key.Contains(TextEquality.KeyOf(f.Label.Zh), StringComparison.Ordinal) || TextEquality.KeyOf(f.Label.Zh).Contains(key, StringComparison.Ordinal)))
            .ToList();
        var near = inside is [var only] ? only
            : Suggestion.For(key, type.Fields.Select(f => TextEquality.KeyOf(f.Label.Zh))) is { } label ? type.Fields.First(f => TextEquality.KeyOf(f.Label.Zh) == label)
            : null;
        return near is not { Type.Kind: FactTypeKind.Period } ? near?.Id
            : key.AsSpan().ContainsAny(LayoutWords.ToSigns) ? $"{near.Id}.to"
            : key.AsSpan().ContainsAny(LayoutWords.FromSigns) ? $"{near.Id}.from"
            : near.Id;
    }

    private static string? DayOfChange(string head)
    {
        var key = TextEquality.KeyOf(head);
        return LayoutWords.DaysOfChange.Any(d => key.Contains(d, StringComparison.Ordinal)) ? FieldNames.Since : null;
    }

    private static bool IsNear(string name, EntityType type)
    {
        var (sheet, list) = (TextEquality.KeyOf(name), TextEquality.KeyOf(type.Label.Zh));
        return sheet.Contains(list, StringComparison.Ordinal) || list.Contains(sheet, StringComparison.Ordinal);
    }
}
