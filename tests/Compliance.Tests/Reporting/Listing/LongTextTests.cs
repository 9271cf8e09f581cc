using System.Globalization;
using System.Text;
using Compliance.Declarations;
using Compliance.Evaluation;
using Compliance.Facts;
using Compliance.Findings;
using Compliance.Reporting;
using Compliance.Streams;
using Compliance.Tests.Evaluation.Execution;

namespace Compliance.Tests.Reporting.Listing;

/// <summary>A name may be as long as its author likes: beyond a bound it is refused, and below it is abbreviated wherever it is written.</summary>
internal sealed class LongTextTests
{
    private static readonly ComplianceEngine Engine = new(JudgingWorld.Load(
        ("pooled", "forbids: { all: [{ funds.pooled: true }, { marketing_name: { present: true } }] }")));

    private static readonly string[] Formats = [.. ReportFormats.All.Select(f => f.Id), "console"];

    [TestCase(10_000, false)]
    [TestCase(10_001, true)]
    public void Text_LongerThanAnyThatIsRead_IsRefusedInEveryForm(int length, bool isRefused)
    {
        var name = new string('名', length);
        var yaml = $"company: {{ id: c }}\nactivities:\n  - id: a\n    marketing_name: {name}\n";
        var json = $$"""{"company": {"id": "c"}, "activities": [{"id": "a", "marketing_name": "{{name}}"}]}""";

        Codes(Engine.Declarations.FromText(yaml, "a.yaml", DeclarationFormat.Yaml)).Should().Equal(isRefused ? ["CMP2250"] : []);
        Codes(Engine.Declarations.FromText(json, "a.json", DeclarationFormat.Json)).Should().Equal(isRefused ? ["CMP2250"] : []);
        Codes(Engine.Declarations.FromLine(Encoding.UTF8.GetBytes(json), "a.ndjson", 1, new StreamOptions().LineLimits)).Should().Equal(isRefused ? ["CMP2250"] : []);
    }

    [TestCase(200, null)]
    [TestCase(201, "201 characters")]
    [TestCase(10_000, "10000 characters")]
    public void Name_OfMoreThanAReaderReads_IsAbbreviatedWithItsLength(int length, string? said)
    {
        var report = Report(Name(length));
        var subject = report.Findings.Should().ContainSingle().Which.Subject;

        subject.DisplayName.Contains("characters", StringComparison.Ordinal).Should().Be(said is not null);
        subject.Label.En.Should().Be(subject.DisplayName);
        if (said is not null)
        {
            subject.DisplayName.Should().HaveLength(Abbreviation.LongestName - 40 + $"… ({said})".Length).And.EndWith($"({said})");
            subject.Label.Zh.Should().EndWith(string.Create(CultureInfo.InvariantCulture, $"（共 {length} 个字符）"));
        }
    }

    [Test]
    public void Name_CutAmongSurrogates_StaysText()
    {
        var name = string.Concat("x", string.Concat(Enumerable.Repeat("𠮷", 150)));

        Abbreviation.Name(name).En.Should().NotContain("\uFFFD").And.Match(t => t.All(c => !char.IsSurrogate(c)) || t.EnumerateRunes().All(r => r.Value != 0xFFFD));
    }

    // The bytes beyond those of a short name: a name of the greatest length costs no more than 40 abbreviations of 200 in three bytes each.
    [TestCaseSource(nameof(Formats))]
    public void Name_OfTheGreatestLength_CostsNoFormatMoreThanItsAbbreviations(string format)
    {
        var (usual, longest) = (Write(format, Report(Name(200))).Length, Write(format, Report(Name(10_000))).Length);

        TestContext.Out.WriteLine($"{format}: {usual:N0} and {longest:N0} bytes");
        longest.Should().BeLessThan(usual + 12_000);
    }

    private static string[] Codes(DeclarationResult result) => [.. result.Diagnostics.Select(d => d.Code)];

    private static string Name(int length) => new('n', length);

    private static ComplianceReport Report(string name) => Engine.Evaluate(
        JudgingWorld.Declare(Engine.Rulebook, $"company: {{ id: c }}\nactivities:\n  - {{ id: a, performer: c, period: 2024-01-01.., marketing_name: {name}, funds: {{ pooled: true }} }}\n"),
        JudgingWorld.AsOf);

    private static byte[] Write(string format, ComplianceReport report)
    {
        if (format == "console")
        {
            using var text = new StringWriter();
            new ConsoleReportWriter(new()).Write(report, text);
            return Encoding.UTF8.GetBytes(text.ToString());
        }

        using var output = new MemoryStream();
        ReportFormats.Find(format)!.CreateWriter(new()).Write([report], output);
        return output.ToArray();
    }
}
