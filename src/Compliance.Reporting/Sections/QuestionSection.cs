using System.Globalization;
using Compliance.Findings;
using Compliance.Reporting.Terminal;
using Compliance.Reporting.Texts;

namespace Compliance.Reporting.Sections;

/// <summary>The undeclared facts to ask for, and the rules that each helps to decide.</summary>
internal static class QuestionSection
{
    public static void Write(ReportListing listing, TerminalWriter writer)
    {
        var report = listing.Report;
        if (report.Questions.IsEmpty)
        {
            return;
        }

        writer.Blank();
        writer.Flow(0, (Heading(report, writer), TerminalStyle.Strong));
        writer.Blank();
        var indent = 6 + report.Questions.Length.ToString(CultureInfo.InvariantCulture).Length;
        foreach (var (question, index) in listing.Questions.Items.Select((q, i) => (q, i)))
        {
            var number = (index + 1).ToString(CultureInfo.InvariantCulture);
            writer.Columns(2, indent - 2, $"? {number}", TerminalStyle.Open, writer.InLanguage(question.Fact.Question));
            writer.Flow(indent, (question.Fact.Path, TerminalStyle.Strong), (SourcePlace.Of(question.Fact.Span) is { } place ? $"  {place}" : string.Empty, TerminalStyle.Dim));
            writer.Paragraph(indent, AssertionText.Rules(question.Rules, AssertionText.RulesShown).In(writer.Language), TerminalStyle.Dim);
        }

        ConsoleReportWriter.WriteLeftOut(LeftOutText.Questions, listing.Questions, writer);
    }

    private static string Heading(ComplianceReport report, TerminalWriter writer)
    {
        var (results, facts) = (report.Counts.Undetermined, report.Questions.Length);
        return new Text.LocalizedText(
            string.Create(CultureInfo.InvariantCulture, $"待定 {results} 项；请补充申报以下 {facts} 项事实"),
            string.Create(CultureInfo.InvariantCulture, $"{results} undetermined; declare {(facts == 1 ? "this fact" : $"these {facts} facts")} to decide")).In(writer.Language);
    }
}
