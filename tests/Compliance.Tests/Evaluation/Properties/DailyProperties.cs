using System.Collections.Immutable;
using System.Globalization;
using Compliance.Evaluation;
using Compliance.Facts;
using Compliance.Findings;

namespace Compliance.Tests.Evaluation.Properties;

/// <summary>The results of an engine are those of a naive evaluator that visits every single day, and no two neighbours are one.</summary>
internal sealed class DailyProperties
{
    private static readonly DateOnly AsOf = new(2020, 2, 28);
    private static readonly DateOnly First = AsOf.AddDays(-70);

    [Test]
    public void Evaluate_AnyRuleAndFacts_IsWhatEveryDayBringsByItself() => PropertyCheck.Holds(SampleGenerator.Daily, sample =>
        Wrong(sample, sample.Facts, new ComplianceEngine(SmallWorld.With(sample.Rule)))
            .Concat(Wrong(sample, sample.Fewer, new ComplianceEngine(SmallWorld.With(sample.Rule)))));

    /// <summary>Gets where an engine differs from the naive evaluator.</summary>
    public static IEnumerable<string> Wrong(Sample sample, FactTree facts, IComplianceEngine engine)
    {
        var declaration = SmallWorld.Declare(facts);
        var naive = new NaiveEvaluator(sample.Rule, declaration, AsOf);
        var results = engine.Evaluate(declaration, AsOf).Results;
        foreach (var subject in declaration[sample.Rule.Subject].Items)
        {
            var own = results.Where(r => r.Subject == subject).ToImmutableArray();
            if (subject.Facts[sample.Rule.DaysFrom ?? sample.Rule.Subject.TimeField!] is not null)
            {
                foreach (var wrong in Wrong(subject, own, naive))
                {
                    yield return wrong;
                }
            }
        }
    }

    private static IEnumerable<string> Wrong(Entity subject, ImmutableArray<RuleResult> results, NaiveEvaluator naive)
    {
        for (var day = First; day <= AsOf; day = day.AddDays(1))
        {
            var expected = naive.On(day, subject);
            if (expected is not { } one)
            {
                continue;
            }

            var covering = results.Where(r => (r.Part.From ?? DateOnly.MinValue) <= day && r.Part.Until >= day).ToList();
            if (covering.Count == 0 || (covering[^1].Outcome, covering[^1].LiftedBy?.Label.En) != one)
            {
                yield return string.Create(
                    CultureInfo.InvariantCulture,
                    $"{subject.Path} is {one} on {day:yyyy-MM-dd}, and the engine says {(covering.Count == 0 ? "nothing" : covering[^1].Outcome)}");
            }
        }

        // Of two neighbours under one law something must differ.
        foreach (var (left, right) in results.Zip(results.Skip(1)))
        {
            if (left.Part.Until?.AddDays(1) == right.Part.From && left.Outcome == right.Outcome && left.LiftedBy == right.LiftedBy
                && left.Part.IsCertain == right.Part.IsCertain && left.Part.Basis.SequenceEqual(right.Part.Basis) && !IsCut(right.Part.From))
            {
                yield return string.Create(CultureInfo.InvariantCulture, $"{subject.Path} is {left.Outcome} before {right.Part.From:yyyy-MM-dd} and after");
            }
        }
    }

    // The days on which the law of the small world changes: one of them, and others before the sixty days.
    private static bool IsCut(DateOnly? day) => day == new DateOnly(2020, 1, 1) || day < First;
}
