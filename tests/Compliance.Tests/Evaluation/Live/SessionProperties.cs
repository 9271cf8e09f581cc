using Compliance.Evaluation;
using Compliance.Tests.Evaluation.Engines;
using Compliance.Tests.Evaluation.Properties;
using Compliance.Tests.Evaluation.Properties.Generators;
using Compliance.Tests.Evaluation.Properties.Live;

namespace Compliance.Tests.Evaluation.Live;

/// <summary>Whatever changes in whatever order, a session reports what a fresh evaluation does, and its changes add up.</summary>
internal sealed class SessionProperties
{
    [Test]
    public void Replace_AnySequenceOfFacts_GivesTheReportOfAFreshEvaluation() =>
        PropertyCheck.Holds(SampleGenerator.Samples, sample => SessionComparison.OfWholes(sample, rulebook => new ComplianceEngine(rulebook)));

    [Test]
    public void Apply_AnySequenceOfChanges_GivesTheReportOfAFreshEvaluation() =>
        PropertyCheck.Holds(SampleGenerator.Samples, sample => SessionComparison.OfChanges(sample, rulebook => new ComplianceEngine(rulebook)));

    [Test]
    public void Apply_OnAnEngineOfAnOutsider_AsksOnlyForWhatIsEvaluatedAgain() =>
        PropertyCheck.Holds(SampleGenerator.Samples, sample => SessionComparison.OfChanges(sample, rulebook => new ConditionEngine(rulebook)), runs: 300);
}
