using Compliance.Reporting.Texts;
using Compliance.Findings;
using Compliance.Reporting.Terminal;

namespace Compliance.Reporting.Sections;

/// <summary>What becomes a breach if nothing changes, by its first day, for the console.</summary>
internal static class UpcomingSection
{
    public static void Write(ReportListing listing, ClauseRanking clauses, bool isBrief, TerminalWriter writer)
    {
        var report = listing.Report;
        if (UpcomingText.Horizon(report) is not { } horizon)
        {
            return;
        }

        writer.Blank();
        writer.Flow(0, ($"{UpcomingText.Heading.In(writer.Language)}  ", TerminalStyle.Strong), (horizon.In(writer.Language), TerminalStyle.Plain));
        if (report.Upcoming.IsEmpty)
        {
            return;
        }

        writer.Paragraph(0, UpcomingText.Remark.In(writer.Language), TerminalStyle.Dim);
        foreach (var finding in listing.Upcoming.Items)
        {
            if (isBrief)
            {
                writer.Flow(2, ($"→ {DayText.Of(finding.Part.LawDay).In(writer.Language)}  ", TerminalStyle.Doubtful), (finding.Subject.Label.In(writer.Language), TerminalStyle.Strong), ($"  {finding.Rule.Title.In(writer.Language)}", TerminalStyle.Plain));
                continue;
            }

            writer.Blank();
            FindingSection.WriteUpcoming(finding, clauses, writer);
        }

        ConsoleReportWriter.WriteLeftOut(LeftOutText.Upcoming, listing.Upcoming, writer);
    }
}
