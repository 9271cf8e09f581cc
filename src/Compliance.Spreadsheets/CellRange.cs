namespace Compliance.Spreadsheets;

/// <summary>Cells that are merged into one, which shows what the first of them holds. Rows and columns from 0, ends included.</summary>
internal readonly record struct CellRange(int FirstRow, int FirstColumn, int LastRow, int LastColumn)
{
    /// <summary>Determines whether a cell lies in it.</summary>
    public bool Contains(int row, int column) => row >= FirstRow && row <= LastRow && column >= FirstColumn && column <= LastColumn;
}
