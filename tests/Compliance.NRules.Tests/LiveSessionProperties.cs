using Compliance.Tests.Evaluation.Properties.Live;
using Compliance.Tests.Evaluation.Properties;
using Compliance.Tests.Evaluation.Properties.Generators;

namespace Compliance.NRules.Tests;

/// <summary>Whatever changes in whatever order, a session on this engine reports what a fresh evaluation does, and its changes add up.</summary>
internal sealed class LiveSessionProperties
{
    [Test]
    public void Replace_AnySequenceOfFacts_GivesTheReportOfAFreshEvaluation() =>
        PropertyCheck.Holds(SampleGenerator.Samples, sample => SessionComparison.OfWholes(sample, rulebook => new NRulesEngine(rulebook)));

    [Test]
    public void Apply_AnySequenceOfChanges_GivesTheReportOfAFreshEvaluation() =>
        PropertyCheck.Holds(SampleGenerator.Samples, sample => SessionComparison.OfChanges(sample, rulebook => new NRulesEngine(rulebook)));

    [Test]
    public void Apply_OnBothEngines_ComparesTheVerdictsOfEachStep() =>
        PropertyCheck.Holds(SampleGenerator.Samples, sample => SessionComparison.OfChanges(sample, rulebook => new BothEngines(rulebook)), runs: 50);
}
