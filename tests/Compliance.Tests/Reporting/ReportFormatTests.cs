using System.Globalization;
using System.Text;
using Compliance.Reporting;
using Compliance.Text;

namespace Compliance.Tests.Reporting;

/// <summary>What holds for every format: a golden file, the same bytes everywhere, LF, no mark but for CSV.</summary>
internal sealed class ReportFormatTests
{
    private static readonly string[] Cultures = ["tr-TR", "ar-SA", "th-TH"];

    private static IEnumerable<string> Texts => WrittenReport.Formats.Where(n => ReportFormats.Find(n)!.IsText);

    [TestCase("sarif", Language.Zh, "report.sarif")]
    [TestCase("sarif-full", Language.En, "report-full.en.sarif")]
    [TestCase("junit", Language.Zh, "junit.xml")]
    [TestCase("github", Language.En, "github.en.txt")]
    [TestCase("markdown", Language.Zh, "report.zh.md")]
    [TestCase("markdown", Language.Both, "report.both.md")]
    [TestCase("csv", Language.Zh, "report.csv")]
    [TestCase("html", Language.Zh, "report.html")]
    [TestCase("oscal", Language.Zh, "report.oscal.json")]
    public void Write_SampleReport_IsAsApproved(string format, Language language, string file) =>
        Approval.Verify(
            WrittenReport.Text(format, language, SampleReport.Create()).TrimStart('\uFEFF').ReplaceLineEndings("\n"),
            $"tests/Compliance.Tests/Reporting/Approved/{file}");

    [TestCase("json", Language.Zh, "decided.json")]
    [TestCase("sarif", Language.Zh, "decided.sarif")]
    [TestCase("sarif-full", Language.En, "decided-full.en.sarif")]
    [TestCase("junit", Language.Zh, "decided.junit.xml")]
    [TestCase("github", Language.En, "decided.github.en.txt")]
    [TestCase("markdown", Language.Both, "decided.both.md")]
    [TestCase("csv", Language.Zh, "decided.csv")]
    [TestCase("html", Language.Zh, "decided.html")]
    [TestCase("oscal", Language.Zh, "decided.oscal.json")]
    public void Write_WithWaiversAndBaseline_IsAsApproved(string format, Language language, string file) =>
        Approval.Verify(
            WrittenReport.Text(format, language, SampleReport.CreateDecided()).TrimStart('\uFEFF').ReplaceLineEndings("\n"),
            $"tests/Compliance.Tests/Reporting/Approved/{file}");

    [TestCaseSource(typeof(WrittenReport), nameof(WrittenReport.Formats))]
    public void Write_Again_GivesTheSameBytes(string format) =>
        WrittenReport.Write(format, Language.Both, SampleReport.Create(), SampleReport.CreateDecided())
            .Should().Equal(WrittenReport.Write(format, Language.Both, SampleReport.Create(), SampleReport.CreateDecided()));

    [Test]
    public void Write_UnderAnyCulture_GivesTheSameBytes(
        [ValueSource(typeof(WrittenReport), nameof(WrittenReport.Formats))] string format,
        [ValueSource(nameof(Cultures))] string culture)
    {
        var expected = WrittenReport.Write(format, Language.Zh, SampleReport.CreateDecided());
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            WrittenReport.Write(format, Language.Zh, SampleReport.CreateDecided()).Should().Equal(expected);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [TestCaseSource(nameof(Texts))]
    public void Write_LineEndsAndMark_AreThoseOfTheFormat(string format)
    {
        var bytes = WrittenReport.Write(format, Language.Zh, SampleReport.Create());
        var text = Encoding.UTF8.GetString(bytes);

        bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble).Should().Be(format == "csv");
        text.Replace("\r\n", "\n", StringComparison.Ordinal).Length.Should().Be(format == "csv" ? text.Length - text.Count(c => c == '\n') : text.Length);
        text.Should().EndWith("\n");
    }

    [Test]
    public void UsesSourceRoot_IsOfFormatsThatNameFilesFromIt() =>
        ReportFormats.All.Where(f => f.UsesSourceRoot).Select(f => f.Id).Should().Equal("sarif", "sarif-full");
}
