using System.Globalization;
using Compliance.Facts;
using Compliance.Findings;
using Compliance.Findings.Decisions;
using Compliance.Reporting.Sections;
using Compliance.Reporting.Stepwise;
using Compliance.Reporting.Terminal;
using Compliance.Reporting.Texts;
using Compliance.Text;

namespace Compliance.Reporting;

/// <summary>Writes a report for a reader at a terminal: an overview of many findings, the findings by subject, the facts to
/// ask for, the counts.</summary>
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
        foreach (var _ in Steps(report, output))
        {
            // Each step has written its piece.
        }
    }

    /// <summary>Writes one report, the same text as <see cref="Write"/>, without a synchronous call on the output.</summary>
    /// <param name="report">The report.</param>
    /// <param name="output">Where it goes; lines end with LF. No more than a bounded part is held.</param>
    /// <param name="cancellationToken">Stops between two findings; what was written by then stays written.</param>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public async Task WriteAsync(ComplianceReport report, TextWriter output, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        cancellationToken.ThrowIfCancellationRequested();
        using var held = new StringWriter(CultureInfo.InvariantCulture);
        foreach (var _ in Steps(report, held))
        {
            await output.WriteAsync(held.GetStringBuilder(), cancellationToken).ConfigureAwait(false);
            held.GetStringBuilder().Clear();
            cancellationToken.ThrowIfCancellationRequested();
        }
    }

    private IEnumerable<WriteStep> Steps(ComplianceReport report, TextWriter output)
    {
        var writer = new TerminalWriter(output, options);
        if (options.Detail == ConsoleDetail.Verdict)
        {
            VerdictSection.WriteLine(report, writer);
            yield break;
        }

        var clauses = new ClauseRanking(report.Rulebook);
        var listing = new ReportListing(report, options.Limits);
        var isFull = options.Detail == ConsoleDetail.Full;
        HeaderSection.Write(report, writer);
        VerdictSection.Write(report, writer);
        List<Finding> shown = [.. listing.Findings.Items.Where(f => options.Parts.HasFlag(PartOf(f.Kind)))];
        OverviewSection.Write(shown, isAlways: !isFull, writer);
        foreach (var findings in isFull ? shown.GroupBy(f => f.Subject) : [])
        {
            writer.Blank();
            WriteSubject(findings.Key, writer);
            foreach (var finding in findings)
            {
                writer.Blank();
                if (finding.Disposition.Kind == DispositionKind.Baselined)
                {
                    // Known and decided: one line is enough.
                    OverviewSection.WriteLine(finding, 0, writer);
                }
                else
                {
                    FindingSection.Write(finding, clauses, writer);
                }

                yield return default;
            }
        }

        WriteLeftOut(LeftOutText.Findings, listing.Findings, writer);
        WriteLists(listing, isFull ? options.Parts : options.Parts & (ConsoleParts.Undetermined | ConsoleParts.Upcoming), clauses, writer);
        writer.Blank();
        SummarySection.Write(report.Counts, FieldLabels.Total, writer);
        SummarySection.WriteNothingDecided(report, writer);
        DispositionSection.WriteSummary(report, writer);
        yield return default;
    }

    private void WriteLists(ReportListing listing, ConsoleParts parts, ClauseRanking clauses, TerminalWriter writer)
    {
        if (parts.HasFlag(ConsoleParts.Upcoming))
        {
            UpcomingSection.Write(listing, clauses, isBrief: options.Detail == ConsoleDetail.Summary, writer);
        }

        if (parts.HasFlag(ConsoleParts.Undetermined))
        {
            QuestionSection.Write(listing, writer);
        }

        if (parts.HasFlag(ConsoleParts.NotCovered))
        {
            NotCoveredSection.Write(listing, writer);
        }

        if (parts.HasFlag(ConsoleParts.Asserted))
        {
            AssertionSection.Write(listing, writer);
        }
    }

    private static ConsoleParts PartOf(FindingKind kind) => kind switch
    {
        FindingKind.Violation => ConsoleParts.Violations,
        FindingKind.Caution => ConsoleParts.Cautions,
        FindingKind.Opportunity => ConsoleParts.Opportunities,
    };

    /// <summary>Says how much of a list is left out; nothing where all is listed.</summary>
    internal static void WriteLeftOut<T>(LocalizedText what, ListedPart<T> part, TerminalWriter writer)
    {
        if (part.LeftOut > 0)
        {
            writer.Blank();
            writer.Paragraph(2, LeftOutText.Of(what, part), TerminalStyle.Doubtful);
        }
    }

    /// <summary>Writes the totals of several reports in one line.</summary>
    /// <param name="reports">The reports.</param>
    /// <param name="output">Where it goes.</param>
    public void WriteTotal(IReadOnlyCollection<ComplianceReport> reports, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(reports);
        ArgumentNullException.ThrowIfNull(output);

        var sum = new OutcomeCounts(
            reports.Sum(r => r.Counts.Violations),
            reports.Sum(r => r.Counts.Cautions),
            reports.Sum(r => r.Counts.Opportunities),
            reports.Sum(r => r.Counts.Undetermined),
            reports.Sum(r => r.Counts.NotCovered),
            reports.Sum(r => r.Counts.Satisfied),
            reports.Sum(r => r.Counts.NotApplicable));
        var label = new LocalizedText(
            string.Create(CultureInfo.InvariantCulture, $"{reports.Count} 份申报"),
            string.Create(CultureInfo.InvariantCulture, $"{reports.Count} declarations"));
        SummarySection.Write(sum, label, new TerminalWriter(output, options));
    }

    private static void WriteSubject(Entity subject, TerminalWriter writer)
    {
        var place = SourcePlace.Of(subject.Span);
        writer.Flow(
            0,
            (subject.Label.In(writer.Language), TerminalStyle.Strong),
            ($"  {subject.Type.Label.In(writer.Language)} · {subject.Path}{(place is null ? string.Empty : $"  {place}")}", TerminalStyle.Dim));
    }
}
