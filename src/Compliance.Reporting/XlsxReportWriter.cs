using Compliance.Findings;
using Compliance.Reporting.Sections;
using Compliance.Reporting.Stepwise;
using Compliance.Reporting.Texts;
using Compliance.Reporting.Xlsx;
using Compliance.Text;

namespace Compliance.Reporting;

/// <summary>Writes reports as an Excel workbook: findings, facts to declare, the matrix of clauses, evidence; where they were given,
/// what is upcoming, waivers and absent baseline entries.</summary>
/// <param name="language">The language of the texts.</param>
/// <remarks>
/// Each sheet has a fixed head and a filter; days and counts are days and numbers. No text is a formula. The parts are
/// stored without compression, whose bytes would differ from machine to machine.
/// </remarks>
public sealed class XlsxReportWriter(Language language) : StepwiseReportWriter
{
    /// <summary>Gets how much of each report is listed.</summary>
    /// <value>The default value is <see cref="ReportLimits.Default"/>.</value>
    public ReportLimits Limits { get; init; } = ReportLimits.Default;

    private protected override IEnumerable<WriteStep> Steps(IReadOnlyList<ComplianceReport> reports, Stream output)
    {
        XlsxWorkbook.Write([.. Sheets(reports, [.. reports.Select(r => new ReportListing(r, Limits))])], output);
        yield return default;
    }

    private IEnumerable<XlsxSheet> Sheets(IReadOnlyList<ComplianceReport> reports, IReadOnlyList<ReportListing> listings)
    {
        var companies = new CompanyNames(reports);
        yield return FindingSheet.Of(listings, companies, language);
        if (reports.Any(r => r.Horizon is not null))
        {
            yield return FindingSheet.OfUpcoming(listings, companies, language);
        }

        yield return QuestionSheet.Of(listings, companies, language);
        yield return ClauseSheet.Of(reports, language);
        yield return EvidenceSheet.Of(listings, companies, language);
        if (reports.Any(r => r.Dispositions.Waivers is not null))
        {
            yield return WaiverSheet.Of(reports, language);
        }

        if (reports.Any(r => r.Dispositions.Baseline is not null))
        {
            yield return AbsentSheet.Of(reports, companies, language);
        }

        if (reports.Any(r => r.Settings is not null))
        {
            yield return SettingsSheet.Of(reports, companies, language);
        }

        if (ChoiceText.Narrowed(reports).Any())
        {
            yield return ChoiceSheet.Of(reports, language);
        }

        if (reports.Any(r => r.NothingDecided))
        {
            yield return NothingDecidedSheet.Of(reports, companies, language);
        }

        if (reports.Any(r => r.Counts.NotCovered > 0))
        {
            yield return NotCoveredSheet.Of(listings, companies, language);
        }

        // The last: what is read first keeps its place.
        yield return AssertionSheet.Of(listings, companies, language);
    }
}
