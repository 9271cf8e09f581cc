using Compliance.Authoring.Mutation;
using Compliance.Rules;

namespace Compliance.Reasoning.Mutants;

/// <summary>Makes changes that the prover can ask about.</summary>
internal static class RuleChanges
{
    /// <summary>Gets what a mutant changes for a rule that it concerns.</summary>
    public static RuleChange Of(Mutant mutant, Rule rule) =>
        mutant.Rule is { } changed ? RuleChange.Of(rule, changed)
        : mutant.Definition is { } definition ? RuleChange.Of(rule, definition, mutant.When, mutant.Value)
        : RuleChange.Of(rule, mutant.Parameter!, mutant.Values);
}
