using System.Collections.Immutable;
using Compliance.Declarations;
using Compliance.Findings;
using Compliance.Text;

namespace Compliance.Reasoning.Suggestions;

/// <summary>A case for an author to complete: a declaration that decides something. What the law says of it is for the author.</summary>
/// <param name="Name">What it is about; it does not say the outcome.</param>
/// <param name="Given">The declaration as YAML, by ids and by Chinese labels.</param>
/// <param name="AsOf">The day of the judgement.</param>
/// <param name="Declaration">The declaration.</param>
/// <param name="Results">What the rule comes to, as all engines say alike.</param>
public sealed record SuggestedCase(LocalizedText Name, LocalizedText Given, DateOnly AsOf, Declaration Declaration, ImmutableArray<RuleResult> Results)
{
    /// <summary>Gets the name.</summary>
    public override string ToString() => Name.En;
}
