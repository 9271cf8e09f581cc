using System.Collections.Immutable;
using Compliance.Conditions;
using Compliance.Conditions.Expressions;
using Compliance.Conditions.Terms;
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

    /// <summary>Gets the term that was changed; <see langword="null"/> where none was.</summary>
    public Definition? Definition { get; init; }

    /// <summary>Gets the other condition of the term, where it has a condition.</summary>
    public Condition? When { get; init; }

    /// <summary>Gets the other value of the term, where it has a value.</summary>
    public Expression? Value { get; init; }

    /// <summary>Gets the parameter that was changed; <see langword="null"/> where none was.</summary>
    public Parameter? Parameter { get; init; }

    /// <summary>Gets the other values of the parameter, with the same days in force.</summary>
    public ImmutableArray<ParameterValue> Values { get; init; } = [];

    /// <summary>Gets what was found out about a change that no case notices, by <see cref="MutationOptions.Examine"/>; <see langword="null"/> where nothing was.</summary>
    public SurvivorFinding? Finding { get; init; }

    /// <summary>Gets the sentence for a change that no case notices.</summary>
    public LocalizedText Sentence => MutationWording.Unnoticed(Change);

    /// <summary>Gets what judges a rule with the change.</summary>
    internal Func<Rule, Trial>? Try { get; init; }

    /// <summary>Gets the sentence.</summary>
    public override string ToString() => Sentence.ToString();
}
