using System.Globalization;
using Compliance.Findings;
using Compliance.Findings.Decisions;
using Compliance.Text;

namespace Compliance.Reporting.Texts;

/// <summary>Formats dispositions, for all formats.</summary>
internal static class DispositionText
{
    /// <summary>Determines whether waivers or a baseline were given for one of the reports.</summary>
    public static bool IsKnown(IEnumerable<ComplianceReport> reports) => reports.Any(IsKnown);

    /// <summary>Determines whether waivers or a baseline were given.</summary>
    public static bool IsKnown(ComplianceReport report) => report.Dispositions is not { Waivers: null, Baseline: null };

    /// <summary>Gets whether a finding is in the baseline, in words; <see langword="null"/> where none was given.</summary>
    public static LocalizedText? Baseline(FindingDisposition disposition) => disposition.IsInBaseline switch
    {
        true => new("基线内已有", "in the baseline"),
        false => new("基线之外的新发现", "new: not in the baseline"),
        null => null,
    };

    /// <summary>Gets the lines of a disposition: who waived the finding, why and until when, or that its waiver lapsed; and whether it is in the baseline.</summary>
    /// <returns>No lines without a waiver and a baseline.</returns>
    public static IEnumerable<LocalizedText> Lines(FindingDisposition disposition)
    {
        if (disposition.Waiver is { } waiver)
        {
            foreach (var line in Waived(waiver))
            {
                yield return line;
            }
        }
        else if (disposition.LapsedWaiver is { } lapsed)
        {
            yield return new(
                $"豁免 {lapsed.Id} 已于 {IsoDay.Of(lapsed.Until)} 到期，重新计入",
                $"counts again: the waiver {lapsed.Id} lapsed after {IsoDay.Of(lapsed.Until)}");
        }

        if (Baseline(disposition) is { } baseline)
        {
            yield return baseline;
        }
    }

    /// <summary>Gets the number of findings by disposition, in words.</summary>
    public static LocalizedText Counts(ComplianceReport report)
    {
        var (open, waived, known) = (Count(report, DispositionKind.Open), Count(report, DispositionKind.Waived), Count(report, DispositionKind.Baselined));
        var absent = CountAbsent(report);
        return new(
            string.Create(CultureInfo.InvariantCulture, $"计入 {open} · 已豁免 {waived} · 基线内 {known} · 基线中已消失 {absent}"),
            string.Create(CultureInfo.InvariantCulture, $"{open} open · {waived} waived · {known} in the baseline · {absent} gone from it"));
    }

    /// <summary>Counts the findings with a disposition.</summary>
    public static int Count(ComplianceReport report, DispositionKind kind) => report.Findings.Count(f => f.Disposition.Kind == kind);

    /// <summary>Counts the absent baseline entries.</summary>
    public static int CountAbsent(ComplianceReport report) => report.Dispositions.Absent.Length;

    private static IEnumerable<LocalizedText> Waived(Waiver waiver)
    {
        var reference = waiver.Reference is { } number ? $" · {number}" : string.Empty;
        yield return new(
            $"已豁免（{waiver.Id}{reference}）：{waiver.Approver}，{IsoDay.Of(waiver.Granted)} 至 {IsoDay.Of(waiver.Until)}（含当日）",
            $"waived ({waiver.Id}{reference}) by {waiver.Approver}, {IsoDay.Of(waiver.Granted)} to {IsoDay.Of(waiver.Until)} inclusive");
        yield return new($"理由：{waiver.Reason}", $"reason: {waiver.Reason}");
        if (waiver.CompensatingMeasure is { } measure)
        {
            yield return new($"补偿措施：{measure}", $"instead: {measure}");
        }
    }
}
