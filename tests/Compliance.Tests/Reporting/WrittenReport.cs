using System.Text;
using Compliance.Findings;
using Compliance.Reporting;
using Compliance.Text;

namespace Compliance.Tests.Reporting;

/// <summary>A report in any format of the table. A test of formats that goes through <see cref="Formats"/> holds for a new one too.</summary>
internal static class WrittenReport
{
    /// <summary>All formats of one document; streams have tests of their own.</summary>
    public static readonly string[] Formats = [.. ReportFormats.All.Where(f => !f.IsLines).Select(f => f.Id)];

    /// <summary>Those that are text and not JSON, whose encoder guards them.</summary>
    public static readonly string[] ReadByPeople =
        [.. ReportFormats.All.Where(f => f.IsText && !f.IsLines && !f.MediaType.EndsWith("json", StringComparison.Ordinal)).Select(f => f.Id)];

    public static byte[] Write(string format, Language language, params IReadOnlyList<ComplianceReport> reports)
    {
        using var output = new MemoryStream();

        // Always the list, which the command unwraps for one report.
        IReportWriter writer = format == "json" ? new JsonReportWriter() : ReportFormats.Find(format)!.CreateWriter(new() { Language = language });
        writer.Write(reports, output);
        return output.ToArray();
    }

    public static string Text(string format, Language language, params IReadOnlyList<ComplianceReport> reports) =>
        Encoding.UTF8.GetString(Write(format, language, reports));
}
