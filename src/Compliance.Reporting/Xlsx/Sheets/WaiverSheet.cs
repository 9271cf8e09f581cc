using Compliance.Findings;
using Compliance.Findings.Decisions;
using Compliance.Reporting.Sections;
using Compliance.Reporting.Texts;
using Compliance.Text;

namespace Compliance.Reporting.Xlsx.Sheets;

/// <summary>The sheet of waivers: state, scope, number of findings waived, and notices.</summary>
internal static class WaiverSheet
{
    private static readonly (LocalizedText Head, int Width)[] Columns =
    [
        (new("豁免编号", "Waiver"), 16), (new("效力", "State"), 12), (new("豁免的结论数", "Findings waived"), 10), (new("请核对", "Look at"), 60),
        (new("规则", "Rules"), 40), (new("企业", "Company"), 16), (new("对象", "Subjects"), 30), (new("理由", "Reason"), 40), (new("批准人", "Approved by"), 18),
        (new("批准日", "Granted"), 12), (new("截止日", "Until"), 12), (new("文号", "Reference"), 18), (new("补偿措施", "Instead"), 30),
        (new("文件", "File"), 26), (new("行", "Line"), 7),
    ];

    public static XlsxSheet Of(IReadOnlyList<ComplianceReport> reports, Language language) => new(
        new LocalizedText("豁免", "Waivers").In(language),
        [.. Columns.Select(c => (c.Head.In(language), c.Width))],
        WaiverLook.Of(reports).Select(w => Row(w, language)));

    private static object?[] Row(WaiverLook look, Language language) =>
    [
        look.Waiver.Id,
        WordsOfDecisions.Label(look.State).In(language),
        look.Findings,
        string.Join('\n', look.Notices.Select(n => $"{n.Code} {n.Message.In(language)}")),
        look.Waiver.ReachesAllRules ? new LocalizedText("全部", "all").In(language) : string.Join('\n', look.Waiver.Rules.Select(r => r.Id)),
        look.Waiver.Company,
        string.Join('\n', look.Waiver.Subjects),
        look.Waiver.Reason,
        look.Waiver.Approver,
        look.Waiver.Granted,
        look.Waiver.Until,
        look.Waiver.Reference,
        look.Waiver.CompensatingMeasure,
        SourcePlace.Parts(look.Waiver.Span).File,
        SourcePlace.Parts(look.Waiver.Span).Line,
    ];
}
