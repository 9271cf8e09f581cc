using System.Text;
using Compliance.Findings;
using Compliance.Reporting.Html;
using Compliance.Reporting.Stepwise;
using Compliance.Text;

namespace Compliance.Reporting;

/// <summary>Writes reports as one HTML page in both languages, which needs no other file and no network.</summary>
/// <param name="language">The language shown first; the page can switch.</param>
/// <remarks>
/// The page filters by company, clause, outcome, severity and words. Messages are part of the page; law, evidence and
/// trace are added when an entry is unfolded, so that a page with thousands of findings opens quickly.
/// </remarks>
public sealed class HtmlReportWriter(Language language) : StepwiseReportWriter
{
    /// <summary>Gets how much of each report is listed.</summary>
    /// <value>The default value is <see cref="ReportLimits.Default"/>.</value>
    public ReportLimits Limits { get; init; } = ReportLimits.Default;

    /// <summary>Gets where the catalogue of the rules is published, ending in a slash; the rule of each entry links to its page. <see langword="null"/> where it is not.</summary>
    /// <value>The default value is <see langword="null"/>.</value>
    public Uri? Catalogue { get; init; }

    private protected override IEnumerable<WriteStep> Steps(IReadOnlyList<ComplianceReport> reports, Stream output)
    {
        using var text = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        text.Write(ReportPage.Of([.. reports.Select(r => new ReportListing(r, Limits))], language, Catalogue));
        yield return default;
    }
}
