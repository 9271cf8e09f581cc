namespace Compliance.Spreadsheets;

/// <summary>Where a sheet is.</summary>
/// <param name="File">The file, with forward slashes.</param>
/// <param name="Sheet">The sheet in it; <see langword="null"/> for a file that is one sheet, or for all of it.</param>
internal readonly record struct SheetPlace(string File, string? Sheet = null);
