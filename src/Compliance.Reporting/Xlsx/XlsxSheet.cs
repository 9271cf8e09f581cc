namespace Compliance.Reporting.Xlsx;

/// <summary>One sheet of a workbook.</summary>
/// <param name="Name">The name on its tab.</param>
/// <param name="Columns">The heads of the columns and their widths in characters.</param>
/// <param name="Rows">The rows: texts, days, whole numbers, or nothing.</param>
internal sealed record XlsxSheet(string Name, IReadOnlyList<(string Head, int Width)> Columns, IEnumerable<object?[]> Rows);
