using System.IO.Compression;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Compliance.Reporting;

namespace Compliance.Tests.Reporting;

/// <summary>The table of formats: every row has all its columns, is documented, and has golden files.</summary>
internal sealed class ReportFormatsTests
{
    private static IEnumerable<ReportFormat> Rows => ReportFormats.All;

    [TestCaseSource(nameof(Rows))]
    public void Row_HasEveryColumn(ReportFormat format)
    {
        format.Id.Should().MatchRegex("^[a-z]+(-[a-z]+)*$");
        format.Name.Zh.Should().NotBeNullOrWhiteSpace();
        format.Name.En.Should().NotBeNullOrWhiteSpace();
        format.Extension.Should().MatchRegex("^\\.[a-z]+$");
        format.MediaType.Should().MatchRegex("^[a-z]+/[a-z0-9.+-]+$");
        ReportFormats.Find(format.Id).Should().BeSameAs(format);
    }

    [TestCaseSource(nameof(Rows))]
    public void Writer_WritesTheFormatOfItsRow(ReportFormat format)
    {
        var report = SampleReport.Create();
        using var output = new MemoryStream();

        format.CreateWriter(new()).Write([report], output);

        var written = output.ToArray();
        Reads(format.MediaType, written).Should().Contain(report.Findings[0].Rule.Id);
        output.CanRead.Should().BeTrue("the stream stays open");
        format.IsText.Should().Be(!written.Contains((byte)0));
    }

    [TestCaseSource(nameof(Rows))]
    public void Row_IsDocumented(ReportFormat format)
    {
        var tables = Tables(File.ReadAllLines(RepositoryRoot.Combine("docs/reports.md"))).ToList();

        tables.Should().HaveCount(5, "what formats hold, and how they show what is upcoming, questions, claims, and waivers with the baseline");
        tables.Select(rows => rows.Count(r => r.Split('|')[1].Contains($"`{format.Id}`", StringComparison.Ordinal)))
            .Should().Equal(1, 1, 1, 1, format.IsLines ? 0 : 1);
    }

    // The tables whose first column is the format.
    private static IEnumerable<List<string>> Tables(string[] page)
    {
        for (var i = 0; i < page.Length; i++)
        {
            if (page[i].StartsWith("| format |", StringComparison.Ordinal))
            {
                yield return [.. page.Skip(i + 2).TakeWhile(l => l.StartsWith('|'))];
            }
        }
    }

    [TestCaseSource(nameof(Rows))]
    public void TextFormat_HasGoldenFiles(ReportFormat format)
    {
        var golden = typeof(ReportFormatTests).GetMethod(nameof(ReportFormatTests.Write_WithWaiversAndBaseline_IsAsApproved))!
            .GetCustomAttributes<TestCaseAttribute>().Select(c => c.Arguments[0]);

        golden.Contains(format.Id).Should().Be(format.IsText && !format.IsLines);
    }

    [Test]
    public void Ids_AreUnique() => Rows.Select(f => f.Id).Should().OnlyHaveUniqueItems();

    // The text of a report, read as what its media type says it is.
    private static string Reads(string mediaType, byte[] written)
    {
        var text = Encoding.UTF8.GetString(written);
        switch (mediaType)
        {
            case "application/json" or "application/sarif+json" or "application/oscal+json":
                using (var document = JsonDocument.Parse(text))
                {
                    return document.RootElement.GetRawText();
                }

            case "application/x-ndjson":
                foreach (var line in text.TrimEnd('\n').Split('\n'))
                {
                    using var document = JsonDocument.Parse(line);
                }

                return text;
            case "application/xml":
                return XDocument.Parse(text).ToString();
            case "text/html":
                return text.StartsWith("<!DOCTYPE html>", StringComparison.OrdinalIgnoreCase) ? text : string.Empty;
            case "text/csv":
                return text.TrimStart('\uFEFF').StartsWith("\"outcome\",\"severity\",", StringComparison.Ordinal) ? text : string.Empty;
            case "text/markdown" or "text/plain":
                return text;
            default:
                using (var archive = new ZipArchive(new MemoryStream(written)))
                {
                    return string.Concat(archive.Entries.Select(e => new StreamReader(e.Open()).ReadToEnd()));
                }
        }
    }
}
