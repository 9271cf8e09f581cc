using Compliance.Rules;
using Compliance.Text;

namespace Compliance.Authoring.Mutation;

/// <summary>A rule, term or parameter with one thing changed.</summary>
/// <param name="Kind">What kind of change.</param>
/// <param name="Change">The change, as what would be so: <c>16 months were 15 months</c>.</param>
/// <param name="Span">Where.</param>
public sealed record Mutant(MutationKind Kind, LocalizedText Change, SourceSpan Span)
{
    /// <summary>Gets the changed rule; <see langword="null"/> where a term or a parameter was changed.</summary>
    public Rule? Rule { get; init; }

    /// <summary>Gets the sentence for a change that no case notices.</summary>
    public LocalizedText Sentence => MutationWording.Unnoticed(Change);

    /// <summary>Gets what judges a rule with the change.</summary>
    internal Func<Rule, Trial>? Try { get; init; }

    /// <summary>Gets the sentence.</summary>
    public override string ToString() => Sentence.ToString();
}
