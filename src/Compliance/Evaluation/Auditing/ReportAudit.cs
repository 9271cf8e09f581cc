using Compliance.Conditions;
using Compliance.Evaluation.Compilation;
using Compliance.Evaluation.Engines;
using Compliance.Evaluation.Execution;
using Compliance.Evaluation.Time;
using Compliance.Facts;
using Compliance.Findings;

namespace Compliance.Evaluation.Auditing;

/// <summary>
/// Compares results with verdicts, day by day: that no index has passed over a rule, and that no verdict was lost or changed on the way
/// into the results. The verdicts are of all rules, on the days on which they can change.
/// </summary>
/// <param name="plan">The rules that were evaluated.</param>
/// <param name="scope">The declaration and the day of the judgement.</param>
/// <param name="verdicts">The verdicts.</param>
internal sealed class ReportAudit(EvaluationPlan plan, EvaluationScope scope, IVerdictProvider verdicts)
{
    private static readonly DatedVerdict Outside = new(Outcome.NotApplicable, null, null);

    private readonly LegalOrderReach _reach = plan.Reach(scope.Declaration, scope.AsOf);

    /// <summary>Finds the first verdict that is not in the results, or is there as another.</summary>
    /// <param name="results">The results, in the order of the rules of the plan.</param>
    /// <param name="isListed">Tells whether a finding is listed.</param>
    /// <returns>The verdict; <see langword="null"/> where the results are right.</returns>
    public MisreportedVerdict? Find(IEnumerable<RuleResult> results, Func<Finding, bool> isListed)
    {
        using var next = results.GetEnumerator();
        var isThere = next.MoveNext();
        var own = new List<RuleResult>();
        for (var place = 0; place < plan.Rules.Length; place++)
        {
            var rule = plan.Rules[place];
            foreach (var subject in scope.Declaration[rule.Rule.Subject].Items)
            {
                own.Clear();
                for (; isThere && ReferenceEquals(next.Current.Rule, rule.Rule) && ReferenceEquals(next.Current.Subject, subject); isThere = next.MoveNext())
                {
                    own.Add(next.Current);
                }

                if ((Find(rule, subject, _reach.Of(place), own) ?? FindUnlisted(rule, subject, own, isListed)) is { } misreported)
                {
                    return misreported;
                }
            }

            // What may exist undeclared has no verdict.
            while (isThere && ReferenceEquals(next.Current.Rule, rule.Rule) && next.Current.Subject is null)
            {
                isThere = next.MoveNext();
            }
        }

        return isThere ? throw new InvalidOperationException($"A result is out of order: {next.Current}.") : null;
    }

    private MisreportedVerdict? Find(CompiledRule rule, Entity subject, Truth reach, List<RuleResult> own)
    {
        var days = RulebookEvaluator.DaysOfChange(rule, subject, scope).Select(d => d.Day).ToList();
        if (rule.Law.IsUndeclared(subject, scope.AsOf))
        {
            return FindWithoutTime(rule, subject, reach, days, own);
        }

        var parts = SubjectPeriods.Of(subject, rule.Law, scope.AsOf);
        foreach (var day in days.Concat(own.Select(r => r.Part.LawDay)))
        {
            var reported = own.Find(r => r.Part.LawDay <= day && day <= (r.Part.Until ?? r.Part.LawDay));
            var (verdict, expected) = (Outside, ExpectedResult.Outside);
            foreach (var part in parts)
            {
                if (part.First <= day && day <= part.Last && (part.State.IsActive || part.IsWithoutLaw(part.State)))
                {
                    verdict = verdicts.GetVerdict(rule.Rule, subject, On(day));
                    expected = ExpectedResult.Of(verdict, part, reach);
                }
            }

            if (!expected.IsMetBy(reported))
            {
                return new(rule.Rule, subject, On(day), verdict, expected.Outcome, reported?.Outcome, reported?.LiftedBy);
            }
        }

        return null;
    }

    // What may have existed on any day is settled only where it is outside of the rule on all of them; then the last says why.
    private MisreportedVerdict? FindWithoutTime(CompiledRule rule, Entity subject, Truth reach, List<DateOnly> days, List<RuleResult> own)
    {
        var (day, verdict) = (scope.AsOf, Outside);
        foreach (var next in days.Where(d => rule.Law.On(d).IsActive))
        {
            (day, verdict) = (next, verdicts.GetVerdict(rule.Rule, subject, On(next)));
            if (verdict.Outcome != Outcome.NotApplicable)
            {
                break;
            }
        }

        var expected = ExpectedResult.WithoutTime(verdict, reach);
        return own is [var reported] && expected.IsMetBy(reported) ? null
            : new(rule.Rule, subject, On(day), verdict, expected.Outcome, own is [var other, ..] ? other.Outcome : null, own is [var same, ..] ? same.LiftedBy : null);
    }

    private MisreportedVerdict? FindUnlisted(CompiledRule rule, Entity subject, List<RuleResult> own, Func<Finding, bool> isListed) =>
        own.Find(r => r.Outcome == Outcome.Violated && (r.Finding is null || !isListed(r.Finding))) is { Part.LawDay: var day }
            ? new(rule.Rule, subject, On(day), verdicts.GetVerdict(rule.Rule, subject, On(day)), Outcome.Violated, null, null)
            : null;

    private EvaluatedDay On(DateOnly day) => new(day, scope.AsOf);
}
