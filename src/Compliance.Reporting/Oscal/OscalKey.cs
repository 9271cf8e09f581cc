using Compliance.Findings;

namespace Compliance.Reporting.Oscal;

/// <summary>The key of a result within a report: rule, subject and part.</summary>
internal static class OscalKey
{
    public static string Of(string kind, RuleResult result) =>
        FormattableString.Invariant($"{kind} {result.Rule.Id} {result.Subject?.Path} {result.Part.From:yyyy-MM-dd} {result.Part.Until:yyyy-MM-dd} {result.Part.LawDay:yyyy-MM-dd}");
}
