using Compliance.Findings;
using Compliance.Reporting.Sections;
using Compliance.Reporting.Texts;
using Compliance.Text;

namespace Compliance.Reporting.Xlsx.Sheets;

/// <summary>The sheet of baseline entries without a finding in this run.</summary>
internal static class AbsentSheet
{
    private static readonly (LocalizedText Head, int Width)[] Columns =
    [
        (new("企业", "Company"), 22), (new("结论", "Outcome"), 11), (new("规则", "Rule"), 36), (new("路径", "Path"), 26),
        (new("规则编号", "Rule id"), 30), (new("指纹", "Fingerprint"), 34), (new("基线日", "Baseline of"), 12),
    ];

    public static XlsxSheet Of(IReadOnlyList<ComplianceReport> reports, CompanyNames companies, Language language) => new(
        new LocalizedText("基线中已消失", "Gone").In(language),
        [.. Columns.Select(c => (c.Head.In(language), c.Width))],
        AbsentFinding.Of(reports).Select(a => Row(a, companies, language)));

    private static object?[] Row(AbsentFinding absent, CompanyNames companies, Language language) =>
    [
        companies.Display(absent.Report),
        absent.Entry.Kind.Label().In(language),
        absent.Title.In(language),
        absent.Entry.Subject,
        absent.Entry.Rule,
        absent.Entry.Fingerprint,
        absent.Report.Dispositions.Baseline?.AsOf,
    ];
}
