using System.Globalization;
using Compliance.Findings;
using Compliance.Reporting.Terminal;
using Compliance.Reporting.Texts;
using Compliance.Text;

namespace Compliance.Reporting.Sections;

/// <summary>The claims of the declaration by which rules found nothing, one line each.</summary>
internal static class AssertionSection
{
    private const int Shown = 40;

    public static void Write(ComplianceReport report, TerminalWriter writer)
    {
        var asserted = report.Asserted;
        if (asserted.IsEmpty)
        {
            return;
        }

        writer.Blank();
        var count = new LocalizedText(
            string.Create(CultureInfo.InvariantCulture, $"{AssertionText.Title.Zh}：{asserted.Length} 项"),
            string.Create(CultureInfo.InvariantCulture, $"{AssertionText.Title.En}: {asserted.Length}"));
        writer.Line(0, (count.In(writer.Language), TerminalStyle.Strong));
        foreach (var line in writer.InLanguage(AssertionText.Meaning))
        {
            writer.Paragraph(2, line, TerminalStyle.Dim);
        }

        writer.Blank();
        foreach (var assertion in asserted.Take(Shown))
        {
            var place = SourcePlace.Of(assertion.Span) is { } span ? $"  {span}" : string.Empty;
            writer.Line(
                2,
                ($"{assertion.Kind.Label().In(writer.Language)}  ", TerminalStyle.Hint),
                (AssertionText.Claim(assertion).In(writer.Language), TerminalStyle.Strong),
                ($"  {assertion.Path}{place}", TerminalStyle.Dim),
                ($"  [{AssertionText.Rules(assertion).In(writer.Language)}]", TerminalStyle.Dim));
        }

        if (asserted.Length > Shown)
        {
            writer.Line(2, (AssertionText.More(asserted.Length - Shown).In(writer.Language), TerminalStyle.Dim));
        }
    }
}
