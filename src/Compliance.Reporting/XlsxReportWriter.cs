using Compliance.Findings;
using Compliance.Reporting.Sections;
using Compliance.Reporting.Stepwise;
using Compliance.Reporting.Texts;
using Compliance.Reporting.Views;
using Compliance.Reporting.Xlsx;
using Compliance.Reporting.Xlsx.Sheets;
using Compliance.Text;

namespace Compliance.Reporting;

/// <summary>Writes reports as an Excel workbook: a summary, findings, facts to declare, the matrix of clauses, evidence; where they were given,
/// what is upcoming, waivers and absent baseline entries. The answers to the questions are read back by <c>AnswerReader</c> of Compliance.Spreadsheets.</summary>
/// <param name="language">The language of the texts.</param>
/// <remarks>
/// Each sheet but the summary has a fixed head, which each printed page repeats, and a filter; days and counts are days and numbers. No text is a formula. The parts are
/// stored without compression, whose bytes would differ from machine to machine.
/// </remarks>
public sealed class XlsxReportWriter(Language language) : StepwiseReportWriter
{
    /// <summary>Gets how much of each report is listed.</summary>
    /// <value>The default value is <see cref="ReportLimits.Default"/>.</value>
    public ReportLimits Limits { get; init; } = ReportLimits.Default;

    /// <summary>Gets whether only the questions are written, as a questionnaire to be filled in.</summary>
    public bool OnlyQuestions { get; init; }

    private protected override IEnumerable<WriteStep> Steps(IReadOnlyList<ComplianceReport> reports, Stream output)
    {
        XlsxWorkbook.Write([.. Sheets(reports, [.. reports.Select(r => new ReportListing(r, Limits))])], Footer(reports), output);
        yield return default;
    }

    private IEnumerable<XlsxSheet> Sheets(IReadOnlyList<ComplianceReport> reports, IReadOnlyList<ReportListing> listings)
    {
        var companies = new CompanyNames(reports);
        var choices = new XlsxChoices(language);
        if (OnlyQuestions)
        {
            yield return QuestionSheet.Of(listings, companies, choices, language);
            if (choices.Any)
            {
                yield return choices.Sheet();
            }

            yield break;
        }

        yield return SummarySheet.Of(reports, companies, language);
        yield return FindingSheet.Of(listings, companies, language);
        if (reports.Any(r => r.Horizon is not null))
        {
            yield return FindingSheet.OfUpcoming(listings, companies, language);
        }

        yield return QuestionSheet.Of(listings, companies, choices, language);
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
        if (choices.Any)
        {
            yield return choices.Sheet();
        }
    }

    // A sheet that was printed alone says whose it is, and by which rules.
    private string Footer(IReadOnlyList<ComplianceReport> reports) => reports is [{ Declaration: { Principal: { } company } }]
        ? $"{company.DisplayName} · {ReportIdentity.Line(reports).In(language)}"
        : ReportIdentity.Line(reports).In(language);
}
