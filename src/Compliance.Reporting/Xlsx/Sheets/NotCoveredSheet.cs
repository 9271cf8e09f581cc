using Compliance.Findings;
using Compliance.Reporting.Texts;
using Compliance.Text;

namespace Compliance.Reporting.Xlsx.Sheets;

/// <summary>The sheet of results on days whose law is not registered.</summary>
internal static class NotCoveredSheet
{
    private static readonly (LocalizedText Head, int Width)[] Columns =
    [
        (new("企业", "Company"), 22), (new("规则", "Rule"), 36), (new("对象", "Subject"), 22), (new("自", "From"), 12), (new("至", "Until"), 12),
        (new("收录起始日", "Covered from"), 13), (new("说明", "Note"), 60), (new("规则编号", "Rule id"), 30), (new("路径", "Path"), 26),
    ];

    public static XlsxSheet Of(IReadOnlyList<ReportListing> listings, CompanyNames companies, Language language) => new(
        WordsOfFindings.Outcomes[Outcome.NotCovered].Label.In(language),
        [.. Columns.Select(c => (c.Head.In(language), c.Width))],
        listings.SelectMany(l => l.NotCovered.Items.Select(r => Row(companies.Display(l.Report), r, language)).Concat(LeftOutRow.Of(LeftOutText.NotCovered, l.Report, l.NotCovered, language))));

    private static object?[] Row(string company, RuleResult result, Language language) =>
    [
        company,
        result.Rule.Title.In(language),
        result.Subject?.Label.In(language),
        result.Part.From,
        result.Part.Until,
        result.CoveredFrom,
        NotCoveredText.Of(result).In(language),
        result.Rule.Id,
        result.Subject?.Path,
    ];
}
