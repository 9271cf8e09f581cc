using Compliance.Evaluation;
using Compliance.Rules;
using Compliance.Tests.Evaluation.Properties;

namespace Compliance.Reasoning.Tests;

/// <summary>What can and cannot be of small rules, where a person sees the answer.</summary>
internal sealed class ProverTests
{
    private static readonly ProofOptions Options = new() { AsOf = SmallWorld.AsOf };

    [TestCase("{ size: { at_least: 3 } }", ProofGoal.Satisfied, ExpectedResult = ProofVerdict.Yes)]
    [TestCase("{ size: { at_least: 4 } }", ProofGoal.Satisfied, ExpectedResult = ProofVerdict.No, TestName = "a number beyond the vocabulary's maximum")]
    [TestCase("{ price: { more_than: 1元, less_than: 1.01元 } }", ProofGoal.Satisfied, ExpectedResult = ProofVerdict.Yes, TestName = "less than a cent apart")]
    [TestCase("{ price: { more_than: 10 * $thing.price } }", ProofGoal.Satisfied, ExpectedResult = ProofVerdict.No, TestName = "ten times itself, of what is never less than nothing")]
    [TestCase("{ home: { within: 杭州市 }, not: { home: { within: 浙江省 } } }", ProofGoal.Satisfied, ExpectedResult = ProofVerdict.No, TestName = "in the city and not in its province")]
    [TestCase("{ home: { within: 浙江省 }, not: { home: { within: 杭州市 } } }", ProofGoal.Satisfied, ExpectedResult = ProofVerdict.Yes, TestName = "in the province and not in its city")]
    [TestCase("{ $thing.day + 1 month: { is: 2020-02-29 }, day: { on_or_after: 2020-01-31 } }", ProofGoal.Satisfied, ExpectedResult = ProofVerdict.Yes, TestName = "a month from the last of January")]
    [TestCase("{ $thing.day + 1 month: { is: 2020-02-29 }, day: { after: 2020-01-31 } }", ProofGoal.Satisfied, ExpectedResult = ProofVerdict.No, TestName = "a month from the first of February")]
    [TestCase("{ $thing.day + 1 working days: { is: 2020-01-26 } }", ProofGoal.Satisfied, ExpectedResult = ProofVerdict.No, TestName = "the working day that is a holiday")]
    [TestCase("{ $thing.day + 1 working days: { is: 2020-01-19 } }", ProofGoal.Satisfied, ExpectedResult = ProofVerdict.Yes, TestName = "the Sunday that is worked")]
    [TestCase("{ name: { mentions: [贷款] }, not: { name: { mentions: [存款] } } }", ProofGoal.Satisfied, ExpectedResult = ProofVerdict.Yes)]
    [TestCase("{ name: { mentions: [贷款] }, not: { name: { mentions: [贷] } } }", ProofGoal.Satisfied, ExpectedResult = ProofVerdict.No, TestName = "a word without a part of it")]
    [TestCase("{ flag: true }", ProofGoal.Opportunity, ExpectedResult = ProofVerdict.No, TestName = "no encouragement, no opportunity")]
    [TestCase("{ wait: { less_than: 1 month } }", ProofGoal.Satisfied, ExpectedResult = ProofVerdict.Yes)]
    [TestCase("{ wait: { less_than: 1 year } }", ProofGoal.Satisfied, ExpectedResult = ProofVerdict.Yes)]
    [TestCase("{ wait: { less_than: 1 day } }", ProofGoal.Satisfied, ExpectedResult = ProofVerdict.Yes)]
    [TestCase("{ wait: { less_than: 1 week } }", ProofGoal.Satisfied, ExpectedResult = ProofVerdict.Yes)]
    [TestCase("{ wait: { less_than: 1 hour } }", ProofGoal.Satisfied, ExpectedResult = ProofVerdict.Yes)]
    [TestCase("{ wait: { less_than: 1 working day } }", ProofGoal.Satisfied, ExpectedResult = ProofVerdict.Yes)]
    [TestCase("{ some homes: { value: { not_in: [全国, 上海市] } } }", ProofGoal.Satisfied, ExpectedResult = ProofVerdict.Yes, TestName = "a place in the country beside the one that is named")]
    [TestCase("{ no homes as one: { value: { covers: $thing.homes } } }", ProofGoal.Satisfied, ExpectedResult = ProofVerdict.Yes, TestName = "two places of which neither holds the other")]
    [TestCase("{ flag: true }", ProofGoal.NotApplicable, ExpectedResult = ProofVerdict.No, TestName = "it always applies")]
    [TestCase("{ some thing as other: { twin: $thing, not: { twin: $other } } }", ProofGoal.Satisfied, ExpectedResult = ProofVerdict.Yes)]
    public ProofVerdict Can(string requirement, ProofGoal goal) => Ask(requirement, goal, Options).Verdict;

    [TestCase(2, ExpectedResult = ProofVerdict.No)]
    [TestCase(3, ExpectedResult = ProofVerdict.Yes)]
    public ProofVerdict Can_MoreThingsThanTheBound_IsSaidWithIt(int things)
    {
        var answer = Ask("{ count of thing: { at_least: 3 } }", ProofGoal.Satisfied, Options with { Things = things });

        answer.Bound.Things.Should().Be(things);
        return answer.Verdict;
    }

