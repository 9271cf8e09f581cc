namespace Compliance.Spreadsheets;

/// <summary>A row with at least one cell that shows something.</summary>
/// <param name="Index">The row, from 0.</param>
/// <param name="Cells">Its cells, from left to right.</param>
internal sealed record SheetRow(int Index, IReadOnlyList<Cell> Cells)
{
    /// <summary>Gets the cell of a column, or <see langword="null"/>.</summary>
    public Cell? this[int column] => Cells.FirstOrDefault(c => c.Column == column);
}
