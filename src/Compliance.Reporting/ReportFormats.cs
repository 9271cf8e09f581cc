using System.Collections.Immutable;
using Compliance.Findings;

namespace Compliance.Reporting;

/// <summary>All formats of reports, one row each. The command's options, its help and the tests of formats go through this table.</summary>
public static class ReportFormats
{
    /// <summary>Gets the annotations of GitHub Actions, beside which the command writes the summary of the step.</summary>
    public static ReportFormat GitHub { get; } =
        new("github", new("GitHub 注解", "GitHub annotations"), ".txt", "text/plain", static o => new GitHubReportWriter(o.Language) { Limits = LimitsOf(o) });

    /// <summary>Gets the formats, in the order of the help.</summary>
    public static ImmutableArray<ReportFormat> All { get; } =
    [
        new("json", new("JSON", "JSON"), ".json", "application/json", static o => new JsonReportWriter { WritesOneAlone = true, Limits = LimitsOf(o) }),
        new("ndjson", new("逐行 JSON", "JSON lines"), ".ndjson", "application/x-ndjson", static o => new NdjsonReportWriter { Limits = LimitsOf(o) }) { IsLines = true },
        new("markdown", new("Markdown", "Markdown"), ".md", "text/markdown", static o => new MarkdownReportWriter(o.Language) { Limits = LimitsOf(o) }),
        new("html", new("网页", "HTML"), ".html", "text/html", static o => new HtmlReportWriter(o.Language) { Limits = LimitsOf(o), Catalogue = o.Catalogue }),
        new("sarif", new("SARIF", "SARIF"), ".sarif", "application/sarif+json", static o => new SarifReportWriter(new() { Language = o.Language, Limits = LimitsOf(o), SourceRoot = o.SourceRoot, Catalogue = o.Catalogue })) { UsesSourceRoot = true },
        new("sarif-full", new("SARIF（含符合与不适用）", "SARIF with passes"), ".sarif", "application/sarif+json", static o => new SarifReportWriter(new() { Language = o.Language, IncludesPasses = true, Limits = LimitsOf(o), SourceRoot = o.SourceRoot, Catalogue = o.Catalogue })) { UsesSourceRoot = true },
        new("junit", new("JUnit XML", "JUnit XML"), ".xml", "application/xml", static o => new JUnitReportWriter(o.Language) { Limits = LimitsOf(o) }),
        GitHub,
        new("csv", new("CSV 表格", "CSV"), ".csv", "text/csv", static o => new CsvReportWriter { Limits = LimitsOf(o) }),
        new("xlsx", new("Excel 工作簿", "Excel workbook"), ".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", static o => new XlsxReportWriter(o.Language) { Limits = LimitsOf(o) }) { IsText = false },
        new("docx", new("Word 文档", "Word document"), ".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", static o => new DocxReportWriter(o.Language) { Limits = LimitsOf(o) }) { IsText = false },
        new("oscal", new("OSCAL 评估结果", "OSCAL assessment results"), ".json", "application/oscal+json", static o => new OscalReportWriter { Limits = LimitsOf(o) }),
    ];

    /// <summary>Finds a format by its id.</summary>
    /// <param name="id">The id; case matters.</param>
    /// <returns>The format, or <see langword="null"/> when there is none.</returns>
    public static ReportFormat? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        foreach (var format in All)
        {
            if (format.Id == id)
            {
                return format;
            }
        }

        return null;
    }

    private static ReportLimits LimitsOf(ReportWriterOptions options) => options.Limits ?? ReportLimits.Default;
}
