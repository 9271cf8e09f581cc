using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json;
using Compliance.Findings;
using Compliance.Reporting;
using Compliance.Text;

namespace Compliance.Tests.Reporting.Contents;

/// <summary>Days whose law is not registered are a result of their own in every format: no pass, and not "not applicable".</summary>
internal sealed class NotCoveredFormatTests
{
    private static readonly string[] Formats = [.. WrittenReport.Formats, "console"];

    private static readonly ComplianceReport Sample = SampleReport.Create();

    private static readonly RuleResult NotCovered = Sample.Results.First(r => r.Outcome == Outcome.Violated) with
    {
        Outcome = Outcome.NotCovered,
        Part = new EvaluatedPeriod(new(2019, 1, 1), new(2019, 8, 8), new(2019, 1, 1), [], true),
        Finding = null,
        CoveredFrom = new(2019, 8, 9),
    };

    private static readonly ComplianceReport With = Sample with
    {
        Results = [.. Sample.Results, NotCovered],
        Counts = Sample.Counts with { NotCovered = 1 },
    };

    private static readonly ComplianceReport Only = Sample with
    {
        Results = [NotCovered], Findings = [], Questions = [], Counts = new(0, 0, 0, 0, 1, 0, 0),
    };

    [TestCaseSource(nameof(Formats))]
    public void Write_ResultNotCovered_NamesTheFirstDayCovered(string format)
    {
        var text = Readable(format, With);

        text.Should().ContainAny("2019-08-09", "2019年8月9日").And.ContainAny("未收录", "not_covered");
    }

    [TestCaseSource(nameof(Formats))]
    public void Write_NothingElse_NamesItAsWell(string format) =>
        Readable(format, Only).Should().ContainAny("2019-08-09", "2019年8月9日").And.ContainAny("未收录", "not_covered");

    [TestCaseSource(nameof(Formats))]
    public void Write_NoResultNotCovered_NamesNoDay(string format) =>
        Readable(format, Sample).Should().NotContainAny("2019-08-09", "2019年8月9日");

    [Test]
    public void NothingDecided_OnlyNotCovered_IsNoPassAndNotNothingChecked() =>
        (Only.NothingDecided, Only.NothingChecked, Only.NotCovered.Count()).Should().Be((true, false, 1));

    [TestCase("console")]
    [TestCase("html")]
    [TestCase("markdown")]
    [TestCase("xlsx")]
    [TestCase("docx")]
    public void Write_NothingDecided_SaysThatItIsNoPass(string format)
    {
        Readable(format, Only).Should().ContainAny("没有任何一项得出结论", "Nothing could be decided");
        Readable(format, With).Should().NotContainAny("没有任何一项得出结论", "Nothing could be decided");
    }

    [Test]
    public void Html_NothingDecided_SaysItOnce() =>
        Readable("html", Only).Split("没有任何一项得出结论").Should().HaveCount(2);

    [Test]
    public void Html_SomethingAsked_LeadsToTheQuestionsFromTheHead()
    {
        var html = Readable("html", Sample);

        html.IndexOf("<a href=\"#questions\">", StringComparison.Ordinal).Should().BePositive().And.BeLessThan(html.IndexOf("id=\"findings\"", StringComparison.Ordinal));
        Readable("html", Only).Should().NotContain("#questions");
    }

    [Test]
    public void Json_Counts_HaveItApart()
    {
        using var document = JsonDocument.Parse(WrittenReport.Text("json", Language.En, With));
        var report = document.RootElement.GetProperty("reports")[0];

        report.GetProperty("counts").GetProperty("not_covered").GetInt32().Should().Be(1);
        report.GetProperty("counts").GetProperty("not_applicable").GetInt32().Should().Be(Sample.Counts.NotApplicable);
        report.GetProperty("results").EnumerateArray().Count(r => r.TryGetProperty("covered_from", out var day) && day.GetString() == "2019-08-09").Should().Be(1);
    }

    [Test]
    public void Ndjson_Counts_HaveIt()
    {
        using var stream = new MemoryStream();
        new NdjsonReportWriter().Write([With], stream);
        using var line = JsonDocument.Parse(Encoding.UTF8.GetString(stream.ToArray()));

        line.RootElement.GetProperty("counts").GetProperty("not_covered").GetInt32().Should().Be(1);
    }

    [Test]
    public void Sarif_ResultNotCovered_IsOpenAndNoAlert()
    {
        using var document = JsonDocument.Parse(WrittenReport.Text("sarif", Language.En, Only));
        var result = document.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Single();

        (result.GetProperty("kind").GetString(), result.GetProperty("level").GetString()).Should().Be(("open", "none"));
        result.GetProperty("properties").GetProperty("outcome").GetString().Should().Be("not_covered");
    }

    [Test]
    public void Oscal_RuleNotCovered_IsNotSatisfied()
    {
        var text = WrittenReport.Text("oscal", Language.En, Only);

        text.Should().Contain("\"state\": \"not-satisfied\"").And.NotContain("\"state\": \"satisfied\"");
    }

    [Test]
    public void Write_MoreThanTheLimit_SaysWhatIsLeftOut()
    {
        var many = Only with { Results = [.. Enumerable.Repeat(NotCovered, 7)], Counts = new(0, 0, 0, 0, 7, 0, 0) };
        using var text = new StringWriter();

        new ConsoleReportWriter(new() { Language = Language.En, Width = 0, Limits = ReportLimits.Of(3) }).Write(many, text);

        text.ToString().Should().Contain("4 more of 7 results not covered are not listed");
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
