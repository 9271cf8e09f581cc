namespace Compliance.Spreadsheets.Formats;

/// <summary>A piece of a number format.</summary>
/// <param name="Kind">What it stands for.</param>
/// <param name="Text">Its text: of a literal what is shown, else what is written.</param>
internal readonly record struct FormatToken(FormatTokenKind Kind, string Text);
