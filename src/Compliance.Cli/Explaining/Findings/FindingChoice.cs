using Compliance.Findings;

namespace Compliance.Cli.Explaining.Findings;

/// <summary>Chooses findings of a report by what a person has read of them.</summary>
internal static class FindingChoice
{
    // Fewer characters would choose by chance.
    private const int LeastOfFingerprint = 4;

    /// <summary>Finds findings.</summary>
    /// <param name="report">The report.</param>
    /// <param name="name">A fingerprint, or its beginning, with or without <c>#</c>; or the id of a rule.</param>
    public static IReadOnlyList<Finding> Of(ComplianceReport report, string name)
    {
        var fingerprint = name.TrimStart('#');
        var named = fingerprint.Length < LeastOfFingerprint ? [] : report.Findings.Where(f => f.Fingerprint.StartsWith(fingerprint, StringComparison.OrdinalIgnoreCase)).ToList();
        return named.Count > 0 ? named : [.. report.Findings.Where(f => f.Rule.Id == name || f.Rule.FormerIds.Contains(name))];
    }
}
