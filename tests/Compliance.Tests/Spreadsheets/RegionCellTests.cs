using Compliance.Declarations;
using Compliance.Spreadsheets;
using Compliance.Tests.Vocabularies;

namespace Compliance.Tests.Spreadsheets;

/// <summary>Cells that name places, in a workbook and in CSV.</summary>
internal sealed class RegionCellTests
{
    private DirectoryInfo _folder = null!;

    private string Book => Path.Combine(_folder.FullName, "company.xlsx");

    [SetUp]
    public void CreateFolder() => _folder = Directory.CreateTempSubdirectory("compliance-");

    [TearDown]
    public void DeleteFolder() => _folder.Delete(recursive: true);

    [TestCase("3301", "3301")]
    [TestCase("330000", "33")]
    [TestCase("杭州市", "3301")]
    [TestCase("浙江省杭州市西湖区", "330106")]
    [TestCase("Hangzhou", "3301")]
    [TestCase("全国", "CN")]
    [TestCase("无", "none")]
    public void Cell_OfAPlace_IsRead(string cell, string code)
    {
        foreach (var read in Both("activity", "place", cell))
        {
            Of(read, "activity", "place").Should().Be(code);
        }
    }

    [TestCase("33；11", "[11, 33]")]
    [TestCase("北京市；上海市", "[11, 31]")]
    [TestCase("[]", "[]")]
    public void Cell_OfPlaces_IsRead(string cell, string codes)
    {
        foreach (var read in Both("licence", "regions", cell))
        {
            Of(read, "licence", "regions").Should().Be(codes);
        }
    }

    [Test]
    public void Cell_WithANumber_IsACode()
    {
        Workbook.Write(Book, ("company", [Workbook.Texts("id"), Workbook.Texts("c")]), ("activities", [Workbook.Texts("id", "place"), Workbook.Texts("a") + "<c><v>330106</v></c>"]));

        Of(Reader().FromWorkbook(Book), "activity", "place").Should().Be("330106");
    }

    [TestCase("339999", "CMP2232")]
    [TestCase("330101", "CMP2232")]
    [TestCase("杭洲市", "CMP2231")]
    public void Cell_OfNoPlace_IsRefusedAtTheCell(string cell, string code)
    {
        foreach (var result in Both("activity", "place", cell))
        {
            var mistake = result.Diagnostics.Should().ContainSingle().Which;
            mistake.Code.Should().Be(code);
            mistake.Span.File!.Path.Should().EndWith("!B2");
        }
    }

    private static SpreadsheetReader Reader() => new(new DeclarationReader(SampleVocabulary.Instance));

    private static string? Of(DeclarationResult result, string entity, string field)
    {
        var type = SampleVocabulary.Instance.FindEntity(entity)!;
        return result.GetDeclarationOrThrow()[type].Items[0].Facts[type.Find(field)!]?.Canonical;
    }

    private DeclarationResult[] Both(string entity, string field, string cell)
    {
        var sheet = SampleVocabulary.Instance.FindEntity(entity)!.CollectionId;
        Workbook.Write(Book, ("company", [Workbook.Texts("id"), Workbook.Texts("c")]), (sheet, [Workbook.Texts("id", field), Workbook.Texts("x", cell)]));
        var csv = _folder.CreateSubdirectory("csv").FullName;
        File.WriteAllText(Path.Combine(csv, "company.csv"), "id\nc\n");
        File.WriteAllText(Path.Combine(csv, $"{sheet}.csv"), $"id,{field}\nx,\"{cell}\"\n");
        return [Reader().FromWorkbook(Book), Reader().FromFolder(csv)];
    }
}
