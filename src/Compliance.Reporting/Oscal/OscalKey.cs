using Compliance.Findings;
using Compliance.Text;

namespace Compliance.Reporting.Oscal;

/// <summary>The key of a result within a report: rule, subject and part.</summary>
internal static class OscalKey
{
    public static string Of(string kind, RuleResult result) =>
        $"{kind} {result.Rule.Id} {result.Subject?.Path} {IsoDay.Of(result.Part.From)} {IsoDay.Of(result.Part.Until)} {IsoDay.Of(result.Part.LawDay)}";
}
