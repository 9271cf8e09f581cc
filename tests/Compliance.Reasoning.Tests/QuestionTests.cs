using Compliance.Law;
using Compliance.Reasoning.Linting;
using Compliance.Rules;
using Compliance.Tests.Evaluation.Properties;
using Compliance.Types;

namespace Compliance.Reasoning.Tests;

/// <summary>The questions about one rule under assumptions, about two rules, about clauses and thresholds, where a person sees the answer.</summary>
internal sealed class QuestionTests
{
    private static readonly ProofOptions Options = new() { AsOf = SmallWorld.AsOf };
    private static readonly EntityType Thing = SmallWorld.Vocabulary.FindEntity("thing")!;

    [TestCase("{ size: { at_least: 2 } }", "{ size: 3 }", ProofGoal.Breach, ExpectedResult = ProofVerdict.Yes)]
    [TestCase("{ size: { at_least: 2 } }", "{ size: { at_least: 1 } }", ProofGoal.Breach, ExpectedResult = ProofVerdict.No)]
    [TestCase("{ size: { at_least: 2 } }", "{ size: { at_most: parameter limit } }", ProofGoal.Breach, ExpectedResult = ProofVerdict.No, TestName = "an assumption with a threshold")]
    [TestCase("{ no thing as other: { owner: $thing.owner, size: 3 } }", "{ size: 3, owner: { present: true } }", ProofGoal.Satisfied, ExpectedResult = ProofVerdict.Yes, TestName = "never satisfied: it is itself among them")]
    [TestCase("{ sum of place.size: { at_most: 3 } }", "{ $place.season: { present: true } }", ProofGoal.Undetermined, ExpectedResult = ProofVerdict.Yes, TestName = "an undeclared number adds what the vocabulary allows")]
    [TestCase("{ wait: { less_than: 1 month } }", "{ wait: { present: true } }", ProofGoal.Undetermined, ExpectedResult = ProofVerdict.No, TestName = "thirty days may be a month")]
    [TestCase("{ wait: { at_most: 1 year } }", "{ wait: { present: true } }", ProofGoal.Undetermined, ExpectedResult = ProofVerdict.No, TestName = "366 days may be a year")]
    [TestCase("{ wait: { at_least: 30 days } }", "{ wait: { present: true } }", ProofGoal.Undetermined, ExpectedResult = ProofVerdict.No, TestName = "a month may have thirty days")]
    [TestCase("{ wait: { less_than: 5 working days } }", "{ wait: { present: true } }", ProofGoal.Undetermined, ExpectedResult = ProofVerdict.No, TestName = "a week may have five working days")]
    [TestCase("{ wait: { less_than: 1 year } }", "{ wait: { present: true } }", ProofGoal.Undetermined, ExpectedResult = ProofVerdict.No, TestName = "365 days may be less than a year")]
    [TestCase("{ wait: { less_than: 36 hours } }", "{ wait: { present: true } }", ProofGoal.Undetermined, ExpectedResult = ProofVerdict.No, TestName = "a working day may last 36 hours")]
    [TestCase("{ wait: { at_most: 3 days } }", "{ wait: { present: true } }", ProofGoal.Undetermined, ExpectedResult = ProofVerdict.No, TestName = "a working day may last three days")]
    [TestCase("{ wait: { less_than: 24 hours } }", "{ wait: { present: true } }", ProofGoal.Undetermined, ExpectedResult = ProofVerdict.Yes, TestName = "every working day lasts a day")]
    [TestCase("{ sum of place.size: { at_most: 2 } }", "{ $place.season: { present: true } }", ProofGoal.Undetermined, ExpectedResult = ProofVerdict.No, TestName = "an undeclared number adds up to its maximum")]
    public ProofVerdict Never_UnderAnAssumption(string requirement, string given, ProofGoal goal)
    {
        var rule = Rule("one", requirement);
        var prover = Prover(rule);
        var assumption = Assumption.Read(prover.Rulebook, Thing, given).Assumption!;

        var answer = prover.Never(rule, goal, Options with { Given = [assumption] });
        (answer.Proof is null).Should().Be(answer.Verdict == ProofVerdict.No, "{0}", answer);
        answer.ToString().Should().StartWith($"given {given}: ");
        return answer.Verdict;
    }

