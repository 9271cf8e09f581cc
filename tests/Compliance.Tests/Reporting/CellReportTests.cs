using System.Text;
using System.Text.Json.Nodes;
using Compliance.Declarations;
using Compliance.Evaluation;
using Compliance.Findings;
using Compliance.Spreadsheets;
using Compliance.Tests.Evaluation.Properties;
using Compliance.Tests.Spreadsheets;
using Compliance.Text;

namespace Compliance.Tests.Reporting;

/// <summary>What stands in a workbook has no line: every format names sheet and cell, and a code host gets the name of a file that exists.</summary>
internal sealed class CellReportTests
{
    private DirectoryInfo _folder = null!;
    private ComplianceReport _report = null!;

    [OneTimeSetUp]
    public void Judge()
    {
        _folder = Directory.CreateTempSubdirectory("compliance-");
        var book = Path.Combine(_folder.FullName, "wow!.xlsx");
        Workbook.Write(
            book,
            ("owner", [Workbook.Texts("id"), Workbook.Texts("o")]),
            ("things", [Workbook.Texts("id", "flag"), Workbook.Texts("t", "false")]));
        var engine = new ComplianceEngine(SmallWorld.With(SmallWorld.RuleOn(SmallWorld.Vocabulary.FindEntity("thing")!)));
        _report = engine.Evaluate(new SpreadsheetReader(new DeclarationReader(SmallWorld.Vocabulary)).FromWorkbook(book).GetDeclarationOrThrow(), new(2020, 6, 15));
    }

    [OneTimeTearDown]
    public void Delete() => _folder.Delete(recursive: true);

    [Test]
    public void Judge_OfTheWorkbook_FindsOneThing() => _report.Findings.Should().ContainSingle().Which.Evidence.Should().NotBeEmpty();

    [TestCase("json", "wow!.xlsx!things!B2\",\n              \"line\": null")]
    [TestCase("csv", "wow!.xlsx!things!A2\",\"\",\"\"")]
    [TestCase("html", "wow!.xlsx!things!B2")]
    [TestCase("markdown", "wow!.xlsx!things!B2")]
    [TestCase("junit", "<property name=\"cell\" value=\"things!A2\" />")]
    [TestCase("junit", "wow!.xlsx!things!B2")]
    [TestCase("github", "wow!.xlsx,title=")]
    [TestCase("github", "::things!A2%0A")]
    [TestCase("oscal", "wow%21.xlsx#things%21B2\"")]
    [TestCase("sarif", "\"text\": \"things!B2: ")]
    public void Write_AFactOfAWorkbook_NamesSheetAndCell(string format, string expected) =>
        WrittenReport.Text(format, Language.En, _report).Should().Contain(expected);

    [Test]
    public void Write_Console_NamesSheetAndCell()
    {
        using var text = new StringWriter();
        new Compliance.Reporting.ConsoleReportWriter(new() { Language = Language.En, Width = 0 }).Write(_report, text);

        text.ToString().Should().Contain("wow!.xlsx!things!A2").And.Contain("wow!.xlsx!things!B2").And.NotContain("B2:1:1");
    }

    [TestCase("github", "line=")]
    [TestCase("junit", "line=")]
    [TestCase("oscal", "#L1")]
    public void Write_AFactOfAWorkbook_HasNoLine(string format, string unexpected) =>
        WrittenReport.Text(format, Language.En, _report).Should().NotContain(unexpected);

    [Test]
    public void Sarif_Artifacts_AreFilesThatExist()
    {
        var results = JsonNode.Parse(WrittenReport.Text("sarif", Language.En, _report))!["runs"]![0]!["results"]!.AsArray();
        var uris = results.SelectMany(r => r!["locations"]!.AsArray().Concat(r["relatedLocations"]!.AsArray()))
            .Select(l => l!["physicalLocation"]!["artifactLocation"]!["uri"]!.ToString())
            .Where(u => u.Contains("xlsx", StringComparison.Ordinal))
            .Select(u => new Uri(u).LocalPath).ToList();

        uris.Should().NotBeEmpty().And.OnlyContain(f => File.Exists(f));
        results[0]!["locations"]![0]!["message"]!["text"]!.ToString().Should().Be("things!A2");
    }

    [Test]
    public void Xlsx_Places_AreCellsWithoutALine()
    {
        using var archive = new System.IO.Compression.ZipArchive(new MemoryStream(WrittenReport.Write("xlsx", Language.En, _report)));
        using var reader = new StreamReader(archive.GetEntry("xl/sharedStrings.xml")!.Open(), Encoding.UTF8);

        reader.ReadToEnd().Should().Contain("wow!.xlsx!things!A2").And.Contain("wow!.xlsx!things!B2");
    }
}
