namespace Compliance.Reporting.Xlsx;

/// <summary>A cell with a format of its own.</summary>
/// <param name="Value">A text, a day, a whole number, or nothing.</param>
/// <param name="Style">One of <see cref="XlsxStyles"/>.</param>
/// <param name="Choices">The reference to the cells that hold what may be chosen; nothing where the cell is free.</param>
internal sealed record XlsxCell(object? Value, int Style, string? Choices = null);
