using Compliance.Declarations;
using Compliance.Evaluation;
using Compliance.Evaluation.Compilation;
using Compliance.Evaluation.Time;
using Compliance.Facts;
using Compliance.Findings;
using Compliance.Rules;

namespace Compliance.Tests.Evaluation.Properties;

/// <summary>Evaluates a rule for every single day by itself, with nothing kept from one day to the next. Slow, and nothing to get wrong.</summary>
/// <param name="rule">The rule.</param>
/// <param name="declaration">The facts.</param>
/// <param name="asOf">The day of the judgement.</param>
internal sealed class NaiveEvaluator(Rule rule, Declaration declaration, DateOnly asOf)
{
    private readonly LawTimeline _law = LawTimeline.Of(rule);

    /// <summary>Gets what the rule comes to for a subject on a day; <see langword="null"/> where it is not evaluated.</summary>
    public (Outcome Outcome, string? LiftedBy)? On(DateOnly day, Entity subject)
    {
        if (day > asOf || !_law.On(day).IsActive || Existence(day, subject) is not { } isCertain)
        {
            return null;
        }

        var compiled = new CompiledRule(rule, new Compiler());
        var frame = new Frame(new EvaluationContext(declaration, asOf, CancellationToken.None), day, subject, compiled.Depth);
        var verdict = NodeVerdicts.Instance.Of(compiled, frame);
        return verdict.Outcome is Outcome.Satisfied or Outcome.Violated && !isCertain
            ? (Outcome.Undetermined, null)
            : (verdict.Outcome, verdict.LiftedBy?.Label.En);
    }

    // Whether the rule certainly examines the subject on a day; null where it certainly does not.
    private bool? Existence(DateOnly day, Entity subject) => subject.Facts[rule.DaysFrom ?? subject.Type.TimeField!] switch
    {
        PeriodValue period => Existence(day, period.From, period.To),
        DateValue date => day >= date.Value ? true : null,
        HistoryValue history => Existence(day, history.On(asOf)),
        _ => null,
    };

    // A history is read on the day of the judgement; before its first day the date is undeclared, and every day possible.
    private static bool? Existence(DateOnly day, FactValue? value) => value switch
    {
        null => false,
        DateValue date => day >= date.Value ? true : null,
        _ => null,
    };

    private static bool? Existence(DateOnly day, PeriodEnd from, PeriodEnd to)
    {
        if ((from.State == PeriodEndState.Day && day < from.Day) || (to.State == PeriodEndState.Day && day > to.Day))
        {
            return null;
        }

        var hasBegun = from.State == PeriodEndState.Open || (from.State == PeriodEndState.Day && day >= from.Day) || IsEnd(to, day);
        var hasNotEnded = to.State == PeriodEndState.Open || (to.State == PeriodEndState.Day && day <= to.Day) || IsEnd(from, day);
        return hasBegun && hasNotEnded;
    }

    private static bool IsEnd(PeriodEnd end, DateOnly day) => end.State == PeriodEndState.Day && end.Day == day;
}
