using Compliance.Diagnostics;
using Compliance.Dispositions;
using Compliance.Findings;
using Compliance.Findings.Decisions;

namespace Compliance.Reporting.Sections;

/// <summary>One waiver of a run: what it is worth, what it reaches, and what somebody should look at.</summary>
/// <param name="Waiver">The waiver.</param>
/// <param name="State">What it is worth on the last day judged.</param>
/// <param name="Findings">How many findings it waives.</param>
/// <param name="Notices">Why somebody should look at it: lapsed, unused, too broad, lapsing soon, not yet granted.</param>
internal sealed record WaiverLook(Waiver Waiver, WaiverState State, int Findings, IReadOnlyList<Diagnostic> Notices)
{
    /// <summary>Gets all waivers in the order written.</summary>
    public static IReadOnlyList<WaiverLook> Of(IReadOnlyList<ComplianceReport> reports) =>
    [
        .. reports
            .Where(r => r.Dispositions.Waivers is not null)
            .GroupBy(r => r.Dispositions.Waivers!.ContentHash, StringComparer.Ordinal)
            .SelectMany(g => g.First().Dispositions.Waivers!.Waivers.Select(w => Of(w, [.. g]))),
    ];

    /// <summary>Gets what somebody should look at, in the order of the waivers.</summary>
    public static IEnumerable<Diagnostic> AllNotices(IReadOnlyList<ComplianceReport> reports) => Of(reports).SelectMany(w => w.Notices);

    private static WaiverLook Of(Waiver waiver, List<ComplianceReport> reports) => new(
        waiver,
        waiver.StateOn(reports.Max(r => r.AsOf)),
        reports.Sum(r => r.Findings.Count(f => f.Disposition.Waiver?.Id == waiver.Id)),
        [.. new[] { WaiverReview.Breadth(waiver), WaiverReview.Of(waiver, reports) }.OfType<Diagnostic>()]);
}
