using Compliance.Diagnostics;
using Compliance.Dispositions;
using Compliance.Findings;
using Compliance.Findings.Decisions;

namespace Compliance.Reporting.Sections;

/// <summary>A waiver of a run: its state, the number of findings it waives, and notices about it.</summary>
/// <param name="Waiver">The waiver.</param>
/// <param name="State">Its state on the last day of the judgement.</param>
/// <param name="Findings">How many findings it waives.</param>
/// <param name="Notices">The notices: lapsed, unused, too broad, lapsing soon, not yet granted.</param>
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

    /// <summary>Gets all notices, in the order of the waivers.</summary>
    public static IEnumerable<Diagnostic> AllNotices(IReadOnlyList<ComplianceReport> reports) => Of(reports).SelectMany(w => w.Notices);

    private static WaiverLook Of(Waiver waiver, List<ComplianceReport> reports) => new(
        waiver,
        waiver.StateOn(reports.Max(r => r.AsOf)),
        reports.Sum(r => r.Findings.Count(f => f.Disposition.Waiver?.Id == waiver.Id)),
        [.. new[] { WaiverReview.Breadth(waiver), WaiverReview.Of(waiver, reports) }.OfType<Diagnostic>()]);
}
