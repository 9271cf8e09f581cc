using System.Collections.Immutable;

namespace Compliance.Declarations.Tables;

/// <summary>A row of a table whose rows say from which day on they hold.</summary>
/// <param name="Since">The day; <see cref="Facts.Time.HistoryEntry.Beginning"/> for a row without one.</param>
/// <param name="Place">The cell with the day, or else the first one.</param>
/// <param name="Values">The values.</param>
internal sealed record DatedRow(DateOnly Since, TableCell Place, ImmutableArray<TableValue> Values)
{
    /// <summary>Gets the cell with the id, or <see langword="null"/>.</summary>
    public TableCell? Id => Values.FirstOrDefault(v => v.Column.IsId)?.Cell;
}
