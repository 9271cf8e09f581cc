using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;
using Compliance.Findings;
using Compliance.Reporting;
using Compliance.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Compliance.Tests.Reporting;

/// <summary>What is upcoming stands in every format with its day, and nowhere as a violation of the day judged.</summary>
internal sealed class UpcomingFormatTests
{
    private static readonly ComplianceReport Upcoming = SampleReport.CreateUpcoming();

    // As readers write days, and as programs do.
    private static readonly string[] Days = ["2026-12-01", "2026年12月1日"];

    // The days of a workbook are numbers.
    private static IEnumerable<string> Texts => WrittenReport.Formats.Where(f => f != "xlsx");

    [TestCase("json", Language.Zh, "upcoming.json")]
    [TestCase("sarif", Language.En, "upcoming.en.sarif")]
    [TestCase("junit", Language.Zh, "upcoming.junit.xml")]
    [TestCase("github", Language.Zh, "upcoming.github.txt")]
    [TestCase("markdown", Language.Zh, "upcoming.md")]
    [TestCase("csv", Language.Zh, "upcoming.csv")]
    [TestCase("html", Language.Zh, "upcoming.html")]
    [TestCase("oscal", Language.Zh, "upcoming.oscal.json")]
    public void Write_WithAHorizon_IsAsApproved(string format, Language language, string file) =>
        Approval.Verify(
            WrittenReport.Text(format, language, SampleReport.CreateUpcomingDecided()).TrimStart('\uFEFF').ReplaceLineEndings("\n"),
            $"tests/Compliance.Tests/Reporting/Approved/{file}");

    [TestCase(Language.Zh, "upcoming.console.zh.txt")]
    [TestCase(Language.En, "upcoming.console.en.txt")]
    public void WriteConsole_WithAHorizon_IsAsApproved(Language language, string file)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        new ConsoleReportWriter(new ConsoleReportOptions { Language = language, Width = 80 }).Write(SampleReport.CreateUpcomingDecided(), text);

        Approval.Verify(text.ToString(), $"tests/Compliance.Tests/Reporting/Approved/{file}");
    }

    [TestCaseSource(nameof(Texts))]
    public void Write_AnyFormat_SaysTheDay(string format)
    {
        var (without, with) = (WrittenReport.Text(format, Language.Zh, SampleReport.Create()), WrittenReport.Text(format, Language.Zh, Upcoming));

        without.Should().NotContainAny(Days);
        with.Should().ContainAny(Days);
    }

    [TestCaseSource(typeof(WrittenReport), nameof(WrittenReport.Formats))]
    public void Write_NothingUpcoming_DiffersFromNoHorizon(string format)
    {
        var looked = SampleReport.Create() with { Horizon = new DateOnly(2027, 1, 30) };

        WrittenReport.Write(format, Language.Zh, looked).Should().NotBeEmpty();
        if (format is not ("csv" or "github"))
        {
            WrittenReport.Write(format, Language.Zh, looked).Should().NotEqual(WrittenReport.Write(format, Language.Zh, SampleReport.Create()), "that nothing was found is something to know");
        }
    }

    [Test]
    public void Sarif_Results_AreNoFailuresAndHaveFingerprintsOfTheirOwn()
    {
        using var document = JsonDocument.Parse(WrittenReport.Write("sarif", Language.En, Upcoming));
        var results = document.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            .Where(r => r.GetProperty("properties").GetProperty("outcome").GetString() == "upcoming").ToList();

        results.Should().HaveCount(2).And.OnlyContain(r => r.GetProperty("kind").GetString() == "informational" && r.GetProperty("level").GetString() == "none");
        results.Should().OnlyContain(r => r.GetProperty("message").GetProperty("text").GetString()!.StartsWith("Upcoming (", StringComparison.Ordinal));
        results.Should().OnlyContain(r => !r.GetProperty("partialFingerprints").EnumerateObject().Any(p => p.Name == "complianceFinding/v1"));
    }

    [Test]
    public void JUnit_Cases_AreSkippedAndCountedAsThat()
    {
        var (without, with) = (Suite(SampleReport.Create()), Suite(Upcoming));

        Number(with, "tests").Should().Be(Number(without, "tests") + 2);
        Number(with, "skipped").Should().Be(Number(without, "skipped") + 2);
        Number(with, "failures").Should().Be(Number(without, "failures"));
        with.Elements("testcase").Should().HaveCount(Number(with, "tests"));
        with.Descendants("skipped").Should().HaveCount(Number(with, "skipped"));

        static XElement Suite(ComplianceReport report) => XDocument.Load(new MemoryStream(WrittenReport.Write("junit", Language.En, report))).Root!.Element("testsuite")!;

        static int Number(XElement suite, string name) => int.Parse(suite.Attribute(name)!.Value, CultureInfo.InvariantCulture);
    }

    [Test]
    public void Csv_Rows_HaveAnOutcomeOfTheirOwn()
    {
        var outcomes = WrittenReport.Text("csv", Language.En, Upcoming).Split("\r\n").Select(l => l.Split(',')[0].Trim('"')).ToList();

        outcomes.Should().Contain(["upcoming_violation", "upcoming_caution"]).And.ContainSingle(o => o == "violation");
    }

    [Test]
    public void GitHub_Annotations_AreNotices() =>
        WrittenReport.Text("github", Language.En, Upcoming).Split('\n').Where(l => l.Contains("Upcoming (", StringComparison.Ordinal))
            .Should().HaveCount(2).And.OnlyContain(l => l.StartsWith("::notice ", StringComparison.Ordinal));

    [Test]
    public void Oscal_Observations_BelongToNoFindingAndNoRisk()
    {
        using var document = JsonDocument.Parse(WrittenReport.Write("oscal", Language.En, Upcoming));
        var result = document.RootElement.GetProperty("assessment-results").GetProperty("results")[0];
        var upcoming = result.GetProperty("observations").EnumerateArray().Where(o => o.GetProperty("types")[0].GetString() == "upcoming").Select(o => o.GetProperty("uuid").GetString()!).ToList();

        upcoming.Should().HaveCount(2).And.OnlyHaveUniqueItems();
        (result.GetProperty("findings").GetRawText() + result.GetProperty("risks").GetRawText()).Should().NotContainAny(upcoming);
    }

    [Test]
    public void Xlsx_Sheet_IsThereWithAHorizon()
    {
        using var workbook = SpreadsheetDocument.Open(new MemoryStream(WrittenReport.Write("xlsx", Language.En, Upcoming)), isEditable: false);

        new OpenXmlValidator().Validate(workbook).Select(e => $"{e.Path?.XPath}: {e.Description}").Should().BeEmpty();
        workbook.WorkbookPart!.Workbook!.Sheets!.Select(s => s.GetAttribute("name", string.Empty).Value).Should().Contain("Upcoming");
    }
}
