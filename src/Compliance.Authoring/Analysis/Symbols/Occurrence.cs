using Compliance.Text;

namespace Compliance.Authoring.Analysis.Symbols;

/// <summary>A symbol at a place of a file.</summary>
/// <param name="Symbol">The symbol.</param>
/// <param name="Span">Where its name stands, without quotes.</param>
/// <param name="IsDefinition">Whether it is defined there.</param>
/// <param name="Written">The name as written: the id, or a label.</param>
public sealed record Occurrence(Symbol Symbol, SourceSpan Span, bool IsDefinition, string Written)
{
    /// <summary>Gets the symbol and the place.</summary>
    public override string ToString() => $"{Symbol} {Span}";
}
