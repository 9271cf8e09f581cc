using System.Globalization;
using Compliance.Findings;
using Compliance.Reporting.Terminal;

namespace Compliance.Reporting.Sections;

/// <summary>The facts to ask for, and which rules wait for each.</summary>
internal static class QuestionSection
{
    public static void Write(ComplianceReport report, TerminalWriter writer)
    {
        if (report.Questions.IsEmpty)
        {
            return;
        }

        writer.Blank();
        writer.Line(0, (Heading(report, writer), TerminalStyle.Strong));
        foreach (var (question, index) in report.Questions.Select((q, i) => (q, i)))
        {
            writer.Blank();
            var number = (index + 1).ToString(CultureInfo.InvariantCulture);
            var place = SourcePlace.Of(question.Fact.Span);
            writer.Line(
                2,
                ($"? {number}", TerminalStyle.Open),
                ($"  {question.Fact.Path}", TerminalStyle.Plain),
                (place is null ? string.Empty : $"  {place}", TerminalStyle.Dim));
            writer.Paragraph(6, question.Fact.Question, TerminalStyle.Strong);
            writer.Field(6, FieldLabels.Rules, TerminalStyle.Dim, string.Join(", ", question.Rules.Select(r => r.Id)));
        }
    }

    private static string Heading(ComplianceReport report, TerminalWriter writer)
    {
        var (results, facts) = (report.Counts.Undetermined, report.Questions.Length);
        return new Text.LocalizedText(
            string.Create(CultureInfo.InvariantCulture, $"待定 {results} 项；请补充申报以下 {facts} 项事实"),
            string.Create(CultureInfo.InvariantCulture, $"{results} undetermined; declare {(facts == 1 ? "this fact" : $"these {facts} facts")} to decide")).In(writer.Language);
    }
}
