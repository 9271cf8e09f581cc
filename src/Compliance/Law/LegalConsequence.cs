using System.Collections.Immutable;
using Compliance.Text;

namespace Compliance.Law;

/// <summary>What an article threatens for a breach, as registered with it.</summary>
/// <param name="Text">The consequence in words.</param>
/// <param name="Fines">The fines among it that can be measured; none where the article names no figure.</param>
/// <param name="Span">Where it is registered.</param>
public sealed record LegalConsequence(LocalizedText Text, ImmutableArray<FineRange> Fines, SourceSpan Span)
{
    /// <summary>Gets the text.</summary>
    public override string ToString() => Text.ToString();
}
