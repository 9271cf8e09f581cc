using Compliance.Text;
using Compliance.Reporting.Texts;
using System.Text;
using Compliance.Findings;
using Compliance.Reporting.Csv;
using Compliance.Reporting.Sections;
using Compliance.Reporting.Stepwise;

namespace Compliance.Reporting;

/// <summary>Writes findings, what is upcoming, undetermined results and those not covered, absent baseline entries and claims as a table, one row each, in both languages.</summary>
/// <remarks>
/// RFC 4180 with CRLF, in UTF-8 with a byte order mark, without which spreadsheets misread Chinese. A cell that a
/// spreadsheet would run as a formula begins with an apostrophe.
/// </remarks>
public sealed class CsvReportWriter : StepwiseReportWriter
{
    /// <summary>Gets how much of each report is listed.</summary>
    /// <value>The default value is <see cref="ReportLimits.Default"/>.</value>
    public ReportLimits Limits { get; init; } = ReportLimits.Default;

    private protected override IEnumerable<WriteStep> Steps(IReadOnlyList<ComplianceReport> reports, Stream output)
    {
        using var text = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
        text.Write(CsvText.Row(CsvColumns.Heads));
        foreach (var report in reports)
        {
            foreach (var row in Rows(new ReportListing(report, Limits)))
            {
                text.Write(CsvText.Row(row));
                yield return default;
            }
        }
    }

    private static IEnumerable<IEnumerable<string>> Rows(ReportListing listing)
    {
        var report = listing.Report;
        IEnumerable<LocalizedText> left = listing.Asserted.LeftOut == 0 ? [] : [LeftOutText.Of(LeftOutText.Claims, listing.Asserted)];
        return listing.Findings.Items.Select(f => CsvColumns.Of(report, f))
            .Concat(listing.Upcoming.Items.Select(f => CsvColumns.OfUpcoming(report, f)))
            .Concat(listing.Undetermined.Items.Select(r => CsvColumns.Of(report, r)))
            .Concat(listing.NotCovered.Items.Select(r => CsvColumns.Of(report, r)))
            .Concat(report.Settings is { } settings ? [CsvColumns.Of(report, settings.Summary)] : [])
            .Concat(AbsentFinding.Of([report]).Select(CsvColumns.Of))
            .Concat(listing.Asserted.Items.Select(a => CsvColumns.Of(report, a)))
            .Concat(LeftOutText.OfFindings(listing).Concat(left).Select(l => CsvColumns.LeftOut(report, l)));
    }
}
