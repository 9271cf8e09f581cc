using Compliance.Facts;
using Compliance.Findings;
using Compliance.Findings.Explanations;
using Compliance.Reporting.Texts;
using Compliance.Text;

namespace Compliance.Reporting.Xlsx.Sheets;

/// <summary>The sheet of evidence: every fact that decided a finding, with its place in the declaration.</summary>
internal static class EvidenceSheet
{
    private static readonly (LocalizedText Head, int Width)[] Columns =
    [
        (new("指纹", "Fingerprint"), 34), (new("规则编号", "Rule id"), 30), (new("对象", "Subject"), 22), (new("事实", "Fact"), 40),
        (new("值", "Value"), 40), (new("规范值", "Canonical value"), 30), (new("路径", "Path"), 36), (new("文件", "File"), 26),
        (new("行", "Line"), 7), (new("列", "Column"), 7), (new("企业", "Company"), 22),
    ];

    public static XlsxSheet Of(IReadOnlyList<ReportListing> listings, CompanyNames companies, Language language) => new(
        new LocalizedText("证据", "Evidence").In(language),
        [.. Columns.Select(c => (c.Head.In(language), c.Width))],
        listings.SelectMany(l => l.Findings.Items.SelectMany(f => Rows(companies.Display(l.Report), f, l.Limits, language))));

    private static IEnumerable<object?[]> Rows(string company, Finding finding, ReportLimits limits, Language language)
    {
        var rows = finding.Evidence.Take(limits.Evidence).Select(e => Row(company, finding, e, language));
        return finding.Evidence.Length <= limits.Evidence
            ? rows
            : rows.Append([company, finding.Fingerprint, finding.Rule.Id, finding.Subject.Label.In(language), LeftOutText.OfOne(LeftOutText.Facts, finding.Evidence.Length - limits.Evidence).In(language)]);
    }

    private static object?[] Row(string company, Finding finding, Evidence evidence, Language language) =>
    [
        finding.Fingerprint,
        finding.Rule.Id,
        finding.Subject.Label.In(language),
        evidence.Label.In(language),
        evidence.Display.In(language),
        Abbreviation.Value(evidence.Canonical),
        evidence.Path,
        SourcePlace.Parts(evidence.Span).File,
        SourcePlace.Parts(evidence.Span).Line,
        SourcePlace.Parts(evidence.Span).Column,
        company,
    ];
}
