using Compliance.Findings;
using Compliance.Findings.Decisions;
using Compliance.Reporting.Terminal;
using Compliance.Reporting.Texts;

namespace Compliance.Reporting.Sections;

/// <summary>The dispositions of findings: below each one, and in one line at the end.</summary>
internal static class DispositionSection
{
    /// <summary>Writes the disposition of one finding; nothing for an open finding without a baseline.</summary>
    public static void Write(FindingDisposition disposition, int indent, TerminalWriter writer) =>
        writer.Field(
            indent,
            FieldLabels.Disposition,
            disposition.Kind == DispositionKind.Open ? TerminalStyle.Bad : TerminalStyle.Hint,
            DispositionText.Lines(disposition).SelectMany(writer.InLanguage));

    /// <summary>Writes how many findings count and how many do not; nothing without waivers and a baseline.</summary>
    public static void WriteSummary(ComplianceReport report, TerminalWriter writer)
    {
        if (DispositionText.IsKnown(report))
        {
            writer.Field(0, FieldLabels.Disposition, writer.InLanguage(DispositionText.Counts(report)));
        }
    }
}
