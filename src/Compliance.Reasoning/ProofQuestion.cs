using System.Collections.Immutable;
using Compliance.Conditions.Terms;
using Compliance.Law;
using Compliance.Rules;
using Compliance.Text;
using Compliance.Types;

namespace Compliance.Reasoning;

/// <summary>A question about rules.</summary>
/// <param name="Kind">What is asked.</param>
/// <param name="Rules">The rules it is about: one, or the two that are compared, in order; those of the clause, or those that use the threshold.</param>
public sealed record ProofQuestion(QuestionKind Kind, ImmutableArray<Rule> Rules)
{
    /// <summary>Gets what a rule may come to; <see langword="null"/> where that is not asked.</summary>
    public ProofGoal? Goal { get; init; }

    /// <summary>Gets the threshold; <see langword="null"/> where none is asked about.</summary>
    public Parameter? Parameter { get; init; }

    /// <summary>Gets the clause; <see langword="null"/> where none is asked about.</summary>
    public Clause? Clause { get; init; }

    /// <summary>Gets the kind of subject of which a clause may not speak; <see langword="null"/> where that is not asked.</summary>
    public EntityType? Subject { get; init; }

    /// <summary>Gets what is assumed.</summary>
    public ImmutableArray<Assumption> Given { get; init; } = [];

    /// <summary>Gets the question in words.</summary>
    public LocalizedText Display => ProofWords.Question(this);

    /// <summary>Gets the question in English.</summary>
    public override string ToString() => Display.En;
}
