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
    public static SourceSpan Of(SheetPlace sheet, int row, int column, string text) =>
        SourceSpan.WholeOf(SourceFile.ForCell(sheet.File, sheet.Sheet, row, column, text));

    /// <summary>Gets the place of a whole sheet.</summary>
    public static SourceSpan Of(SheetPlace sheet) => SourceSpan.WholeOf(SourceFile.ForCell(sheet.File, sheet.Sheet ?? string.Empty, string.Empty));
}
