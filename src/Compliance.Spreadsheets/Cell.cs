using Compliance.Text;

namespace Compliance.Spreadsheets;

/// <summary>A cell that says something.</summary>
/// <param name="Column">The column, from 0.</param>
/// <param name="Text">What it says.</param>
/// <param name="Span">Where it stands: a file of its own, named by sheet and cell.</param>
internal sealed record Cell(int Column, string Text, SourceSpan Span);
