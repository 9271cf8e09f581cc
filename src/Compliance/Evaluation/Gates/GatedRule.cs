using System.Collections.Immutable;
using Compliance.Conditions;
using Compliance.Evaluation.Compilation;
using Compliance.Evaluation.Execution;
using Compliance.Findings;

namespace Compliance.Evaluation.Gates;

/// <summary>A rule that may apply, with the tests that are not looked up yet.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Tests">The tests that must still hold.</param>
/// <param name="Met">The tests that were found to hold.</param>
internal sealed record GatedRule(CandidateRule Rule, ImmutableArray<GateTest> Tests, ImmutableArray<Condition> Met)
{
    /// <summary>Determines whether it tests an operand.</summary>
    public bool IsOn(GateOperand operand)
    {
        foreach (var test in Tests)
        {
            if (test.Operand.IsSame(operand))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Gets the rule where the operand has a value, or is not known.</summary>
    /// <param name="operand">The operand.</param>
    /// <param name="axis">Its values.</param>
    /// <param name="place">Where the value lies.</param>
    /// <returns>The rule without its tests of the operand; <see langword="null"/> where one of them does not hold.</returns>
    public GatedRule? At(GateOperand operand, GateAxis axis, int place)
    {
        if (!IsOn(operand))
        {
            return this;
        }

        var rest = ImmutableArray.CreateBuilder<GateTest>(Tests.Length);
        var met = Met;
        foreach (var test in Tests)
        {
            if (!test.Operand.IsSame(operand))
            {
                rest.Add(test);
            }
            else if (place != axis.Unknown)
            {
                if (!axis.Holds(test, place))
                {
                    return null;
                }

                met = met.Add(test.Condition);
            }
        }

        return new GatedRule(Rule, rest.DrainToImmutable(), met);
    }

    /// <summary>Gets the rule as it is evaluated.</summary>
    /// <param name="known">What was looked up on the way to it.</param>
    public CandidateRule ToRule(ImmutableArray<KnownOperand> known)
    {
        var rest = Rule.Whole.Without(Met);
        return Rule with { Rest = rest, Settled = SettledBy(known, rest) };
    }

    // Nothing is compiled for the answer of a rule that must be tested anyway.
    private Outcome? SettledBy(ImmutableArray<KnownOperand> known, CompiledRule rest)
    {
        if (known.IsEmpty || !Tests.IsEmpty || rest.HasExceptions || (Met.IsEmpty ? rest.Rule.AppliesWhen is not null : rest.AppliesWhen is not null))
        {
            return null;
        }

        foreach (ref readonly var operand in known.AsSpan())
        {
            if (operand.VerdictOf(rest) is { } outcome)
            {
                return outcome;
            }
        }

        return null;
    }
}
