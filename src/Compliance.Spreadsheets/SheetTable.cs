using System.Collections.Immutable;
using Compliance.Declarations.Tables;

namespace Compliance.Spreadsheets;

/// <summary>Makes tables of sheets, whose first row is the head.</summary>
internal static class SheetTable
{
    /// <summary>Makes the table of a sheet.</summary>
    /// <param name="name">The name of the sheet.</param>
    /// <param name="place">Where it is.</param>
    /// <param name="rows">The rows that are not empty.</param>
    public static DeclarationTable Of(string name, SheetPlace place, List<ImmutableArray<TableCell>> rows) =>
        new(name, CellPlace.Of(place), rows.Count == 0 ? [] : rows[0], [.. rows.Skip(1)]);
}
