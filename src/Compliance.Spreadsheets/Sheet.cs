namespace Compliance.Spreadsheets;

/// <summary>A sheet of a workbook, or a file of a folder.</summary>
/// <param name="Name">Its name: a list of a declaration.</param>
/// <param name="Place">The file and the sheet, as a reader finds it.</param>
/// <param name="Rows">The rows that are not empty, from top to bottom.</param>
internal sealed record Sheet(string Name, SheetPlace Place, IReadOnlyList<SheetRow> Rows)
{
    /// <summary>Gets the merged cells.</summary>
    public IReadOnlyList<CellRange> Merged { get; init; } = [];

    /// <summary>Gets whether a person has to ask for the sheet to see it.</summary>
    public bool IsHidden { get; init; }

    /// <summary>Gets the first cell with a value that a person does not see, since its row or column is hidden; else <see langword="null"/>.</summary>
    public Cell? FirstHidden { get; init; }
}
