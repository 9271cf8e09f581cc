using Compliance.Reporting.Texts;
using Compliance.Reporting.Terminal;

namespace Compliance.Reporting.Csv;

/// <summary>Formats rows of the table. A cell cannot become a formula, another cell or another row.</summary>
internal static class CsvText
{
    // Spreadsheets treat the full-width forms like the ordinary ones.
    private const string FormulaStarts = "=+-@＝＋－＠";

    // A spreadsheet cuts what is longer without a word; there is room for an apostrophe.
    private const int MostCharacters = CellText.MostCharacters - 1;

    public static string Row(IEnumerable<string> cells) => $"{string.Join(',', cells.Select(Cell))}\r\n";

    private static string Cell(string text)
    {
        var line = CellText.Of(TerminalText.Neutralise(text), MostCharacters);
        var guarded = line.TrimStart() is [var first, ..] && FormulaStarts.Contains(first, StringComparison.Ordinal) ? $"'{line}" : line;
        return $"\"{guarded.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
