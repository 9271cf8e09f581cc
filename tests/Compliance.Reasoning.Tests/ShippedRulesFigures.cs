using System.Diagnostics;
using System.Globalization;
using Compliance.RulePacks;
using Compliance.Rules.Loading;

namespace Compliance.Reasoning.Tests;

/// <summary>
/// What all shipped rules can come to, and how long it takes to know: <c>COMPLIANCE_PROVE=all</c> asks for all of them, by default for one rule in sixty. The figures are in docs/proving.md.
/// </summary>
internal sealed class ShippedRulesFigures
{
    private const int Each = 60;

    private static readonly ProofGoal[] Goals = [ProofGoal.Violation, ProofGoal.Caution, ProofGoal.Opportunity, ProofGoal.Satisfied, ProofGoal.NotApplicable, ProofGoal.Undetermined];

    [Test]
    public void Can_EachGoal_IsAnsweredInLittleTime()
    {
        var each = Environment.GetEnvironmentVariable("COMPLIANCE_PROVE") == "all" ? 1 : Each;
        var rulebook = RulebookLoader.Load(ShippedPacks.Files).GetRulebookOrThrow();
        var prover = new Prover(rulebook, Engines.Of(rulebook));
        var options = new ProofOptions { AsOf = new DateOnly(2026, 11, 30) };
        var seconds = new List<double>();
        var answers = new List<ProofAnswer>();
        foreach (var rule in rulebook.Rules.Where((_, i) => i % each == 0))
        {
            foreach (var goal in Goals)
            {
                var before = Process.GetCurrentProcess().TotalProcessorTime;
                answers.Add(prover.Can(rule, goal, options));
                seconds.Add((Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds);
            }
        }

        foreach (var group in answers.GroupBy(a => $"{a.Question.Goal} {a.Verdict}", StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            TestContext.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{group.Count(),6} {group.Key}"));
        }

        var sorted = seconds.Order().ToList();
        TestContext.Out.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{sorted.Count} questions, seconds of the processor: median {sorted[sorted.Count / 2]:F3}, 95 of 100 within {sorted[sorted.Count * 95 / 100]:F3}, most {sorted[^1]:F3}, together {sorted.Sum():F0}"));

        answers.Where(a => a.Verdict == ProofVerdict.Unknown).Should().BeEmpty();
        answers.Where(a => a.Verdict == ProofVerdict.Yes).Should().OnlyContain(a => a.Witness != null);

        // Whoever is bound can comply, and what is not declared leaves the rule open: no shipped rule is without either.
        answers.Where(a => a.Question.Goal is ProofGoal.Satisfied or ProofGoal.Undetermined).Should().OnlyContain(a => a.Verdict == ProofVerdict.Yes);
        // Why a rule makes no finding of some kind lies in its modality, the standing of its law or what it rests on, never in its conditions alone.
        answers.Where(a => a.Question.Goal is ProofGoal.Violation or ProofGoal.Caution or ProofGoal.Opportunity && a.Verdict == ProofVerdict.No)
            .Should().OnlyContain(a => a.Proof!.En.Contains(": ", StringComparison.Ordinal));
        foreach (var reason in answers.Where(a => a.Verdict == ProofVerdict.No).GroupBy(a => $"{a.Question.Goal}: {a.Proof!.En.Split(": ", 2).Skip(1).FirstOrDefault()}", StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            TestContext.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{reason.Count(),6} no {reason.Key}"));
        }

        foreach (var ofRule in answers.GroupBy(a => a.Question.Rules[0]))
        {
            ofRule.Count(a => a.Question.Goal is ProofGoal.Violation or ProofGoal.Caution or ProofGoal.Opportunity && a.Verdict == ProofVerdict.Yes).Should().BePositive("{0} can be broken", ofRule.Key.Id);
        }
    }
}
