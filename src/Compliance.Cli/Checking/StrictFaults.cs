using System.Collections.Immutable;
using Compliance.Findings;
using Compliance.Rules;

namespace Compliance.Cli.Checking;

/// <summary>What a strict check does not let pass in one report.</summary>
/// <param name="Undetermined">How many results are undetermined.</param>
/// <param name="Claims">The paths of the key claims that nobody confirmed.</param>
/// <param name="StaleDay">The day of the judgement, where the declaration alone named it and it is not today.</param>
internal sealed record StrictFaults(int Undetermined, ImmutableArray<string> Claims, DateOnly? StaleDay)
{
    /// <summary>Finds the faults of a report.</summary>
    public static StrictFaults Of(ComplianceReport report, CheckRequest request, DateOnly? today) => new(
        report.Counts.Undetermined,
        [.. report.Asserted.Where(a => IsKey(a) && !IsConfirmed(a, report)).Select(a => a.Path).Distinct(StringComparer.Ordinal)],
        StaleJudgement.Of(report, request, today)?.Day);

    // "None" said of a fact or a single thing, or a legal order left out, by which a critical rule found nothing. An empty list says no
    // more than a list from which a thing was left out, and that nobody can see.
    private static bool IsKey(Assertion assertion) =>
        assertion is { Kind: AssertionKind.None, Canonical: "none" } or { Kind: AssertionKind.LegalOrders }
        && assertion.Rules.Any(r => r.Severity == Severity.Critical);

    private static bool IsConfirmed(Assertion assertion, ComplianceReport report) =>
        report.Dispositions.Waivers is { } register
        && register.Confirmations.Any(c => c.Covers(assertion, report.Declaration.CompanyId, report.AsOf));
}
