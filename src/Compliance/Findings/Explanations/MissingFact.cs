using Compliance.Text;

namespace Compliance.Findings.Explanations;

/// <summary>A fact that is not declared and would help to decide.</summary>
/// <param name="Path">The path by ids, as <c>activities[wallet].funds.first_recipient</c> or <c>licences</c>.</param>
/// <param name="Question">What to ask the company.</param>
/// <param name="Span">Where the fact would stand: the thing it belongs to; nowhere when that is not declared either.</param>
public sealed record MissingFact(string Path, LocalizedText Question, SourceSpan Span)
{
    /// <summary>Gets what is missing.</summary>
    public MissingFactKind Kind { get; init; }

    /// <summary>Gets the path.</summary>
    public override string ToString() => Path;
}
