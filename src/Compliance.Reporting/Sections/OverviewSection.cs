using System.Globalization;
using Compliance.Findings;
using Compliance.Reporting.Terminal;
using Compliance.Rules;
using Compliance.Text;

namespace Compliance.Reporting.Sections;

/// <summary>The overview: one line for each finding, where there are more than three.</summary>
internal static class OverviewSection
{
    private const int Few = 3;

    public static void Write(ReportListing listing, TerminalWriter writer)
    {
        var report = listing.Report;
        if (report.Findings.Length <= Few)
        {
            return;
        }

        var count = report.Findings.Length.ToString(CultureInfo.InvariantCulture);
        writer.Blank();
        writer.Line(0, (new LocalizedText($"概览：{count} 项", $"Overview: {count} findings").In(writer.Language), TerminalStyle.Strong));
        writer.Blank();
        var severities = 0;
        foreach (var finding in listing.Findings.Items)
        {
            severities = Math.Max(severities, DisplayWidth.Of(finding.Rule.Severity.Label().In(writer.Language)));
        }

        foreach (var finding in listing.Findings.Items)
        {
            var (mark, style) = FindingMark.Of(finding.Kind);
            writer.Flow(
                2,
                ($"{mark} {TerminalWriter.Pad(finding.Rule.Severity.Label().In(writer.Language), severities + 2)}", style),
                (finding.Subject.Label.In(writer.Language), TerminalStyle.Strong),
                ($"  {finding.Rule.Title.In(writer.Language)}", TerminalStyle.Plain),
                ($"  {finding.Rule.Id}", TerminalStyle.Dim));
        }
    }
}
