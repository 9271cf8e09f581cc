namespace Compliance.Spreadsheets;

/// <summary>A sheet of a workbook, or a file of a folder.</summary>
/// <param name="Name">Its name: a list of a declaration.</param>
/// <param name="Place">The file and the sheet, as a reader finds it.</param>
/// <param name="Rows">The rows that are not empty; the first one names the fields.</param>
internal sealed record Sheet(string Name, SheetPlace Place, IReadOnlyList<IReadOnlyList<Cell>> Rows);
