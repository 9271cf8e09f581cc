using Compliance.Reporting.Terminal;

namespace Compliance.Reporting.Csv;

/// <summary>Formats rows of the table. A cell cannot become a formula, another cell or another row.</summary>
internal static class CsvText
{
    // Spreadsheets treat the full-width forms like the ordinary ones.
    private const string FormulaStarts = "=+-@＝＋－＠";

    public static string Row(IEnumerable<string> cells) => $"{string.Join(',', cells.Select(Cell))}\r\n";

    private static string Cell(string text)
    {
        var line = TerminalText.Neutralise(text);
        var guarded = line.TrimStart() is [var first, ..] && FormulaStarts.Contains(first, StringComparison.Ordinal) ? $"'{line}" : line;
        return $"\"{guarded.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
