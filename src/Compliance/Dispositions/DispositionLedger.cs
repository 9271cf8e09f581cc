using System.Collections.Immutable;
using Compliance.Diagnostics;
using Compliance.Findings;
using Compliance.Findings.Decisions;
using Compliance.Rules;
using Compliance.Text;

namespace Compliance.Dispositions;

/// <summary>
/// What was decided about findings: waivers and a baseline. The one place where it is decided whether a finding counts;
/// every command and every program uses it.
/// </summary>
/// <param name="waivers">The waivers, or <see langword="null"/> for none.</param>
/// <param name="baseline">The baseline, or <see langword="null"/> for none.</param>
public sealed class DispositionLedger(WaiverRegister? waivers, Baseline? baseline = null)
{
    private readonly ILookup<string, BaselineEntry>? _known = baseline?.Entries.ToLookup(e => e.Company, TextEquality.Comparer);

    /// <summary>Gets the waivers.</summary>
    public WaiverRegister? Waivers { get; } = waivers;

    /// <summary>Gets the baseline.</summary>
    public Baseline? Baseline { get; } = baseline;

    /// <summary>Sets the disposition of each finding of a report. No finding is removed. What is upcoming is waived by a waiver that is active on its first day.</summary>
    /// <param name="report">The report of an engine.</param>
    public ComplianceReport Apply(ComplianceReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (Waivers is null && Baseline is null)
        {
            return report;
        }

        // A company without an id is no company of a waiver or a baseline: what names one does not reach it.
        var company = report.Declaration.CompanyId;
        var known = _known is null ? null : new BaselineMatch(company is null ? [] : _known[company]);
        var decided = new Dictionary<Finding, Finding>(ReferenceEqualityComparer.Instance);
        foreach (var finding in report.Findings)
        {
            decided[finding] = finding with { Disposition = Decide(finding, company, report.AsOf, known) };
        }

        return report with
        {
            Findings = [.. report.Findings.Select(f => decided[f])],
            Upcoming = [.. report.Upcoming.Select(f => f with { Disposition = Foresee(f, company) })],
            Results = [.. report.Results.Select(r => r.Finding is { } f ? r with { Finding = decided[f] } : r)],
            Dispositions = new ReportDispositions(Waivers, Baseline, Absent(known, report.Rulebook)),
        };
    }

    /// <summary>
    /// Finds what keeps the decisions from being applied to the reports of one run: a waiver that names no company where several
    /// are checked; with a baseline, a company without an id or with two declarations.
    /// </summary>
    /// <param name="reports">All reports of a run, as <see cref="Apply"/> returned them.</param>
    /// <returns>Errors with their places. Where there are any, nothing is to be concluded from the dispositions.</returns>
    public ImmutableArray<Diagnostic> Problems(IReadOnlyCollection<ComplianceReport> reports)
    {
        ArgumentNullException.ThrowIfNull(reports);
        return
        [
            .. Waivers is null ? [] : WaiverReview.Unscoped(Waivers, reports),
            .. Baseline is null ? [] : BaselineFile.Problems(reports),
        ];
    }

    /// <summary>Finds what keeps the decisions from being applied to a stream: a waiver that names no company, since nobody knows how many a stream holds.</summary>
    /// <returns>An error for each such waiver, in the order of the file.</returns>
    public ImmutableArray<Diagnostic> ProblemsOfStream() =>
        Waivers is null ? [] : [.. Waivers.Waivers.Where(w => w.Company is null).Select(WaiverDiagnostics.NoCompanyOfStream)];

    /// <summary>Reports the waivers to review: without a company, lapsed, lapsing within 30 days, not yet granted, unused.</summary>
    /// <param name="reports">All reports of a run, as <see cref="Apply"/> returned them.</param>
    /// <param name="today">The day it is; with it, waivers are reported that count only because the day of the judgement is past.</param>
    /// <returns>Warnings and notes with their places, in reading order.</returns>
    public ImmutableArray<Diagnostic> Review(IReadOnlyCollection<ComplianceReport> reports, DateOnly? today = null)
    {
        ArgumentNullException.ThrowIfNull(reports);
        return Waivers is null ? []
            : today is { } day ? [.. WaiverReview.Of(Waivers, reports), .. WaiverReview.LapsedBy(day, Waivers, reports)]
            : WaiverReview.Of(Waivers, reports);
    }

    // A rule that was not chosen found nothing, which says nothing about its findings.
    private static ImmutableArray<BaselineEntry> Absent(BaselineMatch? known, Rulebook rulebook) =>
        known is null ? [] : rulebook.Choice.IsAll ? known.Rest : [.. known.Rest.Where(e => rulebook.FindRule(e.Rule) is not null || rulebook.Whole.FindRule(e.Rule) is null)];

    // A baseline holds what was found, and nothing upcoming.
    private FindingDisposition Foresee(Finding upcoming, string? company) =>
        upcoming.Part.From is { } day && Active(upcoming, company, day) is { } waiver
            ? new FindingDisposition { Kind = DispositionKind.Waived, Waiver = waiver }
            : FindingDisposition.Open;

    private Waiver? Active(Finding finding, string? company, DateOnly day) =>
        Waivers?.Waivers.Where(w => w.Reaches(finding, company) && w.StateOn(day) == WaiverState.Active).MaxBy(w => w.Until);

    private FindingDisposition Decide(Finding finding, string? company, DateOnly day, BaselineMatch? known)
    {
        // Set on every finding, waived or not: what is waived is still not new.
        bool? isKnown = known?.Take(finding);
        if (Active(finding, company, day) is { } waiver)
        {
            return new FindingDisposition { Kind = DispositionKind.Waived, Waiver = waiver, IsInBaseline = isKnown };
        }

        return new FindingDisposition
        {
            Kind = isKnown == true ? DispositionKind.Baselined : DispositionKind.Open,
            LapsedWaiver = Waivers?.Waivers.Where(w => w.Reaches(finding, company) && w.StateOn(day) == WaiverState.Lapsed).MaxBy(w => w.Until),
            IsInBaseline = isKnown,
        };
    }
}
