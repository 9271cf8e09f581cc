using System.Collections.Immutable;
using Compliance.Rules;
using Compliance.Text;

namespace Compliance.Authoring.Cases;

/// <summary>The cases of one rule: a <c>*.cases.yaml</c> file.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Cases">The cases in the order written.</param>
/// <param name="Span">Where the rule is named.</param>
public sealed record CaseFile(Rule Rule, ImmutableArray<RuleCase> Cases, SourceSpan Span)
{
    /// <summary>Gets the cases of which the author has still to write what is expected; each is a mistake (CMP5420), and none is run.</summary>
    public ImmutableArray<RuleCase> Unfilled { get; init; } = [];

    /// <summary>Gets the rule.</summary>
    public override string ToString() => Rule.Id;
}
