using System.Globalization;
using Compliance.Evaluation;
using Compliance.Evaluation.Time;
using Compliance.Facts.Time;
using Compliance.Findings;
using Compliance.Reasoning.Linting;
using Compliance.Tests.Evaluation.Properties;
using Compliance.Tests.Evaluation.Properties.Generators;
using FsCheck;
using Outcome = Compliance.Findings.Outcome;

namespace Compliance.Reasoning.Tests;

/// <summary>Nothing that is said of random well-typed rules is believed: witnesses are evaluated, and what is called impossible is attacked.</summary>
internal sealed class DistrustProperties
{
    private const int Attacks = 50;

    [Test]
    public void Can_AnyGoalOfAnyRule_IsConfirmedOrWithstandsRandomDeclarations() => Holds(SampleGenerator.Samples, WorldCalendar.Years);

    [Test]
    public void Can_AnyGoalUnderChangingLaw_IsConfirmedOrWithstandsRandomDeclarations() => Holds(SampleGenerator.Daily, WorldCalendar.SixtyDays);

    [Test]
    public void Equivalent_OfARuleAndItWithoutAPart_IsConfirmedOrWithstandsRandomDeclarations() => Holds(SampleGenerator.Samples, WorldCalendar.Years, DifferentPart);

    [Test]
    public void Equivalent_UnderChangingLaw_IsConfirmedOrWithstandsRandomDeclarations() => Holds(SampleGenerator.Daily, WorldCalendar.SixtyDays, DifferentPart);

    private static void Holds(Arbitrary<Sample> samples, WorldCalendar calendar) => Holds(samples, calendar, Wrong);

    private static void Holds(Arbitrary<Sample> samples, WorldCalendar calendar, Func<Sample, WorldCalendar, SortedDictionary<string, int>, IEnumerable<string>> wrong)
    {
        var tally = new SortedDictionary<string, int>(StringComparer.Ordinal);
        PropertyCheck.Holds(samples, sample => wrong(sample, calendar, tally), runs: 40);
        foreach (var (answer, count) in tally)
        {
            TestContext.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count,6} {answer}"));
        }
    }

    // The rule, and the same without the first part that can be left out, as two versions.
    private static IEnumerable<string> DifferentPart(Sample sample, WorldCalendar calendar, SortedDictionary<string, int> tally)
    {
        var without = RuleCuts.Of(sample.Rule).Select(c => c.Without).FirstOrDefault();
        if (without is null)
        {
            yield break;
        }

        var (one, other) = (sample.CreateRulebook(), (sample with { Rule = without }).CreateRulebook());
        var answer = new Prover(one, [.. Engines.Of(one), .. Engines.Of(other)]).Equivalent(sample.Rule, without, new ProofOptions { AsOf = sample.AsOf, Things = 3 });
        var kind = $"{answer.Verdict} {answer.Reason} {(answer.Reason == ProofReason.NotTranslated ? answer.Detail?.En : string.Empty)}";
        tally[kind] = tally.GetValueOrDefault(kind) + 1;
        if (answer.Reason == ProofReason.NotConfirmed)
        {
            yield return answer.ToString();
        }

        var (engine, second) = (new ComplianceEngine(one), new ComplianceEngine(other));
        for (var seed = 0; answer.Verdict == ProofVerdict.Yes && seed < Attacks; seed++)
        {
            var facts = SampleGenerator.WithOtherFacts(sample, seed, calendar).Facts;
            var declaration = SmallWorld.Declare(facts);
            var (left, right) = (Outcomes(engine, sample.Rule), Outcomes(second, without));
            if (!left.SequenceEqual(right, StringComparer.Ordinal))
            {
                yield return $"called equivalent, and on {facts} one is {string.Join(", ", left)}, the other {string.Join(", ", right)}";
            }

            List<string> Outcomes(ComplianceEngine by, Rules.Rule rule) =>
                [.. by.EvaluateRule(rule, declaration, sample.AsOf).Where(r => r is { Subject: not null, Part.IsCertain: true } && !IsHalfDeclared(r)).Select(r => $"{r.Subject!.Path} {r.Outcome}").Distinct()];
        }
    }

    private static IEnumerable<string> Wrong(Sample sample, WorldCalendar calendar, SortedDictionary<string, int> tally)
    {
        var rulebook = sample.CreateRulebook();
        var prover = new Prover(rulebook, Engines.Of(rulebook));
        var impossible = new List<ProofGoal>();
        foreach (var goal in Enum.GetValues<ProofGoal>())
        {
            var answer = prover.Can(sample.Rule, goal, new ProofOptions { AsOf = sample.AsOf, Things = 3 });
            var kind = $"{answer.Verdict} {answer.Reason} {(answer.Reason == ProofReason.NotTranslated ? answer.Detail?.En : string.Empty)}";
            tally[kind] = tally.GetValueOrDefault(kind) + 1;
            if (answer.Reason == ProofReason.NotConfirmed)
            {
                yield return answer.ToString();
            }

            if (answer.Verdict == ProofVerdict.No)
            {
                impossible.Add(goal);
            }
        }

        var engine = new ComplianceEngine(rulebook);
        for (var seed = 0; impossible.Count > 0 && seed < Attacks; seed++)
        {
            var attack = SampleGenerator.WithOtherFacts(sample, seed, calendar);
            foreach (var facts in new[] { attack.Facts, attack.Fewer })
            {
                foreach (var result in engine.EvaluateRule(sample.Rule, SmallWorld.Declare(facts), sample.AsOf))
                {
                    // A subject outside of its time is not judged on any day, and that is what is asked about.
                    var isThere = result.Subject is { } subject && SubjectPeriods.Of(subject, LawTimeline.Of(sample.Rule), sample.AsOf).Any(p => p.State.IsActive);
                    foreach (var goal in impossible.Where(g => isThere && Shows(result, g)))
                    {
                        yield return $"{goal} is called impossible, and {result.Subject} shows it on {result.Part} in {facts}";
                    }
                }
            }
        }
    }

    // Days that are not certain are open for that reason alone, and a subject that is not declared was not asked about.
    private static bool Shows(RuleResult result, ProofGoal goal) => result is { Subject: not null, Part.IsCertain: true } && goal switch
    {
        ProofGoal.Violation => result.Finding?.Kind == FindingKind.Violation,
        ProofGoal.Caution => result.Finding?.Kind == FindingKind.Caution,
        ProofGoal.Opportunity => result.Finding?.Kind == FindingKind.Opportunity,
        ProofGoal.Breach => result.Outcome == Outcome.Violated,
        ProofGoal.Satisfied => result.Outcome == Outcome.Satisfied,
        ProofGoal.NotApplicable => result.Outcome == Outcome.NotApplicable,
        _ => result.Outcome == Outcome.Undetermined && !IsHalfDeclared(result),
    };

    // That both ends are declared is part of the bound.
    private static bool IsHalfDeclared(RuleResult result) =>
        (result.Rule.DaysFrom ?? result.Subject!.Type.TimeField) is { } time && result.Subject!.Facts[time] is PeriodValue period
        && (period.From.State == PeriodEndState.Undeclared || period.To.State == PeriodEndState.Undeclared);
}
