using System.Text;
using Compliance.Findings;
using Compliance.Reporting;
using Compliance.Text;

namespace Compliance.Tests.Reporting;

/// <summary>All formats of a report behind one call.</summary>
internal static class ReportFormats
{
    public static readonly string[] Names = ["json", "sarif", "sarif-full", "junit", "github", "markdown", "csv", "xlsx", "html", "oscal"];

    /// <summary>Those that are text and not JSON, whose encoder guards them.</summary>
    public static readonly string[] ReadByPeople = ["junit", "github", "markdown", "csv", "html"];

    public static byte[] Write(string format, Language language, params IReadOnlyList<ComplianceReport> reports)
    {
        using var output = new MemoryStream();
        switch (format)
        {
            case "json":
                JsonReportWriter.Write(reports, output);
                break;
            case "sarif" or "sarif-full":
                SarifReportWriter.Write(reports, new() { Language = language, IncludesPasses = format == "sarif-full" }, output);
                break;
            case "junit":
                JUnitReportWriter.Write(reports, language, output);
                break;
            case "github":
                GitHubReportWriter.Write(reports, language, output);
                break;
            case "markdown":
                MarkdownReportWriter.Write(reports, language, output);
                break;
            case "csv":
                CsvReportWriter.Write(reports, output);
                break;
            case "xlsx":
                XlsxReportWriter.Write(reports, language, output);
                break;
            case "html":
                HtmlReportWriter.Write(reports, language, output);
                break;
            default:
                OscalReportWriter.Write(reports, output);
                break;
        }

        return output.ToArray();
    }

    public static string Text(string format, Language language, params IReadOnlyList<ComplianceReport> reports) =>
        Encoding.UTF8.GetString(Write(format, language, reports));
}