    [Test]
    public void Assumption_WithAMistake_IsRefusedWithAdvice()
    {
        var result = Assumption.Read(SmallWorld.Rulebook, Thing, "{ sise: 3 }");

        result.Assumption.Should().BeNull();
        result.Diagnostics.Should().ContainSingle().Which.Message.En.Should().Contain("sise");
    }

    [TestCase("{ size: { at_least: 3 } }", "{ size: { at_least: 2 } }", ExpectedResult = ProofVerdict.No, TestName = "who has 2 breaks the first alone")]
    [TestCase("{ size: { at_least: 2 } }", "{ size: { at_least: 3 } }", ExpectedResult = ProofVerdict.Yes)]
    [TestCase("{ price: { at_least: 100元 } }", "{ price: { at_least: 100.01元 } }", ExpectedResult = ProofVerdict.Yes)]
    [TestCase("{ price: { at_least: 100.01元 } }", "{ price: { at_least: 100元 } }", ExpectedResult = ProofVerdict.No)]
    public ProofVerdict Implies(string one, string other)
    {
        var (first, second) = (Rule("one", one), Rule("two", other));
        var answer = Prover(first, second).Implies(first, second, Options);
        if (answer.Witness is { } witness)
        {
            witness.Outcomes[0].Goal.Should().Be(ProofGoal.Breach);
            witness.Outcomes[1].Goal.Should().BeOneOf(ProofGoal.Satisfied, ProofGoal.NotApplicable);
        }

        return answer.Verdict;
    }

    [TestCase("{ not: { any: [{ flag: true }, { size: 1 }] } }", "{ not: { flag: true }, all: [{ not: { size: 1 } }] }", ExpectedResult = "Yes", TestName = "a wording by other connectives")]
    [TestCase("{ colour: { in: [red, blue] } }", "{ colour: { present: true } }", ExpectedResult = "Yes", TestName = "all codes there are")]
    [TestCase("{ size: { at_least: 2 } }", "{ size: { more_than: 1 } }", ExpectedResult = "Yes", TestName = "whole numbers")]
    [TestCase("{ price: { at_least: 100元 } }", "{ price: { at_least: 100.01元 } }", ExpectedResult = "No Satisfied Breach", TestName = "a cent")]
    [TestCase("{ day: { before: 2020-03-01 } }", "{ day: { on_or_before: 2020-03-01 } }", ExpectedResult = "No Breach Satisfied", TestName = "a day")]
    [TestCase("{ $thing.day + 1 month: { after: 2020-02-29 } }", "{ day: { after: 2020-01-31 } }", ExpectedResult = "Yes", TestName = "a month moved over")]
    [TestCase("{ $thing.day + 30 days: { after: 2020-03-01 } }", "{ $thing.day + 1 month: { after: 2020-03-01 } }", ExpectedResult = "No Satisfied Breach", TestName = "thirty days for a month")]
    public string Equivalent(string one, string other)
    {
        var (first, second) = (Rule("one", one), Rule("two", other));
        var answer = Prover(first, second).Equivalent(first, second, Options);
        return $"{answer.Verdict}{string.Concat(answer.Witness?.Outcomes.Select(o => $" {o.Goal}") ?? [])}";
    }

    [TestCase(Modality.Obligation, ProofGoal.Caution, ": its law binds and was verified, and no mitigation reaches it: each breach is a violation")]
    [TestCase(Modality.Obligation, ProofGoal.Opportunity, ": only encouragements make opportunities")]
    [TestCase(Modality.Caution, ProofGoal.Violation, ": each breach is a caution (caution modality)")]
    [TestCase(Modality.Encouragement, ProofGoal.Violation, ": what does not follow an encouragement is an opportunity")]
    [TestCase(Modality.Obligation, ProofGoal.NotApplicable, "no declaration lets one be not applicable")]
    public void Can_AKindOfFindingThatNeverIs_SaysWhyWhereTheRuleItselfTells(Modality modality, ProofGoal goal, string why)
    {
        var rule = Rule("one", "{ size: 3 }") with { Modality = modality, RequirementKind = modality == Modality.Encouragement ? RequirementKind.Encourages : RequirementKind.Requires };

        var answer = Prover(rule).Can(rule, goal, Options);

        answer.Verdict.Should().Be(ProofVerdict.No);
        answer.Proof!.En.Should().EndWith(why);
    }

