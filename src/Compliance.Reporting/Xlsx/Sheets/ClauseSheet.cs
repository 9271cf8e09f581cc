using Compliance.Findings;
using Compliance.Reporting.Sections;
using Compliance.Reporting.Texts;
using Compliance.Reporting.Views;
using Compliance.Text;

namespace Compliance.Reporting.Xlsx.Sheets;

/// <summary>The sheet of registered clauses with the number of results of their rules.</summary>
internal static class ClauseSheet
{
    private static readonly (LocalizedText Head, int Width)[] Columns =
    [
        (new("条款", "Clause"), 13), (new("原文", "Wording"), 60), (new("文件", "Instrument"), 40), (new("规则数", "Rules"), 9), (ReportWords.Violations, 10),
        (ReportWords.Cautions, 10), (new("机会", "Opportunities"), 10), (ReportWords.Undetermined, 10), (new("未收录", "Not covered"), 10), (ReportWords.Satisfied, 10),
        (new("不适用", "Not applicable"), 10), (new("不检验的理由", "Why not checked"), 50),
    ];

    public static XlsxSheet Of(IReadOnlyList<ComplianceReport> reports, Language language) => new(
        new LocalizedText("条款矩阵", "Clauses").In(language),
        [.. Columns.Select(c => (c.Head.In(language), c.Width))],
        ClauseMatrix.Of(reports).Select(r => Row(r, language)));

    private static object?[] Row(ClauseMatrix row, Language language) =>
    [
        row.Clause.Id,
        ClauseText.Quote(row.Clause).In(language),
        ClauseText.Place(row.Clause).In(language),
        row.Rules.Count,
        row.Counts.Violations > 0 ? new XlsxCell(row.Counts.Violations, XlsxStyles.Bad) : 0,
        row.Counts.Cautions > 0 ? new XlsxCell(row.Counts.Cautions, XlsxStyles.Doubtful) : 0,
        row.Counts.Opportunities,
        row.Counts.Undetermined,
        row.Counts.NotCovered,
        row.Counts.Satisfied,
        row.Counts.NotApplicable,
        row.Clause.Reason?.In(language),
    ];
}
