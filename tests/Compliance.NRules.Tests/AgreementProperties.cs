using Compliance.Evaluation;
using Compliance.NRules.Comparing;
using Compliance.Tests.Evaluation.Properties;
using Compliance.Tests.Evaluation.Properties.Generators;

namespace Compliance.NRules.Tests;

/// <summary>Random well-typed rules on random declarations, with facts left out, give the same report on both engines.</summary>
internal sealed class AgreementProperties
{
    [Test]
    public void Evaluate_AnyRuleAndFacts_GivesTheNativeReport() => PropertyCheck.Holds(SampleGenerator.Samples, sample =>
    {
        var rulebook = SmallWorld.With(sample.Rule);
        var (native, network) = (new ComplianceEngine(rulebook), new NRulesEngine(rulebook));
        return new[] { sample.Facts, sample.Fewer }.SelectMany(facts =>
        {
            var declaration = SmallWorld.Declare(facts);
            return PropertyCheck.Differences(
                [ResultText.Of(native.Evaluate(declaration, SmallWorld.AsOf, new EvaluateOptions { HorizonDays = HorizonOf(sample) }))],
                [ResultText.Of(network.Evaluate(declaration, SmallWorld.AsOf, new EvaluateOptions { HorizonDays = HorizonOf(sample) }))]);
        });
    });

    [Test]
    public void Evaluate_AnyRuleAndFacts_ReachesEveryVerdictAlike() => PropertyCheck.Holds(SampleGenerator.Samples, sample =>
    {
        var both = new BothEngines(SmallWorld.With(sample.Rule));
        return new[] { sample.Facts, sample.Fewer }.SelectMany(facts => DifferenceOn(both, SmallWorld.Declare(facts), HorizonOf(sample)));
    });

    [Test]
    public void Evaluate_AnyRuleWithAHorizon_ForeseesWhatLaterJudgementsFind() => PropertyCheck.Holds(SampleGenerator.Daily, sample =>
        UpcomingProperties.Wrong(sample, sample.Facts, new NRulesEngine(sample.CreateRulebook())), runs: 200);

    [Test]
    public void Evaluate_AnyRuleOnSixtyDays_IsWhatEveryDayBringsByItself() => DailyRun.Holds(rulebook => new NRulesEngine(rulebook), pairs: 2000);

    private static string[] DifferenceOn(BothEngines both, Declarations.Declaration declaration, int horizonDays)
    {
        try
        {
            both.Evaluate(declaration, SmallWorld.AsOf, new EvaluateOptions { HorizonDays = horizonDays });
            return [];
        }
        catch (EnginesDifferException difference)
        {
            return [difference.Text.En];
        }
    }

    // Later days take as long as the others do.
    private static int HorizonOf(Sample sample) => sample.Seed % 4 == 0 ? 10 : 0;
}
