using Compliance.Dispositions;
using Compliance.Findings;
using Compliance.Findings.Decisions;
using Compliance.Text;

namespace Compliance.Tests.Reporting;

/// <summary>
/// Waivers and a baseline with one of everything for <see cref="SampleReport"/>: a waived violation that lapses soon, a lapsed
/// waiver, one that is too broad and unused, findings in the baseline and outside of it, and two that are gone from it.
/// </summary>
internal static class SampleDispositions
{
    private static readonly SourceFile File = new("compliance/waivers.yaml", "waivers:\n  - id: W-1\n    until: 2026-11-22\n  - id: W-2\n    until: 2026-09-30\n  - id: W-3\n    until: 2027-12-31\n");

    /// <summary>Disposes of the findings of a sample report.</summary>
    public static ComplianceReport Apply(ComplianceReport report) => Apply(report, "补办许可中；由持牌机构代收 / the licence is applied for", "陈伟（法务总监）", "内决〔2026〕14号", "由持牌支付机构代收代付", "activities[old]");

    /// <summary>Disposes of them in words that somebody chose with care.</summary>
    public static ComplianceReport ApplyHostile(ComplianceReport report, string evil) => Apply(report, evil, evil, evil, evil, $"activities[{evil}]");

    private static ComplianceReport Apply(ComplianceReport report, string reason, string approver, string reference, string measure, string gone)
    {
        var (payment, newFormat) = (report.Findings[0].Rule, report.Findings[1].Rule);
        var granted = new Waiver
        {
            Id = "W-1",
            Rules = [payment],
            Subjects = ["activities[wallet]"],
            Reason = reason,
            Approver = approver,
            Granted = new(2026, 8, 1),
            Until = new(2026, 11, 22),
            Reference = reference,
            CompensatingMeasure = measure,
            Span = Span("id: W-1"),
            UntilSpan = Span("until: 2026-11-22"),
        };
        var lapsed = granted with { Id = "W-2", Rules = [newFormat], Subjects = ["evil"], Until = new(2026, 9, 30), Reference = null, CompensatingMeasure = null, Span = Span("id: W-2"), UntilSpan = Span("until: 2026-09-30") };
        var unused = lapsed with { Id = "W-3", Rules = [.. report.Rulebook.Rules], ReachesAllRules = true, Subjects = ["nothing"], Until = new(2027, 12, 31), Span = Span("id: W-3"), UntilSpan = Span("until: 2027-12-31") };
        var baseline = new Baseline(
            "compliance/baseline.json",
            new string('e', 64),
            new(2026, 7, 1),
            [
                Entry(report.Findings[0].Fingerprint, payment.Id, "activities[wallet]", FindingKind.Violation),
                Entry(report.Findings[2].Fingerprint, report.Findings[2].Rule.Id, "company", FindingKind.Opportunity),
                Entry("77aa", payment.Id, gone, FindingKind.Violation),
                Entry("88bb", "a-rule-of-old", "company", FindingKind.Caution),
            ]);
        return new DispositionLedger(new("compliance/waivers.yaml", new string('d', 64), [granted, lapsed, unused]), baseline).Apply(report);
    }

    private static BaselineEntry Entry(string fingerprint, string rule, string subject, FindingKind kind) => new("xinghe", fingerprint, rule, subject, kind);

    private static SourceSpan Span(string text) => new(File, File.Text.IndexOf(text, StringComparison.Ordinal), text.Length);
}
