namespace Compliance.Spreadsheets.Mapping;

/// <summary>What a sheet probably holds.</summary>
/// <param name="Sheet">Its name.</param>
/// <param name="List">The list it probably is; <see langword="null"/> where none fits.</param>
/// <param name="HeadRow">The row that names the columns, from 1.</param>
/// <param name="Columns">Its columns, from left to right.</param>
public sealed record SheetSuggestion(string Sheet, string? List, int HeadRow, IReadOnlyList<ColumnSuggestion> Columns)
{
    /// <summary>Gets the sheet and its list.</summary>
    public override string ToString() => $"{Sheet}: {List ?? "unknown"}";
}
