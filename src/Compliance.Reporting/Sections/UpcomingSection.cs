using Compliance.Findings;
using Compliance.Reporting.Terminal;

namespace Compliance.Reporting.Sections;

/// <summary>What becomes a breach if nothing changes, by its first day, for the console.</summary>
internal static class UpcomingSection
{
    public static void Write(ComplianceReport report, ClauseRanking clauses, TerminalWriter writer)
    {
        if (UpcomingText.Horizon(report) is not { } horizon)
        {
            return;
        }

        writer.Blank();
        writer.Line(0, ($"{UpcomingText.Heading.In(writer.Language)}  ", TerminalStyle.Strong), (horizon.In(writer.Language), TerminalStyle.Plain));
        if (report.Upcoming.IsEmpty)
        {
            return;
        }

        writer.Paragraph(0, UpcomingText.Remark.In(writer.Language), TerminalStyle.Dim);
        foreach (var finding in report.Upcoming)
        {
            writer.Blank();
            FindingSection.WriteUpcoming(finding, clauses, writer);
        }
    }
}
