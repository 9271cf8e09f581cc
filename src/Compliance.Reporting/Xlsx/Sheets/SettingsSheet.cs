using Compliance.Findings;
using Compliance.Findings.Decisions;
using Compliance.Reporting.Texts;
using Compliance.Text;

namespace Compliance.Reporting.Xlsx.Sheets;

/// <summary>The sheet of what was set for the run outside of its command line.</summary>
internal static class SettingsSheet
{
    private static readonly (LocalizedText Head, int Width)[] Columns =
    [
        (new("企业", "Company"), 22), (new("设置", "Setting"), 20), (new("值", "Value"), 60), (new("来自", "Set by"), 40), (new("如何找到", "How found"), 30),
    ];

    public static XlsxSheet Of(IReadOnlyList<ComplianceReport> reports, CompanyNames companies, Language language) => new(
        new LocalizedText("设置", "Settings").In(language),
        [.. Columns.Select(c => (c.Head.In(language), c.Width))],
        reports.Where(r => r.Settings is not null).SelectMany(r => Rows(companies.Display(r), r.Settings!, language)));

    private static IEnumerable<object?[]> Rows(string company, RunSettings settings, Language language)
    {
        foreach (var value in settings.Values)
        {
            yield return value.Variable is { } variable
                ? [company, value.Key, value.Value, variable, null]
                : [company, value.Key, value.Value, settings.File, settings.Origin.Label().In(language)];
        }

        if (settings.Values.All(v => v.Variable is not null) && settings.File is { } file)
        {
            yield return [company, null, null, file, settings.Origin.Label().In(language)];
        }
    }
}
