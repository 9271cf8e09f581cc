using System.Globalization;
using Compliance.Findings;
using Compliance.Findings.Decisions;
using Compliance.Reporting.Terminal;
using Compliance.Rules;
using Compliance.Text;

namespace Compliance.Reporting.Sections;

/// <summary>The overview: one line for each finding, where there are more than three.</summary>
internal static class OverviewSection
{
    private const int Few = 3;
    private const int Columns = 2;

    /// <summary>Writes the overview.</summary>
    /// <param name="findings">What is listed.</param>
    /// <param name="isAlways">Whether also of few findings.</param>
    /// <param name="writer">Where it goes.</param>
    public static void Write(IReadOnlyCollection<Finding> findings, bool isAlways, TerminalWriter writer)
    {
        if (findings.Count <= (isAlways ? 0 : Few))
        {
            return;
        }

        var count = findings.Count.ToString(CultureInfo.InvariantCulture);
        writer.Blank();
        writer.Line(0, (new LocalizedText($"概览：{count} 项", $"Overview: {count} findings").In(writer.Language), TerminalStyle.Strong));
        writer.Blank();
        var severities = findings.Max(f => DisplayWidth.Of(f.Rule.Severity.Label().In(writer.Language)));
        foreach (var finding in findings)
        {
            WriteLine(finding, severities + Columns, writer);
        }
    }

    /// <summary>Writes one finding on a line.</summary>
    public static void WriteLine(Finding finding, int severities, TerminalWriter writer)
    {
        var (mark, style) = FindingMark.Of(finding.Kind);
        writer.Flow(
            Columns,
            ($"{mark} {TerminalWriter.Pad(finding.Rule.Severity.Label().In(writer.Language), severities)}", finding.IsOpen ? style : TerminalStyle.Dim),
            (finding.Subject.Label.In(writer.Language), TerminalStyle.Strong),
            ($"  {finding.Rule.Title.In(writer.Language)}", TerminalStyle.Plain),
            ($"  {finding.Rule.Id}", TerminalStyle.Dim),
            (finding.IsOpen ? string.Empty : $"  {finding.Disposition.Kind.Label().In(writer.Language)}", TerminalStyle.Hint));
    }
}
