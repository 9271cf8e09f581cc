namespace Compliance.Spreadsheets.Mapping;

/// <summary>What a column probably holds.</summary>
/// <param name="Head">What its head says.</param>
/// <param name="Field">The field it probably is; <see langword="null"/> where none fits.</param>
/// <param name="IsCertain">Whether the head names the field, rather than resembling it.</param>
public sealed record ColumnSuggestion(string Head, string? Field, bool IsCertain);
