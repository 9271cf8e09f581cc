using System.Collections.Immutable;
using System.Globalization;
using Compliance.Evaluation;
using Compliance.Evaluation.Time;
using Compliance.Facts;
using Compliance.Findings;

namespace Compliance.Tests.Evaluation.Properties;

/// <summary>Compares the results of an engine with those of the naive evaluator: every day has the same, and no two neighbours are one.</summary>
internal static class DailyComparison
{
    private static readonly DateOnly First = new(2019, 12, 20);

    /// <summary>Gets where an engine differs from the naive evaluator.</summary>
    public static IEnumerable<string> Wrong(Sample sample, IComplianceEngine engine)
    {
        var declaration = SmallWorld.Declare(sample.Fewer);
        var naive = new NaiveEvaluator(sample.Rule, sample.Mitigation, declaration, sample.AsOf);
        var results = engine.Evaluate(declaration, sample.AsOf).Results;
        foreach (var subject in declaration[sample.Rule.Subject].Items)
        {
            var own = results.Where(r => r.Subject == subject).ToImmutableArray();
            var time = sample.Rule.DaysFrom ?? sample.Rule.Subject.TimeField;
            var wrong = time is not null && naive.TimeOf(subject, time) is null
                ? Undated(subject, own, naive, sample)
                : Dated(subject, own, naive, sample).Concat(Neighbours(subject, own, sample));
            foreach (var one in wrong)
            {
                yield return one;
            }
        }
    }

    private static IEnumerable<string> Dated(Entity subject, ImmutableArray<RuleResult> results, NaiveEvaluator naive, Sample sample)
    {
        for (var day = First; day <= sample.AsOf.AddDays(5); day = day.AddDays(1))
        {
            var covering = results.Where(r => Covers(r.Part, day, sample)).ToList();
            var expected = naive.On(day, subject);
            var isAsExpected = (expected, covering) switch
            {
                (null, _) => covering.TrueForAll(r => r is { Outcome: Outcome.NotApplicable, LiftedBy: null }),
                ({ } one, [{ } result]) => one.Outcome == result.Outcome && one.LiftedBy == result.LiftedBy && IsMitigated(one, result)
                    && (result.Finding is not { } f || f.Caps.Where(c => c != CapReason.Mitigated).SequenceEqual(naive.CapsOn(day, subject))),
                _ => false,
            };
            if (!isAsExpected)
            {
                yield return string.Create(
                    CultureInfo.InvariantCulture,
                    $"{subject.Path} is {expected?.ToString() ?? "not evaluated"} on {day:yyyy-MM-dd}, and the engine says {string.Join(", ", covering.Select(Show))}");
            }
        }
    }

    // A subject without a time is evaluated on the day of the judgement.
    private static bool Covers(EvaluatedPeriod days, DateOnly day, Sample sample) =>
        days is { From: null, Until: null } ? day == sample.AsOf : (days.From ?? DateOnly.MinValue) <= day && days.Until >= day;

    // What is capped for another reason is no violation that could be mitigated.
    private static bool IsMitigated(NaiveVerdict expected, RuleResult result) =>
        result.Finding is not { } finding
        || finding.Caps.Any(c => c != CapReason.Mitigated)
        || ReferenceEquals(finding.MitigatedBy, expected.MitigatedBy);

    // A subject whose time is not declared is settled only where the rule does not apply on any day that may be meant.
    private static IEnumerable<string> Undated(Entity subject, ImmutableArray<RuleResult> results, NaiveEvaluator naive, Sample sample)
    {
        var from = LawTimeline.Of(sample.Rule).States.FirstOrDefault(s => s.IsActive)?.From ?? DateOnly.MaxValue;
        if (from < First.AddDays(-400) || from > sample.AsOf)
        {
            yield break;
        }

        var isOpen = false;
        for (var day = from; day <= sample.AsOf && !isOpen; day = day.AddDays(1))
        {
            isOpen = naive.On(day, subject) is { Outcome: not Outcome.NotApplicable };
        }

        if (results.Any(r => r.Outcome != (isOpen ? Outcome.Undetermined : Outcome.NotApplicable)) || (isOpen && results.IsEmpty))
        {
            yield return $"{subject.Path} has no time and is {(isOpen ? "undetermined" : "outside the rule")}, and the engine says {string.Join(", ", results.Select(Show))}";
        }
    }

    // Of two neighbours under one law something must differ.
    private static IEnumerable<string> Neighbours(Entity subject, ImmutableArray<RuleResult> results, Sample sample)
    {
        var law = LawTimeline.Of(sample.Rule);
        foreach (var (left, right) in results.Zip(results.Skip(1)))
        {
            if (left.Part.Until is { } last && right.Part.From == last.AddDays(1) && law.IndexOn(last) == law.IndexOn(right.Part.From.Value)
                && left.Outcome == right.Outcome && left.LiftedBy == right.LiftedBy && left.Part.IsCertain == right.Part.IsCertain
                && left.Finding?.MitigatedBy == right.Finding?.MitigatedBy)
            {
                yield return string.Create(CultureInfo.InvariantCulture, $"{subject.Path} is {left.Outcome} before {right.Part.From:yyyy-MM-dd} and after");
            }
        }
    }

    private static string Show(RuleResult result) =>
        string.Create(CultureInfo.InvariantCulture, $"{result.Outcome} {result.LiftedBy?.Label.En} {result.Finding?.MitigatedBy?.Id} {result.Part.From:yyyy-MM-dd}..{result.Part.Until:yyyy-MM-dd}");
}
