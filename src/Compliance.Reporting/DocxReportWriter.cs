using Compliance.Findings;
using Compliance.Reporting.Docx;
using Compliance.Reporting.Stepwise;
using Compliance.Text;

namespace Compliance.Reporting;

/// <summary>Writes reports as a Word document: the verdict, what to act on first, each finding with its articles, days and remedy, questions, claims, and by what it was made.</summary>
/// <param name="language">The language of the texts.</param>
/// <remarks>
/// Headings are headings, so that a word processor lists them as contents. The first 200 findings of a run are whole, those behind them a row each. No text is a field or a link. The
/// parts are stored without compression, whose bytes would differ from machine to machine.
/// </remarks>
public sealed class DocxReportWriter(Language language) : StepwiseReportWriter
{
    /// <summary>Gets how much of each report is listed.</summary>
    /// <value>The default value is <see cref="ReportLimits.Default"/>.</value>
    public ReportLimits Limits { get; init; } = ReportLimits.Default;

    private protected override IEnumerable<WriteStep> Steps(IReadOnlyList<ComplianceReport> reports, Stream output)
    {
        var report = new DocxReport([.. reports.Select(r => new ReportListing(r, Limits))], language);
        DocxDocument.Write(report.Title, report.Footer, report.Write, output);
        yield return default;
    }
}
