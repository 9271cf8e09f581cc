using System.Globalization;
using Compliance.Dispositions;
using Compliance.Findings;
using Compliance.Reporting.Terminal;
using Compliance.Text;

namespace Compliance.Reporting.Sections;

/// <summary>What was decided about findings: below each one, and in one line at the end.</summary>
internal static class DispositionSection
{
    private static readonly LocalizedText Label = new("处置", "Status");

    /// <summary>Writes the disposition of one finding; nothing where nothing was decided.</summary>
    public static void Write(FindingDisposition disposition, int indent, TerminalWriter writer)
    {
        if (disposition.Waiver is { } waiver)
        {
            writer.Field(indent, Label, TerminalStyle.Hint, Waived(waiver).SelectMany(writer.InLanguage));
        }
        else if (disposition.Kind == DispositionKind.Baselined)
        {
            writer.Field(indent, Label, TerminalStyle.Hint, writer.InLanguage(new LocalizedText("基线内已有", "in the baseline")));
        }
        else
        {
            WriteOpen(disposition, indent, writer);
        }
    }

    /// <summary>Writes how many findings count and how many do not; nothing where nothing was disposed of.</summary>
    public static void WriteSummary(ComplianceReport report, TerminalWriter writer)
    {
        var dispositions = report.Dispositions;
        if (dispositions.Waivers is null && dispositions.Baseline is null)
        {
            return;
        }

        var (open, waived, known) = (Count(report, DispositionKind.Open), Count(report, DispositionKind.Waived), Count(report, DispositionKind.Baselined));
        var absent = dispositions.Absent.Sum(e => e.Count);
        writer.Field(0, Label, writer.InLanguage(new LocalizedText(
            string.Create(CultureInfo.InvariantCulture, $"计入 {open} · 已豁免 {waived} · 基线内 {known} · 基线中已消失 {absent}"),
            string.Create(CultureInfo.InvariantCulture, $"{open} open · {waived} waived · {known} in the baseline · {absent} gone from it"))));
    }

    private static void WriteOpen(FindingDisposition disposition, int indent, TerminalWriter writer)
    {
        if (disposition.LapsedWaiver is { } lapsed)
        {
            writer.Field(indent, Label, TerminalStyle.Bad, writer.InLanguage(new LocalizedText(
                $"豁免 {lapsed.Id} 已于 {Iso(lapsed.Until)} 到期，重新计入",
                $"counts again: the waiver {lapsed.Id} lapsed after {Iso(lapsed.Until)}")));
        }
        else if (disposition.IsInBaseline == false)
        {
            writer.Field(indent, Label, TerminalStyle.Bad, writer.InLanguage(new LocalizedText("基线之外的新发现", "new: not in the baseline")));
        }
    }

    private static IEnumerable<LocalizedText> Waived(Waiver waiver)
    {
        var reference = waiver.Reference is { } number ? $" · {number}" : string.Empty;
        yield return new(
            $"已豁免（{waiver.Id}{reference}）：{waiver.Approver}，{Iso(waiver.Granted)} 至 {Iso(waiver.Until)}（含当日）",
            $"waived ({waiver.Id}{reference}) by {waiver.Approver}, {Iso(waiver.Granted)} to {Iso(waiver.Until)} inclusive");
        yield return new($"理由：{waiver.Reason}", $"reason: {waiver.Reason}");
        if (waiver.CompensatingMeasure is { } measure)
        {
            yield return new($"补偿措施：{measure}", $"instead: {measure}");
        }
    }

    private static int Count(ComplianceReport report, DispositionKind kind) => report.Findings.Count(f => f.Disposition.Kind == kind);

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
