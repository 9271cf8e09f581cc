using Compliance.Findings;

namespace Compliance.Reporting.Oscal;

/// <summary>What tells the results of one report apart: rule, subject and part of time.</summary>
internal static class OscalKey
{
    public static string Of(string kind, RuleResult result) =>
        FormattableString.Invariant($"{kind} {result.Rule.Id} {result.Subject?.Path} {result.Part.From:yyyy-MM-dd} {result.Part.Until:yyyy-MM-dd} {result.Part.LawDay:yyyy-MM-dd}");
}
