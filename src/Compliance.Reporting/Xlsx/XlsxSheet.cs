namespace Compliance.Reporting.Xlsx;

/// <summary>One sheet of a workbook.</summary>
/// <param name="Name">The name on its tab.</param>
/// <param name="Columns">The heads of the columns and their widths in characters; no heads where <see cref="IsTable"/> is not set.</param>
/// <param name="Rows">The rows: texts, days, whole numbers, one of them with its format (<see cref="XlsxCell"/>), or nothing.</param>
internal sealed record XlsxSheet(string Name, IReadOnlyList<(string Head, int Width)> Columns, IEnumerable<object?[]> Rows)
{
    /// <summary>Gets whether it is a table with a fixed head and a filter over all of it; else a page.</summary>
    public bool IsTable { get; init; } = true;

    /// <summary>Gets how many columns are printed, from the first; all if 0. What is for programs makes a printed page too small to read.</summary>
    public int PrintedColumns { get; init; }

    /// <summary>Gets what is to be written into the cells below the heads.</summary>
    public IReadOnlyList<XlsxInput> Inputs { get; init; } = [];

    /// <summary>Gets whether a person has to ask for the sheet to see it.</summary>
    public bool IsHidden { get; init; }
}
