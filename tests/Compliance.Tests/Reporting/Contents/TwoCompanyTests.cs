using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Compliance.Findings;
using Compliance.Tests.Dispositions;
using Compliance.Text;

namespace Compliance.Tests.Reporting.Contents;

/// <summary>Two companies whose things have the same ids and facts stay two in every format.</summary>
internal sealed class TwoCompanyTests
{
    private const string Facts = "owner: { id: COMPANY }\nthings: [{ id: t, flag: false }, { id: u, flag: true }, { flag: false }, { flag: false }, { id: v }]";

    private static readonly WaiverWorld World = new();
    private static readonly DateOnly Day = new(2020, 6, 15);
    private static readonly ComplianceReport[] Two = [Judge("a", "a.yaml"), Judge("z", "z.yaml")];

    // One company in two files, and two without an id.
    private static readonly ComplianceReport[] Alike = [Judge("a", "2025.yaml"), Judge("a", "2026.yaml"), Judge(null, "x.yaml"), Judge(null, "y.yaml"), Judge(null, "y.yaml")];

    [Test]
    public void Sample_HasEqualFingerprints() =>
        Two[0].Findings.Select(f => f.Fingerprint).Should().NotBeEmpty().And.Equal(Two[1].Findings.Select(f => f.Fingerprint));

    [TestCase(true)]
    [TestCase(false)]
    public void JUnit_Names_AreEachOnce(bool isTwo)
    {
        var cases = XDocument.Parse(WrittenReport.Text("junit", Language.En, isTwo ? Two : Alike)).Descendants("testcase").ToList();

        cases.Select(c => (c.Attribute("classname")!.Value, c.Attribute("name")!.Value)).Should().HaveCountGreaterThan(8).And.OnlyHaveUniqueItems();
    }

    [Test]
    public void JUnit_Names_DoNotDependOnWhatElseIsChecked()
    {
        static IEnumerable<string> Names(params ComplianceReport[] reports) =>
            XDocument.Parse(WrittenReport.Text("junit", Language.En, reports)).Descendants("testcase").Select(c => c.Attribute("name")!.Value);

        Names(Two[0]).Should().BeSubsetOf(Names(Two));
    }

    [Test]
    public void Oscal_Ids_AreEachOnce()
    {
        var ids = Regex.Matches(WrittenReport.Text("oscal", Language.En, Two), "\"uuid\": \"(?<id>[^\"]+)\"", RegexOptions.None, TimeSpan.FromSeconds(5)).Select(m => m.Groups["id"].Value);

        ids.Should().HaveCountGreaterThan(8).And.OnlyHaveUniqueItems();
    }

    [Test]
    public void Sarif_Fingerprints_TellTheCompanies()
    {
        var results = JsonNode.Parse(WrittenReport.Text("sarif", Language.En, Two))!["runs"]![0]!["results"]!.AsArray().Where(r => r!["partialFingerprints"] is not null);

        results.Select(r => r!["partialFingerprints"]!["complianceCompany/v1"]!.ToString()).Distinct().Should().Equal("a", "z");
    }

    [Test]
    public void Json_Declaration_NamesTheCompany()
    {
        using var document = JsonDocument.Parse(WrittenReport.Text("json", Language.En, [.. Two, Alike[2]]));

        document.RootElement.GetProperty("reports").EnumerateArray().Select(r => r.GetProperty("declaration").GetProperty("company").GetString()).Should().Equal("a", "z", null);
    }

    [Test]
    public void Csv_Rows_AreEachOnce()
    {
        // Equal things without an id are told apart by their paths.
        var rows = WrittenReport.Text("csv", Language.En, Two).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        rows.Should().OnlyHaveUniqueItems();
        var company = rows[0].Split(',').Reverse().ToList().IndexOf("\"company\"") + 1;
        rows.Skip(1).Select(r => r.Split(',')[^company].Trim('"')).Distinct().Should().Equal("a", "z");
    }

    [Test]
    public void Html_Companies_AreEachAChoice()
    {
        var page = WrittenReport.Text("html", Language.En, Alike);

        Regex.Matches(page, "<select id=\"company\">(?<options>.*?)</select>", RegexOptions.Singleline, TimeSpan.FromSeconds(5)).Single().Groups["options"].Value
            .Split("<option ").Should().HaveCount(2 + Alike.Length);
    }

    private static ComplianceReport Judge(string? company, string name) =>
        World.Judge(company is null ? Facts.Replace("id: COMPANY", "money: 5", StringComparison.Ordinal) : Facts.Replace("COMPANY", company, StringComparison.Ordinal), Day, name: name);
}
