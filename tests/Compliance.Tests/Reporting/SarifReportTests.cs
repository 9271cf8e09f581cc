using System.Text.Json.Nodes;
using Compliance.Findings;
using Compliance.Text;

namespace Compliance.Tests.Reporting;

/// <summary>What a schema cannot see: that indices point where ids say, and that kinds and levels agree.</summary>
internal sealed class SarifReportTests
{
    [Test]
    public void Write_Results_HaveTheKindAndLevelOfTheirOutcome() =>
        Results(Run("sarif-full", SampleReport.Create())).Select(r => $"{r["kind"]} {r["level"]}")
            .Should().Equal("fail error", "review none", "informational none", "open none", "open none", "notApplicable none");

    [Test]
    public void Write_WithoutPasses_ListsNoneAndCountsThem()
    {
        var run = Run("sarif", SampleReport.Create());

        Results(run).Should().NotContain(r => r["kind"]!.ToString() == "notApplicable");
        run["properties"]!["declarations"]![0]!["counts"]!["not_applicable"]!.GetValue<int>().Should().Be(1);
    }

    [Test]
    public void Write_Passes_AreFoldedByRule()
    {
        var report = SampleReport.Create();
        var held = report.Results[3] with { Outcome = Outcome.Satisfied };
        var run = Run("sarif-full", report with { Results = [.. report.Results, held, held, held] });

        Results(run).Should().ContainSingle(r => r["kind"]!.ToString() == "pass").Which["occurrenceCount"]!.GetValue<int>().Should().Be(3);
    }

    [TestCase("sarif")]
    [TestCase("sarif-full")]
    public void Write_Indices_PointAtWhatTheIdsName(string format)
    {
        var run = Run(format, SampleReport.Create());
        var rules = run["tool"]!["driver"]!["rules"]!.AsArray();
        var taxonomies = run["taxonomies"]!.AsArray();

        Results(run).Should().OnlyContain(r => rules[r["ruleIndex"]!.GetValue<int>()]!["id"]!.ToString() == r["ruleId"]!.ToString());
        var references = Results(run).Select(r => r["taxa"]).OfType<JsonArray>().SelectMany(t => t)
            .Concat(rules.SelectMany(r => r!["relationships"]!.AsArray()).Select(r => r!["target"])).ToList();
        references.Should().NotBeEmpty();
        foreach (var reference in references)
        {
            var taxonomy = taxonomies[reference!["toolComponent"]!["index"]!.GetValue<int>()]!;
            taxonomy["name"]!.ToString().Should().Be(reference["toolComponent"]!["name"]!.ToString());
            taxonomy["taxa"]![reference["index"]!.GetValue<int>()]!["id"]!.ToString().Should().Be(reference["id"]!.ToString());
        }
    }

    [Test]
    public void Write_Finding_StandsAtItsSubject()
    {
        var region = Results(Run("sarif", SampleReport.Create())).First()["locations"]![0]!["physicalLocation"]!["region"]!;

        region.ToJsonString().Should().Be("""{"startLine":5,"startColumn":3,"endLine":5,"endColumn":15}""");
    }

    [Test]
    public void Write_RenamedRule_TellsItsFormerIds()
    {
        var report = SampleReport.Create();
        var renamed = report.Findings[0].Rule with { FormerIds = ["old-id"] };
        var run = Run("sarif", report with { Results = [.. report.Results.Select(r => r.Rule.Id == renamed.Id ? r with { Rule = renamed } : r)] });

        run["tool"]!["driver"]!["rules"]!.AsArray().Single(r => r!["id"]!.ToString() == renamed.Id)!["deprecatedIds"]!.ToJsonString().Should().Be("""["old-id"]""");
    }

    [TestCase("申报/甲 公司.yaml", "%E7%94%B3%E6%8A%A5/%E7%94%B2%20%E5%85%AC%E5%8F%B8.yaml")]
    [TestCase("/srv/a.yaml", "file:///srv/a.yaml")]
    [TestCase("C:\\a b\\c.yaml", "file:///C:/a%20b/c.yaml")]
    public void ArtifactUri_OfAPath_IsAUri(string path, string uri) => Compliance.Reporting.Sarif.ArtifactUri.Of(path).Should().Be(uri);

    private static JsonNode Run(string format, ComplianceReport report) =>
        JsonNode.Parse(WrittenReport.Text(format, Language.Zh, report))!["runs"]![0]!;

    private static List<JsonNode> Results(JsonNode run) => [.. run["results"]!.AsArray().Select(r => r!)];
}