    [Test]
    public void Can_AThresholdThatIsNotVerified_IsACautionAndNoViolation()
    {
        // With no size at all it would be in breach whatever the limit is.
        const string AtMostTheLimit = "{ any: [{ size: { present: false } }, { size: { at_most: parameter limit } }] }";

        var violation = Ask(AtMostTheLimit, ProofGoal.Violation, Options);
        violation.Verdict.Should().Be(ProofVerdict.No, "{0}", violation);
        violation.Proof!.En.Should().EndWith(": each breach is a caution (unverified threshold)");
        Ask(AtMostTheLimit, ProofGoal.Caution, Options).Verdict.Should().Be(ProofVerdict.Yes);
    }

    [TestCase("{ any: [{ price: { present: false } }, { share: { present: false } }, { price: { at_least: $thing.share of $thing.price } }] }", ProofGoal.Breach, ExpectedResult = ProofVerdict.No, TestName = "a share of something is more than it, with up to 100 percent")]
    [TestCase("{ price: { more_than: $thing.weight * $thing.price } }", ProofGoal.Breach, ExpectedResult = ProofVerdict.Yes, TestName = "twice something is more than it")]
    [TestCase("{ all: [{ price: { is: 6.25元 } }, { owner.money: { is: 7.5元 } }, { owner.money: { is: $thing.weight * $thing.price } }] }", ProofGoal.Satisfied, ExpectedResult = ProofVerdict.Yes, TestName = "1.2 of 6.25")]
    [TestCase("{ all: [{ price: { is: 3元 } }, { owner.money: { is: 10元 } }, { owner.money: { is: $thing.weight * $thing.price } }] }", ProofGoal.Satisfied, ExpectedResult = ProofVerdict.No, TestName = "no number of two decimals times 3 is 10")]
    public ProofVerdict Can_AProductOfTwoFacts_IsAnsweredExactly(string requirement, ProofGoal goal)
    {
        var answer = Ask(requirement, goal, Options);
        answer.Reason.Should().Be(ProofReason.None, "{0}", answer);
        return answer.Verdict;
    }

    [Test]
    public void Can_AProductOfTwoFacts_IsBoundedBySmallerNumbers()
    {
        var bound = Ask("{ price: { more_than: $thing.weight * $thing.price } }", ProofGoal.Breach, Options).Bound;

        bound.Largest.Should().Be(100_000_000_000);
        bound.LargestDecimal.Should().Be(1_000);
        bound.ToString().Should().Contain("numbers up to 100,000,000,000, percentages and decimals up to 1,000, up to 2 places after the point");
    }

    [Test]
    public void Can_AProductOfThreeFacts_IsNamed()
    {
        var answer = Ask("{ price: { at_least: $thing.weight * ($thing.weight * $thing.price) } }", ProofGoal.Violation, Options);

        answer.Verdict.Should().Be(ProofVerdict.Unknown);
        answer.Reason.Should().Be(ProofReason.NotTranslated);
        answer.Detail!.En.Should().Be("a product of two declared numbers of too many digits");
    }

    [Test]
    public void Can_Twice_GivesTheSameWitness()
    {
        const string Requirement = "{ price: { at_least: 50% of $owner.money }, some thing as other: { owner: $thing.owner, size: 2 } }";

        Ask(Requirement, ProofGoal.Satisfied, Options).Witness!.Text.Should().Be(Ask(Requirement, ProofGoal.Satisfied, Options).Witness!.Text);
    }

    [Test]
    public void Can_WithAnEngineThatSaysSomethingElse_ReportsADefect()
    {
        var (rulebook, rule) = Rule("{ flag: true }");
        var answer = new Prover(rulebook, [new ComplianceEngine(rulebook), new SilentEngine(rulebook)]).Can(rule, ProofGoal.Violation, Options);

        answer.Verdict.Should().Be(ProofVerdict.Unknown);
        answer.Reason.Should().Be(ProofReason.NotConfirmed);
        answer.Witness.Should().BeNull();
        answer.Detail!.En.Should().Contain("SilentEngine").And.Contain("flag: false");
    }

    [Test]
    public void Can_WithNoEffort_IsUnknown()
    {
        var answer = Ask("{ price: { at_least: 50% of $owner.money }, some thing as other: { owner: $thing.owner, size: 2 } }", ProofGoal.Satisfied, Options with { Effort = 1e-9 });

        answer.Reason.Should().Be(ProofReason.EffortUsedUp);
    }

    private static ProofAnswer Ask(string requirement, ProofGoal goal, ProofOptions options)
    {
        var (rulebook, rule) = Rule(requirement);
        return new Prover(rulebook, Engines.Of(rulebook)).Can(rule, goal, options);
    }

    private static (Rulebook Rulebook, Rule Rule) Rule(string requirement)
    {
        var thing = SmallWorld.Vocabulary.FindEntity("thing")!;
        var rule = SmallWorld.RuleOn(thing) with { Requirement = SmallWorld.Condition(thing, requirement) };
        return (SmallWorld.With(rule), rule);
    }
}
