using Compliance.Findings;
using Compliance.Reporting.Sections;
using Compliance.Reporting.Texts;
using Compliance.Text;

namespace Compliance.Reporting.Xlsx.Sheets;

/// <summary>The sheet of claims by which rules found nothing, with an empty column for the proof.</summary>
internal static class AssertionSheet
{
    private static readonly (LocalizedText Head, int Width)[] Columns =
    [
        (new("企业", "Company"), 22), (new("种类", "Kind"), 16), (new("主张", "Claim"), 60), (new("核实", "Proof"), 40), (new("路径", "Path"), 36),
        (new("规则数", "Number of rules"), 10), (new("规则", "Rules"), 50), (new("文件", "File"), 26), (new("行", "Line"), 7),
    ];

    public static XlsxSheet Of(IReadOnlyList<ReportListing> listings, CompanyNames companies, Language language) => new(
        AssertionText.Title.In(language),
        [.. Columns.Select(c => (c.Head.In(language), c.Width))],
        listings.SelectMany(l => l.Asserted.Items.Select(a => Row(companies.Display(l.Report), a, language)).Concat(LeftOutRow.Of(LeftOutText.Claims, l.Report, l.Asserted, language))));

    private static object?[] Row(string company, Assertion assertion, Language language) =>
    [
        company,
        assertion.Kind.Label().In(language),
        AssertionText.Claim(assertion).In(language),
        null,
        assertion.Path,
        assertion.Rules.Length,
        string.Join('\n', assertion.Rules.Take(AssertionText.RulesShown).Select(r => r.Id)),
        SourcePlace.Parts(assertion.Span).File,
        SourcePlace.Parts(assertion.Span).Line,
    ];
}
