using System.Text;
using Compliance.Findings;
using Compliance.Reporting;
using Compliance.Text;

namespace Extensions;

/// <summary>A writer: findings as test points of TAP 14 (testanything.org), which build servers and chats show line by line.</summary>
internal sealed class TapReportWriter : IReportWriter
{
    public void Write(IReadOnlyList<ComplianceReport> reports, Stream output)
    {
        using var text = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        text.WriteLine("TAP version 14");
        text.WriteLine($"1..{reports.Sum(r => r.Findings.Length)}");
        var number = 0;
        foreach (var finding in reports.SelectMany(r => r.Findings))
        {
            var isOk = !finding.IsOpen || finding.Kind == FindingKind.Opportunity;
            var directive = finding.IsOpen ? string.Empty : " # SKIP waived or in the baseline";
            text.WriteLine($"{(isOk ? "ok" : "not ok")} {++number} - {finding.Rule.Id} {Safe(finding.Message.En)} ({Safe(finding.Subject.Span.ToString())}){directive}");
        }
    }

    // "#" begins a directive; control characters of a declaration stay out of a terminal.
    private static string Safe(string text) => VisibleText.Escape(text).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("#", "\\#", StringComparison.Ordinal);
}
