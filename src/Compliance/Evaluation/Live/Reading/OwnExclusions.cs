using Compliance.Conditions;
using Compliance.Declarations;
using Compliance.Evaluation.Live.Keeping;
using Compliance.Facts;

namespace Compliance.Evaluation.Live.Reading;

/// <summary>Finds the rules that a subject's own facts exclude, whatever else is declared and whatever the day.</summary>
/// <param name="plan">The rules.</param>
/// <param name="declaration">The declaration.</param>
/// <param name="asOf">The day of the judgement.</param>
internal sealed class OwnExclusions(LivePlan plan, Declaration declaration, DateOnly asOf)
{
    private Frame? _frame;

    /// <summary>Determines whether a rule is excluded.</summary>
    /// <param name="rule">The place of the rule.</param>
    /// <param name="subject">The subject.</param>
    /// <param name="known">The rules of which that is known already.</param>
    public bool Excludes(int rule, Entity subject, RuleMarks known)
    {
        // What has a history is one thing on one day and another on the next.
        if (known.Has(rule) || declaration.HasHistory || plan.OwnConditionsOf(rule) is not { } own)
        {
            return known.Has(rule);
        }

        _frame ??= new Frame(new EvaluationContext(declaration, asOf, CancellationToken.None), plan.Plan.Depth);
        _frame.Enter(asOf, subject);
        return own.Evaluate(_frame) == Truth.False && known.Add(rule);
    }
}
