using System.Text;
using Compliance.Findings;
using Compliance.Reporting;
using Compliance.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Compliance.Tests.Reporting.Listing;

/// <summary>Every format lists as much as the limit says, says what is left out from one more on, and does not grow with the input beyond it.</summary>
internal sealed class FormatLimitTests
{
    private const string Console = "console";

    private static readonly string[] Formats = [.. ReportFormats.All.Select(f => f.Id), Console];

    // What every format writes where findings are left out, in its own way.
    private static readonly string[] Signs = ["--max-listed", "left_out", "not listed", "not detailed"];

    [TestCaseSource(nameof(Formats))]
    public void Write_AtTheLimit_LeavesNothingOut(string format) =>
        Text(format, RepeatedReport.Of(4), ReportLimits.Of(12)).Should().NotContainAny(Signs);

    [TestCaseSource(nameof(Formats))]
    public void Write_OneBelow_SaysHowManyAreLeftOut(string format) =>
        Text(format, RepeatedReport.Of(4), ReportLimits.Of(11)).Should().ContainAny(Signs).And.Contain("3", "twelve findings, of which each of three rules lists three");

    [TestCaseSource(nameof(Formats))]
    public void Write_ManyFindings_TakesNoMoreRoomThanTheLimit(string format)
    {
        var (few, many) = (Write(format, RepeatedReport.Of(1_000), ReportLimits.Of(300)).Length, Write(format, RepeatedReport.Of(4_000), ReportLimits.Of(300)).Length);

        TestContext.Out.WriteLine($"{format}: {few:N0} and {many:N0} bytes");
        many.Should().BeLessThan((int)(few * 1.1) + 2_000);
    }

    [TestCase("json", 100, 500, false)]
    [TestCase("json", 101, 500, true)]
    [TestCase("json", 100, 501, true)]
    [TestCase("html", 100, 500, false)]
    [TestCase("html", 101, 500, true)]
    [TestCase("html", 100, 501, true)]
    [TestCase("oscal", 100, 0, false)]
    [TestCase("oscal", 101, 0, true)]
    [TestCase("xlsx", 100, 0, false)]
    [TestCase("xlsx", 101, 0, true)]
    [TestCase("ndjson", 100, 0, false)]
    [TestCase("ndjson", 101, 0, true)]
    public void Write_FactsAndConditionsOfOneFinding_AreCutAtTheLimit(string format, int facts, int conditions, bool isCut)
    {
        var text = Text(format, RepeatedReport.WithReasons(facts, conditions), ReportLimits.Default);

        (text.Contains("left_out", StringComparison.Ordinal) || text.Contains("are not listed", StringComparison.Ordinal)).Should().Be(isCut);
    }

    [TestCase(20, false)]
    [TestCase(21, true)]
    public void Sarif_RelatedLocations_SayHowManyFactsThereAre(int facts, bool isSaid) =>
        Text("sarif", RepeatedReport.WithReasons(facts, 0), ReportLimits.Default).Contains($"\"facts\": {facts}", StringComparison.Ordinal).Should().Be(isSaid);

    [Test]
    public void Sarif_ManyReports_StayBelowWhatCodeHostsTake()
    {
        var report = RepeatedReport.Of(2_000);
        using var document = System.Text.Json.JsonDocument.Parse(Write("sarif", report, ReportLimits.Default, report, report));
        var run = document.RootElement.GetProperty("runs")[0];

        run.GetProperty("results").GetArrayLength().Should().BeInRange(20_000, 25_000);
        run.GetProperty("invocations")[0].GetProperty("toolExecutionNotifications").GetArrayLength().Should().BePositive();
    }

    [Test]
    public void JUnit_LeftOutFailures_FailACaseOfTheirOwn()
    {
        var report = RepeatedReport.Of(4);
        var text = Text("junit", report, ReportLimits.Of(11));

        text.Should().Contain("classname=\"compliance\"").And.Contain("failures=\"4\"", "three of four violations are listed, and one case stands for the fourth");
    }

    [TestCase("csv")]
    [TestCase("xlsx")]
    public void Cells_OfMoreThanExcelHolds_AreCutAndSayHowLongTheyWere(string format)
    {
        var report = SampleReport.CreateHostile(new string('名', 32_768));

        Text(format, report, ReportLimits.Default).Should().Contain("32768");
    }

    [TestCase(3, 0)]
    [TestCase(10, 0)]
    [TestCase(11, 1)]
    [TestCase(101, 1)]
    public void GitHub_MoreAnnotationsThanAnybodySees_AreCounted(int each, int isCounted)
    {
        var lines = Text("github", RepeatedReport.Of(each), ReportLimits.Default).Split('\n').Where(l => l.StartsWith("::error", StringComparison.Ordinal)).ToList();

        lines.Should().HaveCount(Math.Min(each, 10));
        lines.Count(l => l.Contains("more annotations", StringComparison.Ordinal)).Should().Be(isCounted);
    }

    private static byte[] Write(string format, ComplianceReport report, ReportLimits limits, params ComplianceReport[] others)
    {
        using var output = new MemoryStream();
        if (format == Console)
        {
            using var text = new StringWriter();
            new ConsoleReportWriter(new() { Language = Language.En, Limits = limits }).Write(report, text);
            return Encoding.UTF8.GetBytes(text.ToString());
        }

        ReportFormats.Find(format)!.CreateWriter(new() { Language = Language.En, Limits = limits }).Write([report, .. others], output);
        return output.ToArray();
    }

    private static string Text(string format, ComplianceReport report, ReportLimits limits)
    {
        var bytes = Write(format, report, limits);
        if (format != "xlsx")
        {
            return Encoding.UTF8.GetString(bytes);
        }

        using var workbook = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
        return string.Join('\n', workbook.WorkbookPart!.SharedStringTablePart!.SharedStringTable.Elements<SharedStringItem>().Select(i => i.InnerText));
    }
}
