using Compliance.Authoring.Mutation;
using Compliance.Facts;
using Compliance.Law;
using Compliance.Reasoning.Mutants;
using Compliance.Rules;
using Compliance.Tests.Evaluation.Properties;
using Compliance.Types;

namespace Compliance.Reasoning.Tests;

/// <summary>A change of a rule, of a term or of a threshold changes no outcome, by proof, or a declaration shows that it does.</summary>
internal sealed class ChangeTests
{
    private static readonly ProofOptions Options = new() { AsOf = SmallWorld.AsOf };
    private static readonly EntityType Thing = SmallWorld.Vocabulary.FindEntity("thing")!;
    private static readonly EntityType Deed = SmallWorld.Vocabulary.FindEntity("deed")!;

    [TestCase("{ size: { at_least: 2 } }", "{ size: { more_than: 1 } }", "Yes")]
    [TestCase("{ size: { at_least: 2 } }", "{ size: { at_least: 3 } }", "No Satisfied Breach")]
    [TestCase("{ any: [{ flag: true }, { size: 1 }] }", "{ flag: true }", "No Satisfied Breach")]
    [TestCase("{ all: [{ size: { at_least: 2 } }, { size: { at_least: 1 } }] }", "{ size: { at_least: 2 } }", "Yes", TestName = "what follows may be left out")]
    [TestCase("{ all: [{ flag: true }, { size: { present: true } }] }", "{ flag: true }", "No Breach Satisfied", TestName = "what may be none")]
    [TestCase("{ some thing as other: { size: 3 } }", "{ some thing as other: { size: 3, flag: { present: true } } }", "No Satisfied Breach")]
    [TestCase("{ $as_of: { on_or_after: 2020-05-01 } }", "{ $as_of: { on_or_after: 2020-05-02 } }", "No Satisfied Breach", TestName = "on another day of the judgement")]
    [TestCase("{ any: [{ flag: true }, { $as_of - 1 month: { before: 2020-03-15 } }] }", "{ any: [{ flag: true }, { $as_of - 2 months: { before: 2020-03-15 } }] }", "No Breach Satisfied", TestName = "on a day of the judgement that lies a duration from one that is named")]
    [TestCase("{ not: { all: [{ size: 3 }, { size: { less_than: { count: thing } } }] } }", "{ not: { all: [{ size: 3 }, { size: { less_than: 3 } }] } }", "No ", TestName = "with four things")]
    public void Equivalent_OfARuleAndItsChange(string before, string after, string expected)
    {
        var rule = Rule(Thing, before);
        var answer = Prover(rule).Equivalent(RuleChange.Of(rule, Rule(Thing, after)), Options);

        Text(answer).Should().StartWith(expected, "{0}", answer);
        (answer.Proof is null).Should().Be(answer.Verdict == ProofVerdict.No);
    }

    [Test]
    public void Equivalent_OtherModalityOrDays_IsShown()
    {
        var rule = Rule(Deed, "{ flag: true }");
        var prover = Prover(rule);

        Text(prover.Equivalent(RuleChange.Of(rule, rule with { Modality = Modality.Caution }), Options)).Should().Be("No Violation Caution");
        var later = rule with { InForce = new EffectivePeriod(new DateOnly(2020, 7, 2), null) };
        var from = rule with { InForce = new EffectivePeriod(new DateOnly(2020, 7, 1), null) };
        var answer = Prover(from).Equivalent(RuleChange.Of(from, later), Options);
        Text(answer).Should().Be("No Breach NotApplicable");
        answer.Witness!.Day.Should().Be(new DateOnly(2020, 7, 1));
    }

    [Test]
    public void Equivalent_OfAThresholdAndATerm_IsShownOrProved()
    {
        var rule = Rule(Thing, "{ size: { at_least: parameter limit } }");
        var prover = Prover(rule);
        var parameter = RuleTerms.Of(rule).Parameters.Single();

        var moved = prover.Equivalent(RuleChange.Of(rule, parameter, [.. parameter.Values.Select(v => v with { Value = new NumberValue(((NumberValue)v.Value).Value + 1, FactTypeKind.Integer, default) })]), Options);
        Text(moved).Should().StartWith("No ");
        Text(prover.Equivalent(RuleChange.Of(rule, parameter, parameter.Values), Options)).Should().Be("Yes");
    }

    // Each mutant of rules with terms, thresholds and joins: what is proved to change nothing, no random declaration tells apart; what is shown, both engines confirm.
    [Test]
    public void Examine_EachMutantOfARule_IsShownOrProved()
    {
        var rule = Rule(Thing, "{ any: [{ size: { at_least: parameter limit } }, { flag: true, size: { at_least: 1 } }], some owner: { rich: true } }") with
        {
            AppliesWhen = SmallWorld.Condition(Thing, "{ colour: [red, blue] }"),
        };
        var rulebook = SmallWorld.With([rule]);
        var examiner = new SurvivorExaminer(() => new Prover(rulebook, Engines.Of(rulebook)), Options);

        var findings = MutationTesting.MutantsOf(rulebook, rulebook.Rules.Single()).Select(m => (Mutant: m, Finding: examiner.Examine(m, rulebook.Rules))).ToList();

        findings.Should().HaveCountGreaterThan(10);
        findings.Should().OnlyContain(f => f.Finding.IsEquivalent || f.Finding.Shows != null, "{0}", string.Join('\n', findings));
        findings.Where(f => f.Finding.IsEquivalent).Select(f => f.Mutant.Change.En).Should().Contain(c => c.Contains("1 were 0", StringComparison.Ordinal), "each thing has a size of at least 1");
        findings.Where(f => !f.Finding.IsEquivalent).Should().OnlyContain(f => f.Finding.Declaration!.En.Contains("things:", StringComparison.Ordinal) && f.Finding.Rule == rule.Id);
    }

    [Test]
    public void Lifts_AnExceptionAlone_IsADeclaration_AndNoneWhereAnotherAlwaysLifts()
    {
        var exception = new ExceptionClause(new("小", "small"), [], SmallWorld.Condition(Thing, "{ size: 1 }"), default);
        var wider = exception with { Label = new("标志", "flag"), When = SmallWorld.Condition(Thing, "{ size: { at_most: 2 } }") };
        var rule = Rule(Thing, "{ flag: true }") with { Exceptions = [exception, wider] };
        var prover = Prover(rule);

        prover.Lifts(rule, wider, Options).Witness!.Text.En.Should().Contain("size: 2");
        prover.Lifts(rule, exception, Options).Verdict.Should().Be(ProofVerdict.No);
        FluentActions.Invoking(() => prover.Lifts(rule, exception with { Label = new("他", "other") }, Options)).Should().Throw<ArgumentException>();
    }

    private static string Text(ProofAnswer answer) => $"{answer.Verdict}{(answer.Witness is { } w ? $" {w.Outcomes[0].Goal} {w.Changed[0].Goal}" : string.Empty)}";

    private static Prover Prover(Rule rule)
    {
        var rulebook = SmallWorld.With([rule]);
        return new Prover(rulebook, Engines.Of(rulebook));
    }

    private static Rule Rule(EntityType type, string requirement) => SmallWorld.RuleOn(type) with { Requirement = SmallWorld.Condition(type, requirement) };
}
