using System.Globalization;
using Compliance.Findings;
using Compliance.Findings.Explanations;
using Compliance.Reporting.Terminal;
using Compliance.Reporting.Texts;

namespace Compliance.Reporting.Sections;

/// <summary>The questions to answer first, what waits for each, and how many facts are not asked for yet.</summary>
internal static class QuestionSection
{
    private const int RulesShown = 3;

    public static void Write(ReportListing listing, TerminalWriter writer)
    {
        var report = listing.Report;
        if (report.Questions.IsEmpty)
        {
            return;
        }

        List<QuestionGroup> groups = [.. QuestionGroup.Now(listing.Questions.Items)];
        writer.Blank();
        writer.Flow(0, (QuestionText.Heading(report, groups.Count).In(writer.Language), TerminalStyle.Strong));
        writer.Blank();
        var indent = 6 + groups.Count.ToString(CultureInfo.InvariantCulture).Length;
        foreach (var group in groups)
        {
            var number = group.Number.ToString(CultureInfo.InvariantCulture);
            writer.Columns(2, indent - 2, $"? {number}", TerminalStyle.Open, writer.InLanguage(group.Text));
            Write(group, report, indent, writer);
        }

        WriteRest(listing, indent, writer);
    }

    private static void Write(QuestionGroup group, ComplianceReport report, int indent, TerminalWriter writer)
    {
        if (group.Facts is [var only])
        {
            writer.Flow(indent, (only.Fact.Path, TerminalStyle.Strong), (SourcePlace.Of(only.Fact.Span) is { } place ? $"  {place}" : string.Empty, TerminalStyle.Dim));
            writer.Paragraph(
                indent,
                $"{QuestionText.Waiting(only.Results, only.Then).In(writer.Language)}  {AssertionText.Rules(only.Rules, RulesShown).In(writer.Language)}",
                TerminalStyle.Dim);
            return;
        }

        foreach (var fact in group.Facts)
        {
            writer.Flow(
                indent,
                (fact.Fact.Path, TerminalStyle.Strong),
                ($"  {QuestionText.Label(report, fact).In(writer.Language)}  ", TerminalStyle.Plain),
                (QuestionText.Waiting(fact.Results, fact.Then).In(writer.Language), TerminalStyle.Dim));
        }
    }

    private static void WriteRest(ReportListing listing, int indent, TerminalWriter writer)
    {
        var now = listing.Report.Questions.Count(q => q.Turn == QuestionTurn.Now);
        var shown = listing.Questions.Items.Count(q => q.Turn == QuestionTurn.Now);
        if (shown < now)
        {
            writer.Blank();
            writer.Paragraph(2, LeftOutText.Of(LeftOutText.Questions, now - shown, now), TerminalStyle.Doubtful);
        }

        var rest = QuestionText.Rest(listing.Report).ToList();
        if (rest.Count > 0)
        {
            writer.Blank();
            rest.ForEach(r => writer.Paragraph(indent, r, TerminalStyle.Dim));
        }
    }
}
