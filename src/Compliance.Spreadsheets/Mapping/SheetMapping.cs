using System.Collections.Immutable;

namespace Compliance.Spreadsheets.Mapping;

/// <summary>What the sheet of a register that is kept for other purposes says in the words of a declaration.</summary>
/// <param name="Sheet">The name of the sheet, or of a CSV file without its extension; compared as texts are (case, width, spaces).</param>
/// <param name="List">The list of the declaration, in either language; <see langword="null"/> for a sheet that is no part of the declaration.</param>
public sealed record SheetMapping(string Sheet, string? List)
{
    /// <summary>Gets the row that names the columns, from 1; <see langword="null"/> to find it by the names.</summary>
    public int? HeadRow { get; init; }

    /// <summary>
    /// Gets the field of each column by what its head says: <c>valid.from</c> for a part; <see langword="null"/> for a column that is no part of the
    /// declaration. A column that is not here is a field by its own name.
    /// </summary>
    public ImmutableDictionary<string, string?> Columns { get; init; } = ImmutableDictionary.Create<string, string?>(Text.TextEquality.Comparer);

    /// <summary>Gets the sheet and its list.</summary>
    public override string ToString() => $"{Sheet}: {List ?? "left out"}";
}
