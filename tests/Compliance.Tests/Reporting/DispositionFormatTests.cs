using System.IO.Compression;
using System.Net;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Compliance.Findings;
using Compliance.Findings.Decisions;
using Compliance.Text;

namespace Compliance.Tests.Reporting;

/// <summary>What was decided about findings stands in every format, and means there what it means for the exit code.</summary>
internal sealed class DispositionFormatTests
{
    private static readonly ComplianceReport Decided = SampleReport.CreateDecided();

    [Test]
    public void Sample_HoldsOneOfEverything()
    {
        Decided.Findings.Select(f => (f.Disposition.Kind, f.Disposition.IsInBaseline, f.Disposition.LapsedWaiver?.Id)).Should().Equal(
            (DispositionKind.Waived, true, null),
            (DispositionKind.Open, false, "W-2"),
            (DispositionKind.Baselined, true, null));
        Decided.Dispositions.Absent.Select(a => a.Rule).Should().Equal("cn-payment-unlicensed-payment", "a-rule-of-old");
    }

    [TestCaseSource(typeof(WrittenReport), nameof(WrittenReport.Formats))]
    public void Write_Waiver_SaysWhoWhyUntilWhenAndWhatInstead(string format)
    {
        var text = Readable(format);

        text.Should().ContainAll("W-1", "陈伟（法务总监）", "补办许可中", "内决〔2026〕14号", "由持牌支付机构代收代付");
        text.Should().ContainAny("2026-11-22", "<v>46348</v>");
    }

    [TestCaseSource(typeof(WrittenReport), nameof(WrittenReport.Formats))]
    public void Write_LapsedWaiver_IsNamed(string format) => Readable(format).Should().Contain("W-2");

    [TestCase("json", "\"baseline\": \"unchanged\"", "\"baseline\": \"new\"", "77aa")]
    [TestCase("sarif", "\"baselineState\": \"unchanged\"", "\"baselineState\": \"new\"", "77aa")]
    [TestCase("sarif-full", "\"baselineState\": \"unchanged\"", "\"baselineState\": \"new\"", "\"baselineState\": \"absent\"")]
    [TestCase("junit", "基线内已有", "基线之外的新发现", "77aa")]
    [TestCase("github", "基线内已有", "基线之外的新发现", null)]
    [TestCase("markdown", "基线内已有", "基线之外的新发现", "77aa")]
    [TestCase("csv", "\"unchanged\"", "\"new\"", "\"absent\"")]
    [TestCase("xlsx", "基线内已有", "基线之外的新发现", "77aa")]
    [TestCase("docx", "基线内已有", "基线之外的新发现", "77aa")]
    [TestCase("html", "data-status=\"waived unchanged\"", "data-status=\"open lapsed new\"", "77aa")]
    [TestCase("oscal", "\"unchanged\"", "\"new\"", "\"absent\"")]
    public void Write_Baseline_SaysWhatIsUnchangedNewAndGone(string format, string unchanged, string added, string? gone)
    {
        var text = Readable(format);

        text.Should().Contain(unchanged).And.Contain(added);
        if (gone is not null)
        {
            text.Should().Contain(gone);
        }
    }

    [TestCase("sarif")]
    [TestCase("html")]
    [TestCase("markdown")]
    [TestCase("xlsx")]
    [TestCase("docx")]
    [TestCase("github")]
    public void Write_WaiversToLookAt_AreReported(string format) =>
        Readable(format).Should().ContainAll("CMP4120", "CMP4121", "CMP4122", "CMP4123");

    [Test]
    public void JUnit_WaivedViolation_IsSkippedWithItsReason()
    {
        var suite = XDocument.Parse(WrittenReport.Text("junit", Language.En, Decided)).Root!.Element("testsuite")!;

        suite.Attribute("failures")!.Value.Should().Be("0");
        suite.Descendants("failure").Should().BeEmpty();
        suite.Descendants("skipped").Should().HaveCount(int.Parse(suite.Attribute("skipped")!.Value, null));
        suite.Descendants("skipped").First().Attribute("message")!.Value.Should().StartWith("violation: waived (W-1").And.Contain("reason: 补办许可中");
    }

    [Test]
    public void GitHub_WhatIsWaivedOrInTheBaseline_IsANotice()
    {
        var lines = WrittenReport.Text("github", Language.En, Decided).Split('\n');

        lines.Should().NotContain(l => l.StartsWith("::error", StringComparison.Ordinal));
        lines.Should().Contain(l => l.StartsWith("::notice", StringComparison.Ordinal) && l.Contains("title=waived · violation", StringComparison.Ordinal));
    }

    [TestCase("sarif")]
    [TestCase("sarif-full")]
    public void Sarif_SuppressionsAndBaselineState_StandOnEveryResult(string format)
    {
        var results = Results(format, Decided);

        results.Should().OnlyContain(r => r!["suppressions"] is JsonArray && r["baselineState"] != null, "the standard wants them on all results of a run or on none");
        results.Select(r => r!["suppressions"]!.AsArray().Count).Sum().Should().Be(1);
        results[0]!["suppressions"]![0]!["status"]!.ToString().Should().Be("accepted");
        results.Count(r => r!["baselineState"]!.ToString() == "absent").Should().Be(format == "sarif" ? 0 : 2, "code hosts would open an alert for what is gone");
    }

    [Test]
    public void Sarif_WithoutABaseline_SaysNothingOfIt() =>
        Results("sarif-full", SampleReport.Create()).Should().OnlyContain(r => r!["suppressions"] is JsonArray && r["baselineState"] == null);

    [Test]
    public void Sarif_Rank_StandsOnFailuresAlone() =>
        Results("sarif", SampleReport.Create()).Should().OnlyContain(r => r!["rank"] != null == (r["kind"]!.ToString() == "fail"));

    [Test]
    public void Oscal_WaivedRisk_IsAnApprovedDeviation()
    {
        var risks = JsonNode.Parse(WrittenReport.Text("oscal", Language.Zh, Decided))!["assessment-results"]!["results"]![0]!["risks"]!.AsArray();

        risks.Select(r => r!["status"]!.ToString()).Should().BeEquivalentTo("deviation-approved", "open", "closed", "closed");
        var waived = risks.Single(r => r!["status"]!.ToString() == "deviation-approved")!;
        waived["deadline"]!.ToString().Should().Be("2026-11-22T23:59:59Z");
        waived["risk-log"]!["entries"]![0]!["props"]!.AsArray().Select(p => p!["value"]!.ToString()).Should().Contain("dr-approved");
    }

    private static JsonArray Results(string format, ComplianceReport report) =>
        JsonNode.Parse(WrittenReport.Text(format, Language.Zh, report))!["runs"]![0]!["results"]!.AsArray();

    // What a reader sees of it: a workbook unpacked, HTML without its escapes.
    private static string Readable(string format)
    {
        if (format != "xlsx")
        {
            return WebUtility.HtmlDecode(WrittenReport.Text(format, Language.Zh, Decided));
        }

        using var archive = new ZipArchive(new MemoryStream(WrittenReport.Write(format, Language.Zh, Decided)));
        return string.Concat(archive.Entries.Select(e =>
        {
            using var reader = new StreamReader(e.Open());
            return reader.ReadToEnd();
        }));
    }
}
