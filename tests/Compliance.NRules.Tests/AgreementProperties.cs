using Compliance.Evaluation;
using Compliance.Tests.Evaluation.Properties;

namespace Compliance.NRules.Tests;

/// <summary>Random well-typed rules on random declarations, with facts left out, give the same report on both engines.</summary>
internal sealed class AgreementProperties
{
    [Test]
    public void Evaluate_AnyRuleAndFacts_GivesTheNativeReport() => PropertyCheck.Holds(SampleGenerator.Samples, sample =>
        Differences(sample, sample.Facts).Concat(Differences(sample, sample.Fewer)));

    [Test]
    public void Evaluate_AnyRuleOnSixtyDays_IsWhatEveryDayBringsByItself() => PropertyCheck.Holds(SampleGenerator.Daily, sample =>
        DailyProperties.Wrong(sample, sample.Facts, new NRulesEngine(SmallWorld.With(sample.Rule))), runs: 300);

    private static IEnumerable<string> Differences(Sample sample, FactTree facts)
    {
        var rulebook = SmallWorld.With(sample.Rule);
        var declaration = SmallWorld.Declare(facts);
        return PropertyCheck.Differences(
            [ResultText.Of(new ComplianceEngine(rulebook).Evaluate(declaration, SmallWorld.AsOf))],
            [ResultText.Of(new NRulesEngine(rulebook).Evaluate(declaration, SmallWorld.AsOf))]);
    }
}
