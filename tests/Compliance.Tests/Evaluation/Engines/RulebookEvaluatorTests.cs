using Compliance.Evaluation;
using Compliance.Evaluation.Engines;
using Compliance.Tests.Evaluation.Properties;
using Compliance.Tests.Evaluation.Properties.Generators;

namespace Compliance.Tests.Evaluation.Engines;

/// <summary>An engine that stands on the public API alone says what the native one says.</summary>
internal sealed class RulebookEvaluatorTests
{
    [Test]
    public void Evaluate_VerdictsFromOutside_GiveTheNativeReport() => PropertyCheck.Holds(SampleGenerator.Samples, sample => Differences(sample, sample.Fewer));

    [Test]
    public void Evaluate_VerdictsOfEachDayFromOutside_GiveTheNativeReport() => PropertyCheck.Holds(SampleGenerator.Daily, sample => Differences(sample, sample.Facts));

    [Test]
    public void EvaluateRule_OfAnotherRulebook_GivesNothing()
    {
        var sample = SampleGenerator.Create(1);
        var engine = new ConditionEngine(SmallWorld.With(sample.Rule));
        var declaration = SmallWorld.Declare(sample.Facts);
        var stranger = SmallWorld.With(SampleGenerator.Create(2).Rule).Rules[0];

        engine.EvaluateRule(stranger, declaration, SmallWorld.AsOf).Should().BeEmpty();
        new RulebookEvaluator(engine.Rulebook).GetDaysOfChange(stranger, declaration[stranger.Subject].Items[0], new EvaluationScope(declaration, SmallWorld.AsOf)).Should().BeEmpty();
        engine.EvaluateRule(engine.Rulebook.Rules[0], declaration, SmallWorld.AsOf).Select(r => r.Outcome)
            .Should().Equal(new ComplianceEngine(engine.Rulebook).EvaluateRule(engine.Rulebook.Rules[0], declaration, SmallWorld.AsOf).Select(r => r.Outcome));
    }

    private static IEnumerable<string> Differences(Sample sample, FactTree facts)
    {
        var rulebook = sample.CreateRulebook();
        var declaration = SmallWorld.Declare(facts);
        return PropertyCheck.Differences(
            [ResultText.Of(new ComplianceEngine(rulebook).Evaluate(declaration, sample.AsOf))],
            [ResultText.Of(new ConditionEngine(rulebook).Evaluate(declaration, sample.AsOf))]);
    }
}
