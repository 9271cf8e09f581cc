using System.Text;
using Compliance.Findings;
using Compliance.Reporting.Csv;
using Compliance.Reporting.Sections;
using Compliance.Reporting.Stepwise;

namespace Compliance.Reporting;

/// <summary>Writes findings, what is upcoming, undetermined results and absent baseline entries as a table, one row each, in both languages.</summary>
/// <remarks>
/// RFC 4180 with CRLF, in UTF-8 with a byte order mark, without which spreadsheets misread Chinese. A cell that a
/// spreadsheet would run as a formula begins with an apostrophe.
/// </remarks>
public sealed class CsvReportWriter : StepwiseReportWriter
{
    private protected override IEnumerable<WriteStep> Steps(IReadOnlyList<ComplianceReport> reports, Stream output)
    {
        using var text = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
        text.Write(CsvText.Row(CsvColumns.Heads));
        foreach (var report in reports)
        {
            foreach (var finding in report.Findings)
            {
                text.Write(CsvText.Row(CsvColumns.Of(report, finding)));
                yield return default;
            }

            foreach (var finding in report.Upcoming)
            {
                text.Write(CsvText.Row(CsvColumns.OfUpcoming(report, finding)));
                yield return default;
            }

            foreach (var result in report.Results.Where(r => r.Outcome == Outcome.Undetermined))
            {
                text.Write(CsvText.Row(CsvColumns.Of(report, result)));
                yield return default;
            }

            foreach (var absent in AbsentFinding.Of([report]))
            {
                text.Write(CsvText.Row(CsvColumns.Of(absent)));
                yield return default;
            }
        }
    }
}
