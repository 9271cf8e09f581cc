using Compliance.Findings;
using Compliance.Reporting.Sections;
using Compliance.Reporting.Texts;
using Compliance.Text;

namespace Compliance.Reporting.Xlsx.Sheets;

/// <summary>The sheet that says of which declarations nothing was decided: a sheet of findings without rows must not look like a pass.</summary>
internal static class NothingDecidedSheet
{
    private static readonly LocalizedText Name = new("没有得出结论", "Nothing decided");

    public static XlsxSheet Of(IReadOnlyList<ComplianceReport> reports, CompanyNames companies, Language language) => new(
        Name.In(language),
        [(new LocalizedText("企业", "Company").In(language), 22), (Name.In(language), 80)],
        reports.Where(r => r.NothingDecided).Select(r => new object?[] { companies.Display(r), SummarySection.NothingDecided.In(language) }));
}
