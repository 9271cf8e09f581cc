using Compliance.Findings;
using Compliance.SecondReading.Tests.Reading;

namespace Compliance.SecondReading.Tests.Comparing;

/// <summary>Says what the engine found as the second reading says it.</summary>
internal static class EngineReading
{
    public static Judgement Of(RuleResult result) => new(
        result.Subject?.Path,
        result.Part.From,
        result.Part.Until,
        new DayReading(
            result.Outcome,
            string.Empty,
            result.LiftedBy?.Label.En,
            result.Finding?.MitigatedBy?.Id,
            result.Finding is { } finding ? string.Join(' ', finding.Caps.Order()) : string.Empty,
            result.Part.IsCertain,
            result.CoveredFrom));
}
