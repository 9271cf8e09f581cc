using Compliance.Findings;
using Compliance.Findings.Decisions;
using Compliance.Law;
using Compliance.Reporting.Sections;
using Compliance.Reporting.Texts;
using Compliance.Rules;
using Compliance.Text;

namespace Compliance.Reporting.Xlsx.Sheets;

/// <summary>The sheet of findings, one row each, in the order of the report.</summary>
internal static class FindingSheet
{
    // Up to the last day; what is behind it is for programs.
    private const int Printed = 12;

    private static readonly (LocalizedText Head, int Width)[] Columns =
    [
        (new("企业", "Company"), 15), (new("结论", "Outcome"), 9), (new("严重程度", "Severity"), 9), (new("对象", "Subject"), 16),
        (new("规则", "Rule"), 22), (new("条款", "Clauses"), 13), (new("事实", "Finding"), 40), (new("依据", "Basis"), 28), (FieldLabels.Quotation, 42),
        (new("整改", "Remedy"), 36), (new("自", "From"), 11), (new("至", "Until"), 11), (new("定级", "Capped"), 30),
        (FieldLabels.Responses, 18), (new("规则编号", "Rule id"), 30), (new("路径", "Path"), 26), (new("文件", "File"), 26),
        (new("行", "Line"), 7), (new("指纹", "Fingerprint"), 34), (new("判断日", "As of"), 12),
        (new("处置", "Status"), 14), (new("基线", "Baseline"), 16), (new("批准人", "Waived by"), 18), (new("豁免理由", "Waived because"), 40),
        (new("豁免至", "Waived until"), 13), (new("文号", "Reference"), 18), (new("补偿措施", "Instead"), 30), (new("豁免编号", "Waiver"), 16),
        (new("已过期的豁免", "Lapsed waiver"), 16), (new("阈值", "Thresholds"), 50), (FieldLabels.Began, 50), (FieldLabels.Ended, 50), (FieldLabels.Consequences, 80),
        (FieldLabels.Binds, 40),
    ];

    public static XlsxSheet Of(IReadOnlyList<ReportListing> listings, CompanyNames companies, Language language) => new(
        new LocalizedText("结论", "Findings").In(language),
        [.. Columns.Select(c => (c.Head.In(language), c.Width))],
        listings.SelectMany(l => l.Findings.Items.Select(f => Row(companies.Display(l.Report), l.Report, f, language)).Concat(LeftOutRow.Of(LeftOutText.Findings, l.Report, l.Findings, language)))) { PrintedColumns = Printed };

    /// <summary>Makes the sheet of what is upcoming, with the same columns.</summary>
    public static XlsxSheet OfUpcoming(IReadOnlyList<ReportListing> listings, CompanyNames companies, Language language) => new(
        UpcomingText.Heading.In(language),
        [.. Columns.Select(c => (c.Head.In(language), c.Width))],
        listings.SelectMany(l => l.Upcoming.Items.Select(f => Row(companies.Display(l.Report), l.Report, f, language)).Concat(LeftOutRow.Of(LeftOutText.Upcoming, l.Report, l.Upcoming, language)))) { PrintedColumns = Printed };

    private static object?[] Row(string company, ComplianceReport report, Finding finding, Language language) =>
    [
        company,
        new XlsxCell(finding.Kind.Label().In(language), XlsxStyles.Of(finding.Kind)),
        new XlsxCell(finding.Rule.Severity.Label().In(language), XlsxStyles.Of(finding.Rule.Severity)),
        finding.Subject.Label.In(language),
        finding.Rule.Title.In(language),
        string.Join('\n', finding.Rule.Clauses.Select(c => c.Id)),
        finding.Message.In(language),
        string.Join('\n', finding.Part.Basis.Select(c => BasisText.Of(c).In(language))),
        string.Join('\n', BindsText.Quotations(finding.Part.Basis, language)),
        finding.Remedy.In(language),
        finding.Part.From,
        finding.Part.Until,
        string.Join('\n', finding.Caps.Select(c => CapText.Of(c, finding).In(language))),
        string.Join(" → ", finding.Responses.Select(r => r.Label.In(language))),
        finding.Rule.Id,
        finding.Subject.Path,
        SourcePlace.Parts(finding.Subject.Span).File,
        SourcePlace.Parts(finding.Subject.Span).Line,
        finding.Fingerprint,
        report.AsOf,
        .. Decided(finding.Disposition, language),
        string.Join('\n', finding.Thresholds.Select(t => ThresholdText.Of(t).In(language))),
        string.Join('\n', ChangeText.Began(finding).Select(c => c.In(language))),
        string.Join('\n', ChangeText.Ended(finding).Select(c => c.In(language))),
        string.Join('\n', ConsequenceText.Of(finding).Select(c => c.In(language))),
        string.Join('\n', BindsText.Of(finding.Part.Basis).Select(b => b.In(language))),
    ];

    private static object?[] Decided(FindingDisposition disposition, Language language) =>
    [
        WordsOfDecisions.Label(disposition.Kind).In(language),
        DispositionText.Baseline(disposition)?.In(language),
        disposition.Waiver?.Approver,
        disposition.Waiver?.Reason,
        disposition.Waiver?.Until,
        disposition.Waiver?.Reference,
        disposition.Waiver?.CompensatingMeasure,
        disposition.Waiver?.Id,
        disposition.LapsedWaiver?.Id,
    ];
}