    [Test]
    public void Bound_OfARuleWithoutDays_IsTheDayOfTheJudgement()
    {
        var undated = SmallWorld.RuleOn(Thing);
        var dated = SmallWorld.RuleOn(SmallWorld.Vocabulary.FindEntity("deed")!);

        Prover(undated).Can(undated, ProofGoal.Breach, Options).Bound.ToString().Should().EndWith("on the day of the judgement alone");
        Prover(dated).Can(dated, ProofGoal.Breach, Options).Bound.ToString().Should().EndWith("by a period or first day without a history");
    }

    [Test]
    public void Equivalent_ConditionMovedFromApplicabilityToRequirement_DiffersWithoutABreach()
    {
        var one = Rule("one", "{ size: 1 }") with { AppliesWhen = SmallWorld.Condition(Thing, "{ flag: true }") };
        var two = Rule("two", "{ any: [{ not: { flag: true } }, { size: 1 }] }");

        var answer = Prover(one, two).Equivalent(one, two, Options);

        answer.Verdict.Should().Be(ProofVerdict.No);
        answer.Witness!.Outcomes.Select(o => o.Goal).Should().NotContain(ProofGoal.Breach, "no breach tells them apart");
        Prover(one, two).Implies(one, two, Options).Verdict.Should().Be(ProofVerdict.Yes);
        Prover(one, two).Implies(two, one, Options).Verdict.Should().Be(ProofVerdict.Yes);
    }

    [TestCase("{ size: { at_least: 3 } }", "{ size: { at_most: 2 } }", null, ExpectedResult = "Yes 2")]
    [TestCase("{ size: { at_least: 2 } }", "{ size: { at_most: 2 } }", null, ExpectedResult = "No 1", TestName = "two meets both")]
    [TestCase("{ size: { at_least: 2 } }", "{ size: { at_most: 2 }, not: { size: { at_least: 2 } } }", "{ flag: true }", ExpectedResult = "Yes 2", TestName = "where the second applies")]
    [TestCase("{ size: 1 }", "{ flag: false }", "{ flag: true }", ExpectedResult = "No 0", TestName = "the second is broken wherever it applies")]
    public string Conflict(string one, string other, string? otherApplies)
    {
        var (first, second) = (Rule("one", one), Rule("two", other) with { AppliesWhen = otherApplies is null ? null : SmallWorld.Condition(Thing, otherApplies) });
        var answer = Prover(first, second).Conflict(first, second, Options);
        (answer.Proof is null).Should().Be(answer.Verdict == ProofVerdict.No && answer.Witnesses.Length == 1, "{0}", answer);
        return $"{answer.Verdict} {answer.Witnesses.Length}";
    }

    [Test]
    public void Conflict_OfADutyAndAnEncouragement_IsNone_AndSaysSo()
    {
        var (first, second) = (Rule("one", "{ size: { at_least: 3 } }"), Rule("two", "{ size: { at_most: 2 } }") with { Modality = Law.Modality.Encouragement });
        var prover = Prover(first, second);

        var answer = prover.Conflict(first, second, Options);
        answer.Verdict.Should().Be(ProofVerdict.No);
        answer.Proof!.En.Should().Be("two is an encouragement: nobody must follow it, and it collides with nothing");

        new ProvedLint(prover, Options).Check().Findings.Select(f => f.Diagnostic.Code).Should().Equal("CMP5209");
    }

    [Test]
    public void Lint_OfDutiesThatCollidedUnderEarlierLawOnly_FindsIt()
    {
        // The threshold was 1 until 2020-06-30, and is 2.
        var (first, second) = (Rule("one", "{ size: { more_than: parameter limit } }"), Rule("two", "{ size: { at_most: 1 } }") with { Exceptions = [new ExceptionClause(Text.LocalizedText.Same("early"), [SmallWorld.Cite("late-rules")], SmallWorld.Condition(Thing, "{ any: [{ flag: true }, { not: { flag: true } }] }"), default)] });
        var prover = Prover(first, second);

        prover.Conflict(first, second, Options).Verdict.Should().Be(ProofVerdict.No, "the second is lifted by the later law");
        var found = new ProvedLint(prover, Options).Check().Findings.Single(f => f.Diagnostic.Code == "CMP5206");
        found.Witnesses.Should().HaveCount(2).And.OnlyContain(w => w.Day == new DateOnly(2019, 12, 31));
    }

