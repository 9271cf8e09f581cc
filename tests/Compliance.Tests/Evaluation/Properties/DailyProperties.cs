using Compliance.Evaluation;

namespace Compliance.Tests.Evaluation.Properties;

/// <summary>The results of an engine are those of a naive evaluator that visits every single day.</summary>
internal sealed class DailyProperties
{
    [Test]
    public void Evaluate_AnyRuleAndFacts_IsWhatEveryDayBringsByItself() => DailyRun.Holds(rulebook => new ComplianceEngine(rulebook), pairs: 4000);
}
