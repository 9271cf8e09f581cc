using Compliance.Text;

namespace Compliance.Law.Provisions;

/// <summary>Words of a registered article, or a name beside them, and where they are registered.</summary>
/// <param name="Text">The words.</param>
/// <param name="Span">Where they stand.</param>
public sealed record LocatedWords(string Text, SourceSpan Span)
{
    /// <summary>Gets the words.</summary>
    public override string ToString() => Text;
}
