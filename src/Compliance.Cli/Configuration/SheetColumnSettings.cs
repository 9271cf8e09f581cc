namespace Compliance.Cli.Configuration;

/// <summary>What a settings file says of one sheet.</summary>
/// <param name="Sheet">Its name.</param>
/// <param name="List">The list it is; <see langword="null"/> for none.</param>
/// <param name="HeadRow">The row that names the columns, from 1; <see langword="null"/> to find it.</param>
/// <param name="Fields">The field of each head; <see langword="null"/> for a column that is no part of the declaration.</param>
internal sealed record SheetColumnSettings(string Sheet, string? List, int? HeadRow, IReadOnlyList<KeyValuePair<string, string?>> Fields);
