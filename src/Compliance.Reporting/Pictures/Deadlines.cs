using Compliance.Findings;
using Compliance.Findings.Decisions;
using Compliance.Reporting.Html;
using Compliance.Reporting.Texts;
using Compliance.Reporting.Views;
using Compliance.Text;

namespace Compliance.Reporting.Pictures;

/// <summary>What begins after the day judged: what becomes a breach, and the last days of waivers that are in force.</summary>
internal static class Deadlines
{
    private const int Most = 20;

    private static readonly LocalizedText Caption = new("期限", "Deadlines");

    public static void Write(IReadOnlyList<ComplianceReport> reports, CompanyNames companies, HtmlBuilder html)
    {
        List<TimeRow> rows = [.. reports.SelectMany(r => Of(r, reports.Count > 1 ? $"{companies.Display(r)} · " : string.Empty)).OrderBy(r => r.From).Take(Most)];
        if (rows.Count == 0)
        {
            return;
        }

        var asOf = reports.Min(r => r.AsOf);
        var scale = TimeScale.Of([asOf, .. rows.Select(r => r.From!.Value), .. reports.Select(r => r.Horizon).OfType<DateOnly>()]);
        Figure.Open(html, "deadlines", Caption);
        TimePicture.Write(html, "deadlines", "deadlines-name", rows, asOf, scale);
        Figure.Close(html);
    }

    private static IEnumerable<TimeRow> Of(ComplianceReport report, string company)
    {
        foreach (var finding in report.Upcoming)
        {
            var (rule, subject) = (finding.Rule.Title, finding.Subject.Label);
            yield return new("due", new($"{company}{subject.Zh}：{rule.Zh}", $"{company}{subject.En}: {rule.En}"), finding.Part.LawDay, finding.Part.Until);
        }

        foreach (var waiver in report.Dispositions.Waivers?.Waivers ?? [])
        {
            if (waiver.StateOn(report.AsOf) == WaiverState.Active && report.Findings.Any(f => f.Disposition.Waiver?.Id == waiver.Id))
            {
                yield return new("until", new($"{company}{ReportWords.Waivers.Zh} {waiver.Id} 到期", $"{company}Waiver {waiver.Id} ends"), waiver.Until, waiver.Until);
            }
        }
    }
}
