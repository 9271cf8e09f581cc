using Compliance.Text;

namespace Compliance.Spreadsheets;

/// <summary>Where a cell is.</summary>
/// <param name="Sheet">The file, and the sheet in it.</param>
/// <param name="Row">The row, from 0.</param>
/// <param name="Column">The column, from 0.</param>
internal readonly record struct CellAddress(SheetPlace Sheet, int Row, int Column)
{
    /// <summary>Gets the place that a message shows, with a text of the cell.</summary>
    public SourceSpan With(string text) => CellPlace.Of(Sheet, Row, Column, text);
}
