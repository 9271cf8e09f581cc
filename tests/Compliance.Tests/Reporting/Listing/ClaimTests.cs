using System.Text;
using System.Text.Json;
using Compliance.Findings;
using Compliance.Reporting;
using Compliance.Text;

namespace Compliance.Tests.Reporting.Listing;

/// <summary>What is asserted stands in every format.</summary>
internal sealed class ClaimTests
{
    private static readonly string[] Formats = [.. ReportFormats.All.Where(f => f.IsText).Select(f => f.Id), "console"];

    [TestCaseSource(nameof(Formats))]
    public void Write_AClaim_NamesItsPath(string format) => Text(format, 1).Should().ContainAny("activities[a0].agreement", @"activities\[a0\].agreement");

    [Test]
    public void Ndjson_Claims_NameKindValueColumnAndRules()
    {
        using var line = JsonDocument.Parse(Text("ndjson", 2));
        var claims = line.RootElement.GetProperty("asserted");

        claims.GetArrayLength().Should().Be(2);
        claims[1].ToString().Should().StartWith("""{"kind":"none","path":"activities[a1].agreement","value":"none","column":""").And.EndWith(",\"rule_count\":1,\"rules\":[\"cn-payment-unlicensed-payment\"]}");
    }

    [TestCase(10_000, false)]
    [TestCase(10_001, true)]
    public void Ndjson_ManyClaims_AreCounted(int claims, bool isCut) =>
        Text("ndjson", claims).Contains("\"asserted_left_out\":1", StringComparison.Ordinal).Should().Be(isCut);

    [Test]
    public void Csv_AClaim_IsARowOfItsOwn()
    {
        var rows = Text("csv", 1).Split("\r\n");
        var heads = rows[0].TrimStart('\uFEFF').Split(',').Length;

        rows.Should().ContainSingle(r => r.StartsWith("\"asserted\",", StringComparison.Ordinal)).Which.Split("\",\"").Should().HaveCount(heads).And.Contain("Activity 0 · Agreement = none");
    }

    [TestCase(10, false)]
    [TestCase(11, true)]
    public void GitHub_Claims_AreOneNotice(int claims, bool isCut)
    {
        var notice = Text("github", claims).Split('\n').Where(l => l.Contains("title=Asserted", StringComparison.Ordinal)).Should().ContainSingle().Which;

        notice.Should().StartWith("::notice file=").And.Contain("activities[a9].agreement").And.NotContain("activities[a10]");
        notice.Contains("and 1 more", StringComparison.Ordinal).Should().Be(isCut);
    }

    [Test]
    public void Console_TheSameClaimOfManyThings_IsSaidOnce()
    {
        var text = Text("console", 134);

        text.Should().Contain("Agreement = none  134 places").And.Contain("… and 131 more").And.Contain("activities[a2].agreement").And.NotContain("activities[a3]");
    }

    [TestCase(12, false)]
    [TestCase(13, true)]
    public void Console_ManyClaims_AreCounted(int groups, bool isCut)
    {
        var report = RepeatedReport.Of(1);
        report = report with { Asserted = [.. Enumerable.Range(0, groups).Select(i => RepeatedReport.Claim(report, i) with { Field = null })] };

        Console(report, Language.En).Contains("and 1 more; the report as JSON", StringComparison.Ordinal).Should().Be(isCut);
    }

    private static string Text(string format, int claims)
    {
        var report = RepeatedReport.Of(1);
        report = report with { Asserted = [.. Enumerable.Range(0, claims).Select(i => RepeatedReport.Claim(report, i))] };
        return format == "console" ? Console(report, Language.En) : Encoding.UTF8.GetString(WrittenReport.Write(format, Language.En, report));
    }

    private static string Console(ComplianceReport report, Language language)
    {
        using var text = new StringWriter();
        new ConsoleReportWriter(new() { Language = language }).Write(report, text);
        return text.ToString();
    }
}
