using System.IO.Compression;
using System.Xml.Linq;
using Compliance.Cli.Tests.Running;

namespace Compliance.Cli.Tests.Commands.Authoring;

/// <summary><c>compliance new declaration FILE.xlsx</c>: a workbook that is read back, and claims nothing before it is filled in.</summary>
internal sealed class NewWorkbookTests
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private TemporaryFolder _folder = null!;

    private string Book => _folder.File("company.xlsx");

    [SetUp]
    public void SetUp() => _folder = new TemporaryFolder();

    [TearDown]
    public void TearDown() => _folder.Dispose();

    [TestCase("zh")]
    [TestCase("en")]
    public async Task Workbook_OfTheShippedVocabulary_IsReadBack_AndSettlesNothing(string language)
    {
        (await CliProcess.RunAsync("new", "declaration", Book, "--company", "acme", "--language", language)).ExitCode.Should().Be(0);

        var result = await CliProcess.RunAsync("check", Book, "--as-of", "2026-11-01", "--lang", "en", "-o", "json");

        result.ExitCode.Should().Be(2, result.Error);
        result.Error.Should().NotContain("error CMP").And.NotContain("hidden sheet");
        result.Output.Should().Contain("\"acme\"").And.NotContain("\"violation\": 1");
    }

    [TestCase("zh", "业务活动清单", "种类")]
    [TestCase("en", "activities", "kind")]
    public async Task Workbook_HasListsToChooseFrom_AndANoteOnEachColumn(string language, string sheet, string head)
    {
        await CliProcess.RunAsync("new", "declaration", Book, "--language", language);

        using var archive = await ZipFile.OpenReadAsync(Book);
        var strings = Read(archive, "xl/sharedStrings.xml").Descendants(Main + "t").Select(t => t.Value).ToList();
        var place = Read(archive, "xl/workbook.xml").Descendants(Main + "sheet").Select(s => s.Attribute("name")!.Value).ToList().IndexOf(sheet);
        place.Should().BePositive();
        var part = Read(archive, $"xl/worksheets/sheet{place + 1}.xml");
        var heads = part.Descendants(Main + "row").First().Elements(Main + "c").Select(c => (Cell: c.Attribute("r")!.Value, Text: strings[(int)c.Element(Main + "v")!])).ToList();
        var column = heads.Single(h => h.Text == head).Cell.TrimEnd('1');
        var inputs = part.Descendants(Main + "dataValidation").ToList();

        inputs.Should().HaveCount(heads.Count).And.AllSatisfy(i => i.Attribute("prompt")!.Value.Should().NotBeEmpty());
        inputs.Single(i => i.Attribute("sqref")!.Value.StartsWith($"{column}2:", StringComparison.Ordinal)).Element(Main + "formula1")!.Value.Should().Contain("!$");
    }

    [Test]
    public async Task Workbook_OfTheSameVocabulary_IsTheSame()
    {
        var clock = _folder.File("again.xlsx");
        await CliProcess.RunAsync("new", "declaration", Book);
        await CliProcess.RunAsync("new", "declaration", clock);

        (await File.ReadAllBytesAsync(Book)).Should().Equal(await File.ReadAllBytesAsync(clock));
    }

    [Test]
    public async Task Workbook_WhereAFileIs_IsNotWritten()
    {
        await File.WriteAllTextAsync(Book, "mine");

        var result = await CliProcess.RunAsync("new", "declaration", Book, "--lang", "en");

        result.ExitCode.Should().Be(3);
        result.Error.Should().Contain("is there already");
        (await File.ReadAllTextAsync(Book)).Should().Be("mine");
    }

    private static XDocument Read(ZipArchive archive, string name)
    {
        using var stream = archive.GetEntry(name)!.Open();
        return XDocument.Load(stream);
    }
}
