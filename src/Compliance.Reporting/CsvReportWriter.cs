using System.Text;
using Compliance.Findings;
using Compliance.Reporting.Csv;
using Compliance.Reporting.Sections;

namespace Compliance.Reporting;

/// <summary>Writes findings, what is upcoming, undetermined results and absent baseline entries as a table, one row each, in both languages.</summary>
/// <remarks>
/// RFC 4180 with CRLF, in UTF-8 with a byte order mark, without which spreadsheets misread Chinese. A cell that a
/// spreadsheet would run as a formula begins with an apostrophe.
/// </remarks>
public sealed class CsvReportWriter : IReportWriter
{
    /// <summary>Writes the table.</summary>
    /// <param name="reports">The reports.</param>
    /// <param name="output">Where it goes.</param>
    public void Write(IReadOnlyList<ComplianceReport> reports, Stream output)
    {
        ArgumentNullException.ThrowIfNull(reports);
        ArgumentNullException.ThrowIfNull(output);
        using var text = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
        text.Write(CsvText.Row(CsvColumns.Heads));
        foreach (var report in reports)
        {
            foreach (var finding in report.Findings)
            {
                text.Write(CsvText.Row(CsvColumns.Of(report, finding)));
            }

            foreach (var finding in report.Upcoming)
            {
                text.Write(CsvText.Row(CsvColumns.OfUpcoming(report, finding)));
            }

            foreach (var result in report.Results.Where(r => r.Outcome == Outcome.Undetermined))
            {
                text.Write(CsvText.Row(CsvColumns.Of(report, result)));
            }

            foreach (var absent in AbsentFinding.Of([report]))
            {
                text.Write(CsvText.Row(CsvColumns.Of(absent)));
            }
        }
    }
}
