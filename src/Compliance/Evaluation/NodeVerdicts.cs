using Compliance.Conditions;
using Compliance.Evaluation.Compilation;
using Compliance.Findings;
using Compliance.Rules;

namespace Compliance.Evaluation;

/// <summary>The native engine's verdicts: the condition nodes are evaluated one after the other.</summary>
internal sealed class NodeVerdicts : IVerdictSource
{
    private NodeVerdicts()
    {
    }

    /// <summary>Gets the only one: it holds nothing.</summary>
    public static NodeVerdicts Instance { get; } = new();

    /// <inheritdoc/>
    public Verdict Of(CompiledRule rule, Frame frame)
    {
        var outcome = Judge(rule, frame, out var liftedBy);
        return new Verdict(outcome, liftedBy);
    }

    /// <summary>Does what <see cref="Of"/> does.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="frame">The subject and the day.</param>
    /// <param name="liftedBy">The exception that lifted the rule, or <see langword="null"/>.</param>
    public static Outcome Judge(CompiledRule rule, Frame frame, out ExceptionClause? liftedBy)
    {
        liftedBy = null;
        var conditions = rule.Conditions;
        var applies = conditions.AppliesWhen is { } test ? test.Evaluate(frame) : Truth.True;
        if (conditions.HasExceptions && applies != Truth.False)
        {
            applies = Unlifted(applies, conditions, frame, out liftedBy);
        }

        if (applies == Truth.False)
        {
            return Outcome.NotApplicable;
        }

        var required = conditions.Requirement.Evaluate(frame);
        var holds = conditions.IsForbidden ? required.Not() : required;
        if (applies == Truth.Unknown || holds == Truth.Unknown)
        {
            liftedBy = null;
            return Outcome.Undetermined;
        }

        return holds == Truth.True ? Outcome.Satisfied : Outcome.Violated;
    }

    /// <inheritdoc/>
    public Verdict WithoutLaw(CompiledRule rule, Frame frame)
    {
        var applies = rule.AppliesWhen?.Evaluate(frame) ?? Truth.True;
        return new(applies == Truth.False || Unlifted(applies, rule.Conditions, frame, out _) == Truth.False ? Outcome.NotApplicable : Outcome.NotCovered, null);
    }

    // Whether a rule that applies, or may apply, is lifted by no exception in force.
    private static Truth Unlifted(Truth applies, CompiledConditions conditions, Frame frame, out ExceptionClause? liftedBy)
    {
        liftedBy = null;
        foreach (var exception in conditions.Exceptions)
        {
            if (exception.IsInForce(frame.Day))
            {
                var value = exception.When.Evaluate(frame);
                if (value == Truth.True)
                {
                    liftedBy = exception.Clause;
                    return Truth.False;
                }

                applies = applies.And(value.Not());
            }
        }

        return applies;
    }
}
