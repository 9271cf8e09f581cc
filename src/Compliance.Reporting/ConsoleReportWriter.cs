using Compliance.Declarations;
using Compliance.Findings;
using Compliance.Reporting.Sections;
using Compliance.Reporting.Terminal;

namespace Compliance.Reporting;

/// <summary>Writes a report for a reader at a terminal: findings by subject, then the facts to ask for, then the counts.</summary>
/// <param name="options">Language, colour and width.</param>
/// <remarks>
/// The text depends on the report and the options alone. Control characters of the input are shown, not sent: a
/// declaration cannot steer the reader's terminal.
/// </remarks>
public sealed class ConsoleReportWriter(ConsoleReportOptions options)
{
    /// <summary>Writes one report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="output">Where it goes; lines end with LF.</param>
    public void Write(ComplianceReport report, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);

        var writer = new TerminalWriter(output, options);
        HeaderSection.Write(report, writer);
        foreach (var findings in report.Findings.GroupBy(f => f.Subject))
        {
            writer.Blank();
            WriteSubject(findings.Key, writer);
            foreach (var finding in findings)
            {
                writer.Blank();
                FindingSection.Write(finding, writer);
            }
        }

        QuestionSection.Write(report, writer);
        writer.Blank();
        SummarySection.Write(report, writer);
    }

    private static void WriteSubject(Entity subject, TerminalWriter writer)
    {
        var place = SourcePlace.Of(subject.Span);
        writer.Line(
            0,
            (subject.DisplayName, TerminalStyle.Strong),
            ($"  {subject.Type.Label.In(writer.Language)} · {subject.Path}{(place is null ? string.Empty : $"  {place}")}", TerminalStyle.Dim));
    }
}
