using Compliance.Findings;
using Compliance.Reporting.Xlsx;
using Compliance.Text;

namespace Compliance.Reporting;

/// <summary>Writes reports as an Excel workbook: findings, facts to declare, the matrix of clauses, evidence.</summary>
/// <remarks>
/// Each sheet has a fixed head and a filter; days and counts are days and numbers. No text is a formula. The parts are
/// stored without compression, whose bytes would differ from machine to machine.
/// </remarks>
public static class XlsxReportWriter
{
    /// <summary>Writes the workbook.</summary>
    /// <param name="reports">The reports, judged by the same rules.</param>
    /// <param name="language">The language of the texts.</param>
    /// <param name="output">Where it goes.</param>
    public static void Write(IReadOnlyList<ComplianceReport> reports, Language language, Stream output)
    {
        ArgumentNullException.ThrowIfNull(reports);
        ArgumentNullException.ThrowIfNull(output);
        XlsxWorkbook.Write(
            [
                FindingSheet.Of(reports, language),
                QuestionSheet.Of(reports, language),
                ClauseSheet.Of(reports, language),
                EvidenceSheet.Of(reports, language),
            ],
            output);
    }
}
