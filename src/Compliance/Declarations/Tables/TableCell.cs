using Compliance.Text;

namespace Compliance.Declarations.Tables;

/// <summary>A cell of a <see cref="DeclarationTable"/>; a cell that does not exist is undeclared.</summary>
/// <param name="Column">The column, from 0.</param>
/// <param name="Text">The value in the notation of the rule language: <c>2026-11-01</c>, <c>true</c>, <c>100bn</c>.</param>
/// <param name="Span">Its place, at which mistakes are reported: see <see cref="SourceFile.ForCell(string, string, string)"/>.</param>
public sealed record TableCell(int Column, string Text, SourceSpan Span)
{
    /// <summary>Gets the text.</summary>
    public override string ToString() => Text;
}
