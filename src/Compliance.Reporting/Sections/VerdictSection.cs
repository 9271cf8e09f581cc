using Compliance.Findings;
using Compliance.Reporting.Terminal;
using Compliance.Reporting.Views;

namespace Compliance.Reporting.Sections;

/// <summary>What a report comes to, below its head; or alone on a line.</summary>
internal static class VerdictSection
{
    public static void Write(ComplianceReport report, TerminalWriter writer)
    {
        var verdict = Verdict.Of(report);
        writer.Blank();
        writer.Flow(0, (writer.Language == Text.Language.Zh ? $"{verdict.Headline.Zh}。" : $"{verdict.Headline.In(writer.Language)}. ", StyleOf(verdict.Tone)), (verdict.Sentence.In(writer.Language), TerminalStyle.Plain));
    }

    /// <summary>Writes one line for the whole report.</summary>
    public static void WriteLine(ComplianceReport report, TerminalWriter writer)
    {
        var verdict = Verdict.Of(report);
        writer.Line(
            0,
            ($"{report.Declaration.Name}: ", TerminalStyle.Dim),
            (writer.Language == Text.Language.Zh ? $"{verdict.Headline.Zh}。" : $"{verdict.Headline.In(writer.Language)}. ", StyleOf(verdict.Tone)),
            (verdict.Sentence.In(writer.Language), TerminalStyle.Plain));
    }

    private static TerminalStyle StyleOf(VerdictTone tone) => tone switch
    {
        VerdictTone.Stop or VerdictTone.Breach => TerminalStyle.Bad,
        VerdictTone.Review => TerminalStyle.Doubtful,
        VerdictTone.Open => TerminalStyle.Open,
        VerdictTone.Clear => TerminalStyle.Good,
    };
}
