using Compliance.Declarations;
using Compliance.Facts;
using Compliance.Spreadsheets;
using Compliance.Tests.Evaluation.Properties;

namespace Compliance.Tests.Spreadsheets;

internal sealed class SpreadsheetReaderTests
{
    private DirectoryInfo _folder = null!;

    private string Book => Path.Combine(_folder.FullName, "company.xlsx");

    [SetUp]
    public void CreateFolder() => _folder = Directory.CreateTempSubdirectory("compliance-");

    [TearDown]
    public void DeleteFolder() => _folder.Delete(recursive: true);

    [Test]
    public void FromWorkbook_Sheets_AreLists()
    {
        Workbook.Write(
            Book,
            ("owner", [Workbook.Texts("id", "money", "home"), Workbook.Texts("o") + Workbook.Number("1234567.89") + Workbook.Texts("33")]),
            ("东西清单", [Workbook.Texts("编号", "标志", "份额", "诸色", "大小"), Workbook.Texts("t", "是") + Workbook.Number("0.07", 2) + Workbook.Texts("red；蓝") + Workbook.Number("2"), Workbook.Texts("u") + "<c t=\"b\"><v>0</v></c>"]),
            ("deeds", [Workbook.Texts("id", "flag")]));

        var declaration = Read();

        var things = declaration[SmallWorld.Vocabulary.FindEntity("thing")!];
        things.Items.Select(i => i.Id).Should().Equal("t", "u");
        Fact(declaration, "thing", 0, "flag").Should().Be("true");
        Fact(declaration, "thing", 1, "flag").Should().Be("false");
        Fact(declaration, "thing", 0, "share").Should().StartWith("7");
        Fact(declaration, "thing", 1, "size").Should().BeNull("an empty cell is undeclared");
        Fact(declaration, "owner", 0, "money").Should().Contain("1234567.89");
        State(declaration, "deed").Should().Be(EntitySetState.Complete, "a sheet without rows says there are none");
        State(declaration, "place").Should().Be(EntitySetState.Undeclared, "a missing sheet says nothing");
    }

    [Test]
    public void FromWorkbook_Facts_PointAtSheetAndCell()
    {
        Workbook.Write(Book, ("owner", [Workbook.Texts("id"), Workbook.Texts("o")]), ("things", [Workbook.Texts("id", "flag"), Workbook.Texts("t", "false")]));

        Read()[SmallWorld.Vocabulary.FindEntity("thing")!].Items[0].Facts[Field("thing", "flag")]!.Span.File!.Path.Should().EndWith("company.xlsx!things!B2");
    }

    [TestCase("thing s", "id|flag", "t|true", "CMP4601")]
    [TestCase("things", "id|flag", "t|true|x", "CMP4603")]
    [TestCase("things", "id|flag|标志", "t|true|false", "CMP4604")]
    [TestCase("things", "id|flagg", "t|true", "CMP2004")]
    [TestCase("things", "id|flag", "t|maybe", "CMP2201")]
    [TestCase("things", "id|name", "t|a\u202Eb", "CMP4606")]
    [TestCase("things", "id|name", "t|#REF!", "CMP4607")]
    [TestCase("owner", "id", "o|p", "CMP4603")]
    public void FromWorkbook_Mistake_IsNamedWithItsPlace(string sheet, string head, string row, string code)
    {
        Workbook.Write(Book, ("owner", [Workbook.Texts("id"), Workbook.Texts("o")]), (sheet == "owner" ? "owners" : sheet, [Workbook.Texts(head.Split('|')), Workbook.Texts(row.Split('|'))]));

        var result = Reader().FromWorkbook(Book);

        result.Declaration.Should().BeNull();
        result.Diagnostics.Should().Contain(d => d.Code.StartsWith(code, StringComparison.Ordinal) && d.Span.File!.Path.Contains("company.xlsx!", StringComparison.Ordinal));
    }

    [TestCase("1234567890123456")]
    [TestCase("1E300")]
    public void FromWorkbook_NumberASpreadsheetCannotKeep_IsRefused(string number)
    {
        Workbook.Write(Book, ("owner", [Workbook.Texts("id", "money"), Workbook.Texts("o") + Workbook.Number(number)]));

        Reader().FromWorkbook(Book).Diagnostics.Should().ContainSingle().Which.Code.Should().Be("CMP4607");
    }

    [Test]
    public void FromWorkbook_CellFarOut_IsNamedSoon()
    {
        Workbook.Write(Book, ("owner", [Workbook.Texts("id"), "<c r=\"XFD2\" t=\"inlineStr\"><is><t>x</t></is></c></row><row r=\"1048576\"><c r=\"A1048576\"><v>1</v></c>"]));

        Reader().FromWorkbook(Book).Diagnostics.Should().ContainSingle(d => d.Code == "CMP4603").Which.Span.File!.CellName.Should().Be("owner!XFD2");
    }

    [TestCase("")]
    [TestCase("PK\u0003\u0004 broken")]
    [TestCase("id,flag\no,true\n")]
    public void FromWorkbook_NoWorkbook_IsInvalid(string text)
    {
        File.WriteAllText(Book, text);

        Reader().FromWorkbook(Book).Diagnostics.Should().ContainSingle().Which.Code.Should().Be("CMP4608");
    }

    [Test]
    public void FromWorkbook_Missing_IsInvalid() => Reader().FromWorkbook(Book).Declaration.Should().BeNull();

    [Test]
    public void FromFolder_Files_AreLists()
    {
        Csv("业主", "编号,钱\no,\"CNY 1000\"\n");
        Csv("things", "\uFEFFid,flag,boxes\r\n\"t\",false,\r\n\r\n\"u\"\"v\",true,\r\n");
        Csv("deeds", string.Empty);

        var declaration = Reader().FromFolder(_folder.FullName).GetDeclarationOrThrow();

        declaration[SmallWorld.Vocabulary.FindEntity("thing")!].Items.Select(i => i.Id).Should().Equal("t", "u\"v");
        State(declaration, "deed").Should().Be(EntitySetState.Complete);
        declaration[SmallWorld.Vocabulary.FindEntity("thing")!].Items[1].Facts[Field("thing", "flag")]!.Span.File!.Path.Should().EndWith("things.csv!B4");
    }

    [TestCase("id,flag\n\"t\"x,true\n", "CMP4610")]
    [TestCase("id,flag\n=cmd|'/c calc'!A1,perhaps\n", "CMP2201")]
    [TestCase("id,flag\nt,true,\u200Bx\n", "CMP4606")]
    public void FromFolder_HostileCells_AreMistakesAndNoException(string text, string code)
    {
        Csv("owner", "id\no\n");
        Csv("things", text);

        Reader().FromFolder(_folder.FullName).Diagnostics.Should().Contain(d => d.Code == code);
    }

    private static SpreadsheetReader Reader() => new(new DeclarationReader(SmallWorld.Vocabulary));

    private static Compliance.Types.Field Field(string entity, string field) => SmallWorld.Vocabulary.FindEntity(entity)!.Find(field)!;

    private static string? Fact(Declaration declaration, string entity, int index, string field) =>
        declaration[SmallWorld.Vocabulary.FindEntity(entity)!].Items[index].Facts[Field(entity, field)]?.Canonical;

    private static EntitySetState State(Declaration declaration, string entity) => declaration[SmallWorld.Vocabulary.FindEntity(entity)!].State;

    private Declaration Read() => Reader().FromWorkbook(Book).GetDeclarationOrThrow();

    private void Csv(string name, string text) => File.WriteAllText(Path.Combine(_folder.FullName, $"{name}.csv"), text);
}