    [Test]
    public void Can_OfPlacesOfWhichOneIsNotDeclared_IsSettledByAnother()
    {
        var rule = Rule("one", "{ homes: { within: [全国, $thing.home] } }");
        var prover = Prover(rule);
        var given = Assumption.Read(prover.Rulebook, Thing, "{ homes: { empty: false } }").Assumption!;

        prover.Can(rule, ProofGoal.Undetermined, Options with { Given = [given] }).Verdict.Should().Be(ProofVerdict.No, "the whole country holds them all");
        prover.Can(rule, ProofGoal.Undetermined, Options).Verdict.Should().Be(ProofVerdict.Yes);
    }

    [Test]
    public void Implies_OfARuleThatHasEnded_IsShownWhereItIsNotInForce()
    {
        var one = SmallWorld.RuleOn(SmallWorld.Vocabulary.FindEntity("deed")!) with { Id = "one" };
        var two = one with { Id = "two", InForce = new Law.EffectivePeriod(null, new DateOnly(2015, 12, 31)) };

        var answer = Prover(one, two).Implies(one, two, Options);

        answer.Verdict.Should().Be(ProofVerdict.No, "{0}", answer);
        answer.Witness!.Outcomes.Select(o => o.Goal).Should().Equal(ProofGoal.Breach, ProofGoal.NotApplicable);
    }

    // A number that is not known wholly may be known well enough.
    [TestCase("{ not: { min of thing.size: { less_than: 1 } } }", ProofGoal.Undetermined, ExpectedResult = ProofVerdict.No, TestName = "that none is less is never open")]
    [TestCase("{ not: { min of thing.size: { less_than: 2 } } }", ProofGoal.Undetermined, ExpectedResult = ProofVerdict.Yes, TestName = "that none is less than the second is open")]
    public ProofVerdict Can_OfTheLeast(string requirement, ProofGoal goal)
    {
        var rule = Rule("one", requirement);
        var answer = Prover(rule).Can(rule, goal, Options);
        answer.Reason.Should().Be(ProofReason.None, "{0}", answer);
        return answer.Verdict;
    }

    // Numbers are bounded more narrowly only once the search has met the product.
    [Test]
    public void ConflictAndReach_OfProductsOfTwoFacts_AreBoundedBySmallerNumbers()
    {
        var (first, second) = (Rule("one", "{ price: { more_than: $thing.weight * $thing.price } }"), Rule("two", "{ price: { at_most: $thing.weight * $thing.price }, size: { at_least: parameter limit } }"));
        var prover = Prover(first, second);

        var conflict = prover.Conflict(first, second, Options);
        conflict.Verdict.Should().Be(ProofVerdict.Yes, "{0}", conflict);
        conflict.Bound.LargestDecimal.Should().Be(1_000);
        conflict.Bound.Largest.Should().Be(100_000_000_000);

        var reach = prover.Reach(RuleTerms.Of(second).Parameters.Single(), Options);
        reach.Bound.LargestDecimal.Should().Be(1_000, "{0}", reach);
        reach.Bound.Largest.Should().Be(100_000_000_000);
    }

    [Test]
    public void Conflict_OfACompanyAndAThingThatNeedNotBeItsOwn_IsNone()
    {
        var owner = SmallWorld.Vocabulary.FindEntity("owner")!;
        var thing = Rule("one", "{ $thing.owner.money: { at_least: 100元 } }") with { AppliesWhen = SmallWorld.Condition(Thing, "{ owner.rich: true }") };
        var company = thing with
        {
            Id = "two",
            Subject = owner,
            SubjectVariable = thing.SubjectVariable with { Entity = owner, ItemType = new FactType.ObjectType(owner) },
            AppliesWhen = SmallWorld.Condition(owner, "{ rich: true }"),
            Requirement = SmallWorld.Condition(owner, "{ money: { less_than: 100元 } }"),
        };

        Prover(thing, company).Conflict(thing, company, Options).Verdict.Should().Be(ProofVerdict.No, "the thing may be another owner's");
    }

