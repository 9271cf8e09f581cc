using Compliance.Evaluation.Compilation;
using Compliance.Evaluation.Engines;
using Compliance.Facts;

namespace Compliance.Evaluation.Upcoming;

/// <summary>Finds the later days on which something that a rule tests changes: who knows the verdicts on these knows them up to the horizon.</summary>
/// <param name="scope">The declaration and the day of the judgement.</param>
/// <param name="rule">The rule.</param>
/// <param name="horizonDays">How many later days there are.</param>
internal sealed class LaterDaysOfChange(EvaluationScope scope, CompiledRule rule, int horizonDays)
{
    /// <summary>Gets the days after that of the judgement, in order.</summary>
    public List<EvaluatedDay> Of(Entity subject)
    {
        var found = new List<EvaluatedDay>();
        var context = new EvaluationContext(scope.Declaration, scope.AsOf, scope.Context.CancellationToken);
        var frame = new Frame(context, rule.Depth);
        foreach (var part in new LaterParts(scope.AsOf, EvaluationRequest.HorizonOf(scope.AsOf, horizonDays)!.Value).Of(rule, subject))
        {
            for (var asOf = part.First; part.IsJudged;)
            {
                if (asOf > scope.AsOf)
                {
                    found.Add(new EvaluatedDay(part.DayOn(asOf), rule.UsesAsOf ? asOf : scope.AsOf));
                }

                var end = part.Last.DayNumber + 1;
                context.MoveTo(asOf);
                context.LookAhead(end);
                frame.Enter(part.DayOn(asOf), subject);
                NodeVerdicts.Instance.Of(rule, frame);
                if (context.Horizon >= end)
                {
                    break;
                }

                asOf = DateOnly.FromDayNumber(context.Horizon);
            }
        }

        return found;
    }
}
