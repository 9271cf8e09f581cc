using System.Text.Json;
using Compliance.Findings;
using Compliance.Text;

namespace Compliance.Tests.Reporting;

/// <summary>Five thousand findings: every format still writes, and those with a limit keep it.</summary>
internal sealed class LargeReportTests
{
    private static readonly ComplianceReport Large = Multiply(SampleReport.Create(), 5_000);

    [TestCaseSource(typeof(WrittenReport), nameof(WrittenReport.Formats))]
    public void Write_FiveThousandFindings_StaysUsable(string format)
    {
        var started = System.Diagnostics.Stopwatch.GetTimestamp();
        var bytes = WrittenReport.Write(format, Language.Zh, Large);
        TestContext.Out.WriteLine($"{format}: {bytes.Length:N0} bytes, {System.Diagnostics.Stopwatch.GetElapsedTime(started).TotalMilliseconds:N0} ms");

        bytes.Length.Should().BeLessThan(40_000_000);
    }

    [TestCase(Language.Zh)]
    [TestCase(Language.Both)]
    public void Markdown_FiveThousandFindings_FitIntoAComment(Language language)
    {
        var text = WrittenReport.Text("markdown", language, Large);

        text.Length.Should().BeInRange(50_000, 60_000);
        text.Should().Contain("<details>").And.EndWith("\n");
    }

    [Test]
    public void Html_TextsOfManyFindings_StandOnce()
    {
        var html = WrittenReport.Text("html", Language.Zh, Large);
        var data = html[(html.IndexOf("id=\"data\">", StringComparison.Ordinal) + 10)..];
        using var document = JsonDocument.Parse(data[..data.IndexOf("</script>", StringComparison.Ordinal)]);

        document.RootElement.GetProperty("entries").GetArrayLength().Should().BeGreaterThan(5_000);
        document.RootElement.GetProperty("texts").GetArrayLength().Should().BeLessThan(6_000);
    }

    // A third of them waived, a third with a waiver that lapsed: a page of ten thousand is twice that of five, and both open in a browser.
    [Test]
    public void Html_ManyFindingsWithWaivers_GrowsInStep()
    {
        var (five, ten) = (Bytes(5_000), Bytes(10_000));
        TestContext.Out.WriteLine($"5,000: {five:N0} bytes, 10,000: {ten:N0} bytes");

        five.Should().BeLessThan(8 * 1024 * 1024);
        (ten / (double)five).Should().BeInRange(1.8, 2.1);

        static long Bytes(int count) => WrittenReport.Write("html", Language.Zh, SampleDispositions.Apply(Multiply(SampleReport.Create(), count))).Length;
    }

    private static ComplianceReport Multiply(ComplianceReport report, int count)
    {
        var findings = Enumerable.Range(0, count).Select(i => report.Findings[i % 3] with { Fingerprint = Convert.ToHexStringLower(BitConverter.GetBytes(i)) }).ToList();
        return report with
        {
            Findings = [.. findings.OrderByDescending(f => f.Kind)],
            Results = [.. report.Results.Where(r => r.Finding is null), .. findings.Select(f => new RuleResult(f.Rule, f.Subject, f.Part, Outcome.Violated, f, [], null))],
        };
    }
}
