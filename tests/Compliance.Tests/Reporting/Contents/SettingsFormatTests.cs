using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json;
using Compliance.Findings;
using Compliance.Findings.Decisions;
using Compliance.Reporting;
using Compliance.Text;

namespace Compliance.Tests.Reporting.Contents;

/// <summary>What a run was told outside of its command line stands in every format, findings or none.</summary>
internal sealed class SettingsFormatTests
{
    private static readonly RunSettings Settings = new(
        "../compliance.yaml", SettingsOrigin.ParentFolder, [new("fail_on", "none", null), new("waivers", "../waivers.yaml", null), new("horizon", "90", "COMPLIANCE_HORIZON")]);

    private static readonly string[] Formats = [.. WrittenReport.Formats, "ndjson", "console"];

    private static readonly ComplianceReport Set = SampleReport.Create() with { Settings = Settings };

    [TestCaseSource(nameof(Formats))]
    public void Write_Settings_AreNamedWithTheirOrigin(string format)
    {
        var text = Readable(format, Set);

        text.Should().ContainAll("../compliance.yaml", "fail_on", "none", "../waivers.yaml", "COMPLIANCE_HORIZON");
        text.Should().ContainAny("在上级文件夹中找到", "parent_folder", "found in a parent folder");
    }

    [TestCaseSource(nameof(Formats))]
    public void Write_SettingsWithoutFindings_AreNamed(string format) =>
        Readable(format, Set with { Findings = [], Results = [], Questions = [], Counts = new(0, 0, 0, 0, 0, 1, 0) }).Should().ContainAll("../compliance.yaml", "fail_on");

    [TestCaseSource(nameof(Formats))]
    public void Write_NothingSet_SaysNothing(string format) =>
        Readable(format, SampleReport.Create()).Should().NotContain("compliance.yaml").And.NotContain("\"settings\": {");

    [Test]
    public void Json_Settings_AreParts()
    {
        using var document = JsonDocument.Parse(WrittenReport.Text("json", Language.En, Set));

        var settings = document.RootElement.GetProperty("reports")[0].GetProperty("settings");
        settings.GetProperty("origin").GetString().Should().Be("parent_folder");
        settings.GetProperty("values").EnumerateArray().Select(v => $"{v.GetProperty("key")}={v.GetProperty("value")} {v.GetProperty("variable")}")
            .Should().Equal("fail_on=none ", "waivers=../waivers.yaml ", "horizon=90 COMPLIANCE_HORIZON");
    }

    private static string Readable(string format, ComplianceReport report)
    {
        switch (format)
        {
            case "console":
                using (var text = new StringWriter())
                {
                    new ConsoleReportWriter(new() { Language = Language.Zh, Width = 0 }).Write(report, text);
                    return text.ToString();
                }

            case "ndjson":
                using (var stream = new MemoryStream())
                {
                    new NdjsonReportWriter().Write([report], stream);
                    return Encoding.UTF8.GetString(stream.ToArray());
                }

            case "xlsx":
                using (var archive = new ZipArchive(new MemoryStream(WrittenReport.Write(format, Language.Zh, report))))
                {
                    return string.Concat(archive.Entries.Select(e =>
                    {
                        using var reader = new StreamReader(e.Open());
                        return reader.ReadToEnd();
                    }));
                }

            default:
                return WebUtility.HtmlDecode(WrittenReport.Text(format, Language.Zh, report)).Replace("\\_", "_", StringComparison.Ordinal);
        }
    }
}
