using System.Collections.Immutable;
using Compliance.Conditions;
using Compliance.Evaluation.Compilation;
using Compliance.Evaluation.Engines;
using Compliance.Evaluation.Execution;
using Compliance.Evaluation.Upcoming;
using Compliance.Facts;
using Compliance.Findings;
using Compliance.Law;

namespace Compliance.Evaluation.Auditing;

/// <summary>Compares what a report lists as upcoming with the verdicts of later judgements: each breach that begins is listed with its first day, and nothing else.</summary>
/// <param name="plan">The rules that were evaluated.</param>
/// <param name="scope">The declaration and the day of the judgement.</param>
/// <param name="horizonDays">How many later days were examined.</param>
/// <param name="verdicts">The verdicts.</param>
internal sealed class UpcomingAudit(EvaluationPlan plan, EvaluationScope scope, int horizonDays, IVerdictProvider verdicts)
{
    private readonly LaterParts _parts = new(scope.AsOf, EvaluationRequest.HorizonOf(scope.AsOf, horizonDays)!.Value);

    /// <summary>Finds the first breach that is not listed, or listed and none.</summary>
    /// <param name="upcoming">What is listed.</param>
    /// <returns>The verdict on its first day; <see langword="null"/> where the list is right.</returns>
    public MisreportedVerdict? Find(ImmutableArray<Finding> upcoming)
    {
        var listed = upcoming.ToLookup(f => f.Subject, (IEqualityComparer<Entity>)ReferenceEqualityComparer.Instance);
        var reach = plan.Reach(scope.Declaration, scope.AsOf);
        for (var place = 0; place < plan.Rules.Length; place++)
        {
            var rule = plan.Rules[place];
            foreach (var subject in scope.Declaration[rule.Rule.Subject].Items)
            {
                List<Finding> own = [.. listed[subject].Where(f => ReferenceEquals(f.Rule, rule.Rule))];
                var days = reach.Of(place) == Truth.True ? Judged(rule, subject) : [];
                if ((FindUnlisted(rule, subject, days, own) ?? FindUnfounded(rule, subject, days, own)) is { } misreported)
                {
                    return misreported;
                }
            }
        }

        return null;
    }

    // An encouragement is no breach. Days follow each other in which the subject goes on to exist and the rule to be in force.
    private static MisreportedVerdict? FindUnlisted(CompiledRule rule, Entity subject, List<LaterVerdict> days, List<Finding> own)
    {
        var isOpen = false;
        foreach (var day in days)
        {
            isOpen &= !day.IsFirst;
            if (day.Verdict.Outcome == Outcome.Violated && !isOpen && !day.IsPresent
                && rule.Rule.Modality != Modality.Encouragement && !own.Exists(f => f.Part.From == day.Judged))
            {
                return new(rule.Rule, subject, day.Evaluated, day.Verdict, Outcome.Violated, null, null);
            }

            isOpen = day.Verdict.Outcome == Outcome.Violated;
        }

        return null;
    }

    private MisreportedVerdict? FindUnfounded(CompiledRule rule, Entity subject, List<LaterVerdict> days, List<Finding> own)
    {
        foreach (var finding in own)
        {
            var last = days.FindLast(d => d.Judged <= finding.Part.From);
            if (last.Verdict.Outcome != Outcome.Violated || days.Count == 0)
            {
                var day = new EvaluatedDay(finding.Part.LawDay, rule.UsesAsOf ? finding.Part.From!.Value : scope.AsOf);
                return new(rule.Rule, subject, day, last.Verdict, last.Verdict.Outcome, Outcome.Violated, null);
            }
        }

        return null;
    }

    // The present judgement first, where it is one of the same subject and law.
    private List<LaterVerdict> Judged(CompiledRule rule, Entity subject)
    {
        var judged = new List<LaterVerdict>();
        var later = new LaterDaysOfChange(scope, rule, horizonDays).Of(subject);
        DateOnly? last = null;
        foreach (var part in _parts.Of(rule, subject))
        {
            var isFirst = last is null || last.Value.DayNumber + 1 < part.First.DayNumber;
            last = part.IsJudged ? part.Last : null;
            if (!part.IsJudged)
            {
                continue;
            }

            if (part.First == scope.AsOf)
            {
                Add(new EvaluatedDay(part.DayOn(scope.AsOf), scope.AsOf), scope.AsOf);
            }

            foreach (var day in later)
            {
                var asOf = rule.UsesAsOf ? day.AsOf : day.Day;
                if (part.First <= asOf && asOf <= part.Last)
                {
                    Add(day, asOf);
                }
            }

            void Add(EvaluatedDay day, DateOnly asOf)
            {
                judged.Add(new(day, asOf, verdicts.GetVerdict(rule.Rule, subject, day), isFirst, asOf == scope.AsOf));
                isFirst = false;
            }
        }

        return judged;
    }
}
