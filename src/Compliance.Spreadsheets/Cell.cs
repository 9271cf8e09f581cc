using Compliance.Text;

namespace Compliance.Spreadsheets;

/// <summary>A cell that is not empty.</summary>
/// <param name="Column">The column, from 0.</param>
/// <param name="Text">Its text.</param>
/// <param name="Span">Its place: a source of its own, named by sheet and cell.</param>
internal sealed record Cell(int Column, string Text, SourceSpan Span);
