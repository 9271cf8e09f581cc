using System.Globalization;
using Compliance.Text;

namespace Compliance.Spreadsheets;

/// <summary>Names cells as spreadsheets do.</summary>
internal static class CellPlace
{
    /// <summary>Gets the place of a cell; a code frame shows its text alone.</summary>
    /// <param name="sheet">The file, and the sheet in it.</param>
    /// <param name="row">The row, from 0.</param>
    /// <param name="column">The column, from 0.</param>
    /// <param name="text">The text of the cell.</param>
    public static SourceSpan Of(SheetPlace sheet, int row, int column, string text)
    {
        var cell = $"{Column(column)}{(row + 1).ToString(CultureInfo.InvariantCulture)}";
        return At(sheet.File, sheet.Sheet is { } name ? $"{name}!{cell}" : cell, text);
    }

    /// <summary>Gets the place of a whole sheet.</summary>
    public static SourceSpan Of(SheetPlace sheet) => At(sheet.File, sheet.Sheet ?? string.Empty, string.Empty);

    private static SourceSpan At(string file, string cell, string text) =>
        SourceSpan.WholeOf(SourceFile.ForCell(file, cell, text));

    private static string Column(int column)
    {
        var name = string.Empty;
        for (var rest = column; rest >= 0; rest = (rest / 26) - 1)
        {
            name = (char)('A' + (rest % 26)) + name;
        }

        return name;
    }
}