    [Test]
    public void Gap_OfWhatNoRuleOfAClauseReaches_IsShown()
    {
        var one = Rule("one", "{ flag: true }") with { AppliesWhen = SmallWorld.Condition(Thing, "{ size: { at_least: 2 } }") };
        var two = Rule("two", "{ flag: true }") with { AppliesWhen = SmallWorld.Condition(Thing, "{ colour: red }") };
        var prover = Prover(one, two);

        var gap = prover.Gap(one.Clause!, Thing, Options);
        gap.Verdict.Should().Be(ProofVerdict.Yes);
        gap.Witness!.Outcomes.Select(o => o.Goal).Should().Equal(ProofGoal.NotApplicable, ProofGoal.NotApplicable);

        var given = Assumption.Read(prover.Rulebook, Thing, "{ any: [{ size: 3 }, { colour: red }] }").Assumption!;
        prover.Gap(one.Clause!, Thing, Options with { Given = [given] }).Verdict.Should().Be(ProofVerdict.No);
    }

    [TestCase("{ size: { at_least: parameter limit } }", ExpectedResult = "Yes 2")]
    [TestCase("{ size: { more_than: parameter limit } }", ExpectedResult = "Yes 2")]
    [TestCase("{ count of thing: { more_than: parameter limit } }", ExpectedResult = "Yes 2", TestName = "a count")]
    [TestCase("{ price: { at_least: parameter limit * 1元 } }", ExpectedResult = "Yes 2", TestName = "by way of a product")]
    [TestCase("{ size: { at_least: parameter limit }, not: { size: { at_least: 1 } } }", ExpectedResult = "No 0", TestName = "never held")]
    [TestCase("{ any: [{ size: { at_least: parameter limit } }, { size: { at_most: 2 } }] }", ExpectedResult = "No 0", TestName = "what lies beside it decides")]
    [TestCase("{ $thing.day: { on_or_after: parameter start } }", ExpectedResult = "Yes 2", TestName = "a day")]
    [TestCase("{ wait: { at_most: parameter notice } }", ExpectedResult = "Yes 2", TestName = "a duration")]
    public string Reach(string requirement)
    {
        var rule = Rule("one", requirement);
        var parameter = RuleTerms.Of(rule).Parameters.Single();
        var answer = Prover(rule).Reach(parameter, Options with { Things = 3 });
        answer.Reason.Should().Be(ProofReason.None, "{0}", answer);
        return $"{answer.Verdict} {answer.Witnesses.Length}";
    }

    [Test]
    public void Questions_AboutUnlikeSubjects_AreRefused()
    {
        var one = Rule("one", "{ flag: true }");
        var deed = SmallWorld.RuleOn(SmallWorld.Vocabulary.FindEntity("deed")!);
        var prover = Prover(one, deed);

        FluentActions.Invoking(() => prover.Implies(one, deed, Options)).Should().Throw<ArgumentException>().WithMessage("'one' is on 'thing'*");
        FluentActions.Invoking(() => prover.Can(Rule("other", "{ flag: true }"), ProofGoal.Breach, Options)).Should().Throw<ArgumentException>().WithMessage("*another rulebook*");
    }

    [Test]
    public void Questions_Cancelled_Stop()
    {
        var rule = Rule("one", "{ flag: true }");

        FluentActions.Invoking(() => Prover(rule).Can(rule, ProofGoal.Breach, Options, new CancellationToken(canceled: true))).Should().Throw<OperationCanceledException>();
    }

    private static Prover Prover(params Rule[] rules)
    {
        var rulebook = SmallWorld.With([.. rules]);
        return new Prover(rulebook, Engines.Of(rulebook));
    }

    private static Rule Rule(string id, string requirement) => SmallWorld.RuleOn(Thing) with { Id = id, Requirement = SmallWorld.Condition(Thing, requirement) };
}
