using Compliance.Facts;
using Compliance.Evaluation.Compilation;

namespace Compliance.Evaluation.Time;

/// <summary>Finds the days of a part on which something that a rule tests changes: an engine that evaluates these alone covers every day.</summary>
/// <param name="context">The declaration.</param>
/// <param name="rule">The rule.</param>
internal sealed class DaysOfChange(EvaluationContext context, CompiledRule rule)
{
    private readonly Frame _frame = new(context, rule.Depth);

    /// <summary>Gets the days, the first one of the part among them.</summary>
    public IEnumerable<DateOnly> In(SubjectPeriod part, Entity subject)
    {
        yield return part.First;
        var end = part.Last.DayNumber + 1;
        for (var day = part.First; ;)
        {
            var next = part.State.IsActive ? end : Math.Min(end, rule.Law.NextChange(day));
            if (rule.IsDailyIn(context))
            {
                context.LookAhead(next);
                _frame.Enter(day, subject);
                NodeVerdicts.Instance.Of(rule, _frame);
                next = context.Horizon;
            }

            if (next >= end)
            {
                yield break;
            }

            yield return day = DateOnly.FromDayNumber(next);
        }
    }
}
