using System.Text.Json.Nodes;
using System.Xml.Linq;
using Compliance.Findings;
using Compliance.Reporting;
using Compliance.Reporting.Sarif;
using Compliance.Text;

namespace Compliance.Tests.Reporting.Contents;

/// <summary>What code hosts and build servers need to show the right thing once, at its place.</summary>
internal sealed class CodeHostTests
{
    private static readonly ComplianceReport Report = SampleReport.Create();

    [Test]
    public void Sarif_WhatIsUndetermined_IsOneResultWithTheQuestions()
    {
        var open = Run(new()).Results.Should().ContainSingle(r => r["kind"]!.ToString() == "open").Which;

        open["ruleId"]!.ToString().Should().Be("compliance-undetermined");
        open["occurrenceCount"]!.GetValue<int>().Should().Be(Report.Counts.Undetermined);
        open["message"]!["text"]!.ToString().Should().Contain("企业及关联企业持有哪些许可证");
    }

    [Test]
    public void Sarif_Full_HasAResultForEach() =>
        Run(new() { IncludesPasses = true }).Results.Count(r => r["kind"]!.ToString() == "open").Should().Be(Report.Counts.Undetermined);

    [TestCase("/repo", "/repo", "samples/xinghe.yaml")]
    [TestCase("/repo", "/repo/sub/folder", "sub/folder/samples/xinghe.yaml")]
    public void Sarif_Uri_IsFromTheRootOfTheRepository(string root, string folder, string uri)
    {
        var location = Run(new() { SourceRoot = new(root, folder, _ => true) }).Results[0]["locations"]![0]!["physicalLocation"]!["artifactLocation"]!;

        location["uri"]!.ToString().Should().Be(uri);
        location["uriBaseId"]!.ToString().Should().Be("%SRCROOT%");
    }

    [Test]
    public void Sarif_FileOutsideOfTheRepository_KeepsItsName()
    {
        var (run, results) = Run(new() { SourceRoot = new("/repo/other", "/repo", _ => true) });

        results[0]["locations"]![0]!["physicalLocation"]!["artifactLocation"]!["uriBaseId"].Should().BeNull();
        var roots = run["originalUriBaseIds"]!.AsObject();
        roots.Select(r => r.Key).Should().Equal("%SRCROOT%");
        roots["%SRCROOT%"]!["description"]!["text"]!.ToString().Should().Be("源代码库的根目录");
        roots["%SRCROOT%"]!["uri"].Should().BeNull("where the sources are on this machine is nobody's business");
    }

    [TestCase("/repo", "/repo/a/b.yaml", "a/b.yaml")]
    [TestCase("/repo", "../b.yaml", "b.yaml")]
    [TestCase("/repo", "/elsewhere/b.yaml", null)]
    [TestCase("/repo", "/repository/b.yaml", null)]
    [TestCase("/repo", "..b.yaml", "a/..b.yaml")]
    public void SourceRoot_Path_IsInItOrNot(string root, string path, string? relative) =>
        new SourceRoot(root, "/repo/a", _ => true).RelativeOf(path).Should().Be(relative);

    [Test]
    public void Sarif_RuleThatTheRepositoryDoesNotHave_IsNoPlace()
    {
        var withRule = Report with { Findings = [.. Report.Findings.Select(f => f with { Rule = f.Rule with { Span = f.Subject.Span } })] };

        Locations(_ => true).Should().Contain("规则");
        Locations(_ => false).Should().NotContain("规则");

        List<string> Locations(Func<string, bool> exists) =>
            [.. Run(new() { SourceRoot = new("/repo", "/repo", exists) }, withRule).Results[0]["relatedLocations"]!.AsArray().Select(l => l!["message"]!["text"]!.ToString())];
    }

    [Test]
    public void Sarif_Rules_HaveTheScoreByWhichHostsShowThem()
    {
        var rules = Run(new() { Catalogue = new("https://rules.example/catalogue/") }).Run["tool"]!["driver"]!["rules"]!.AsArray();
        var payment = rules.Single(r => r!["id"]!.ToString() == "cn-payment-unlicensed-payment")!;

        payment["properties"]!["security-severity"]!.ToString().Should().Be("9.5");
        payment["helpUri"]!.ToString().Should().Be("https://rules.example/catalogue/zh/rules/cn-payment-unlicensed-payment.html");
    }

    [TestCase(Language.En, "Legal basis", "依据")]
    [TestCase(Language.Zh, "依据", "Legal basis")]
    public void Sarif_Help_IsInTheLanguageAsked(Language language, string holds, string not)
    {
        var help = Run(new() { Language = language }).Run["tool"]!["driver"]!["rules"]![0]!["help"]!["markdown"]!.ToString();

        help.Should().Contain(holds).And.NotContain(not);
    }

    [Test]
    public void JUnit_Tests_HaveATimeAndNamesOfTheirOwn()
    {
        var again = Report with { Results = [.. Report.Results, .. Report.Undetermined], Counts = Report.Counts with { Undetermined = 2 * Report.Counts.Undetermined } };
        var cases = XDocument.Parse(WrittenReport.Text("junit", Language.Zh, again)).Descendants("testcase").ToList();

        cases.Should().OnlyContain(c => c.Attribute("time") != null);
        cases.Select(c => $"{c.Attribute("classname")!.Value} {c.Attribute("name")!.Value}").Should().OnlyHaveUniqueItems().And.Contain(n => n.EndsWith(" #2", StringComparison.Ordinal));
    }

    private static (JsonNode Run, List<JsonNode> Results) Run(SarifReportOptions options, ComplianceReport? report = null)
    {
        using var output = new MemoryStream();
        new SarifReportWriter(options).Write([report ?? Report], output);
        var run = JsonNode.Parse(output.ToArray())!["runs"]![0]!;
        return (run, [.. run["results"]!.AsArray().Select(r => r!)]);
    }
}
