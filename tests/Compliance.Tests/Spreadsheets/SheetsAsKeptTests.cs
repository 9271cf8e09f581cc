using System.Globalization;
using System.IO.Compression;
using System.Text;
using Compliance.Declarations;
using Compliance.Diagnostics;
using Compliance.Facts;
using Compliance.Spreadsheets;
using Compliance.Spreadsheets.Mapping;
using Compliance.Tests.Evaluation.Properties;

namespace Compliance.Tests.Spreadsheets;

/// <summary>Sheets as people keep them: titles and units above, two lines of heads, merged cells, totals, names of their own.</summary>
internal sealed class SheetsAsKeptTests
{
    private const string Owner = "<row r=\"1\"><c t=\"inlineStr\"><is><t>id</t></is></c></row><row r=\"2\"><c t=\"inlineStr\"><is><t>o</t></is></c></row>";

    private DirectoryInfo _folder = null!;

    private string Book => Path.Combine(_folder.FullName, "company.xlsx");

    [SetUp]
    public void CreateFolder() => _folder = Directory.CreateTempSubdirectory("compliance-");

    [TearDown]
    public void DeleteFolder() => _folder.Delete(recursive: true);

    [Test]
    public void FromWorkbook_TitleAndUnitAbove_ArePassedOverAndApplied()
    {
        Write("owner", "A1=登记表|A2=单位：万元|A4=编号|B4=钱|A5=o|B5=1200.5", "<mergeCell ref=\"A1:B1\"/>");

        Money("owner", 0).Should().Be("CNY 12005000");
        Read().Diagnostics.Select(d => d.Code).Should().Contain("CMP4618");
    }

    [TestCase("A1=编号|B1=钱（千美元）|A2=o|B2=12", "CMP2217")]
    [TestCase("A1=金额单位：千美元|A2=编号|B2=钱|A3=o|B3=12", "CMP2217")]
    [TestCase("A1=编号|B1=钱（万元）|A2=o|B2=€5", "CMP2271")]
    public void FromWorkbook_AmountInAnotherCurrencyThanTheFieldAdmits_IsRefused(string cells, string code)
    {
        Write("owner", cells);

        Codes().Should().Contain(code);
    }

    [Test]
    public void FromWorkbook_UnitOfTheTableThatIsNotKnown_IsRefused()
    {
        Write("owner", "A1=金额单位：千英镑|A2=编号|B2=钱|A3=o|B3=12");

        Codes().Should().Contain("CMP4619");
    }

    [TestCase("钱（万元）", "5", "CNY 50000")]
    [TestCase("钱(人民币亿元)", "0.5", "CNY 50000000")]
    [TestCase("钱（万元）", "5元", "CNY 5")]
    [TestCase("Ｍoney", "5", "CNY 5")]
    public void FromWorkbook_UnitInTheHead_IsThatOfItsNumbers(string head, string value, string expected)
    {
        Write("owner", $"A1=id|B1={head}|A2=o|B2={value}");

        Money("owner", 0).Should().Be(expected);
    }

    [TestCase("价格（万元）", "since 2020-01-01: 5; since 2020-07-01: 6.5", "since 2020-01-01: CNY 50000; since 2020-07-01: CNY 65000")]
    [TestCase("价格（万元）", "自2020-01-01起：5；自2020-07-01起：600元", "since 2020-01-01: CNY 50000; since 2020-07-01: CNY 600")]
    [TestCase("价格（万元）", "since 2020-01-01: 5; since 2020-07-01:", "since 2020-01-01: CNY 50000; since 2020-07-01: ?")]
    [TestCase("份额（%）", "since 2020-01-01: 5; since 2020-07-01: 6.5", "since 2020-01-01: 5; since 2020-07-01: 6.5")]
    [TestCase("等待（天）", "since 2020-01-01: 5; since 2020-07-01: 2个月", "since 2020-01-01: 5 days; since 2020-07-01: 2 months")]
    public void FromWorkbook_UnitInTheHead_IsThatOfEachNumberOfAHistory(string head, string value, string expected)
    {
        Write("things", $"A1=id|B1={head}|A2=t|B2={value}");

        var field = head[..2] switch { "价格" => "price", "份额" => "share", _ => "wait" };
        Fact("thing", 0, field)!.Canonical.Replace("%", string.Empty, StringComparison.Ordinal).Should().Be(expected);
    }

    [TestCase("等待（天）", "5 days")]
    [TestCase("等待（月）", "5 months")]
    [TestCase("等待（年）", "60 months")]
    [TestCase("等待（工作日）", "5 working days")]
    [TestCase("Wait (weeks)", "35 days")]
    [TestCase("等待（小时）", "5 hours")]
    public void FromWorkbook_UnitOfTimeInTheHead_IsThatOfItsNumbers(string head, string expected)
    {
        Write("things", $"A1=id|B1={head}|A2=t|B2=5");

        Fact("thing", 0, "wait")!.Canonical.Should().Be(expected);
    }

    [Test]
    public void FromWorkbook_UnitAboveTheTable_IsThatOfEachNumberOfAHistory()
    {
        Write("things", "A1=单位：万元|A2=id|B2=price|A3=t|B3=since 2020-01-01: 5; since 2020-07-01: 6");

        Fact("thing", 0, "price")!.Canonical.Should().Be("since 2020-01-01: CNY 50000; since 2020-07-01: CNY 60000");
    }

    [Test]
    public void FromWorkbook_TwoLinesOfHeads_AreOnePath()
    {
        Write("things", "A1=编号|B1=期间|A3=t|B2=起|C2=止|B3=2024-01-01|C3=2024-06-30", "<mergeCell ref=\"A1:A2\"/><mergeCell ref=\"B1:C1\"/>");

        Fact("thing", 0, "span")!.Canonical.Should().Be("2024-01-01..2024-06-30");
    }

    [Test]
    public void FromWorkbook_MergedOverRows_IsSaidOfEach()
    {
        Write("things", "A1=id|B1=flag|A2=t|B2=true|A3=u", "<mergeCell ref=\"B2:B3\"/>");

        Fact("thing", 1, "flag")!.Canonical.Should().Be("true");
        Fact("thing", 1, "flag")!.Span.File!.CellName.Should().Be("things!B2");
    }

    [TestCase("A1=id|B1=flag|A2=t|B2=true|A3=u|B3=false", "B2:B3", "CMP4613", TestName = "hidden under a merged cell")]
    [TestCase("A1=id|B1=flag|C1=name|A2=t|B2=true", "B2:C2", "CMP4613", TestName = "merged across fields")]
    public void FromWorkbook_MergedCellsThatSayNothingClear_AreRefused(string cells, string range, string code)
    {
        Write("things", cells, $"<mergeCell ref=\"{range}\"/>");

        Codes().Should().Contain(code);
    }

    [TestCase("合 计", "5", true)]
    [TestCase("Total", "1,200万元", true)]
    [TestCase("小计：", "", true)]
    [TestCase("合计", "red", false)]
    public void FromWorkbook_Total_IsNoThing(string label, string value, bool isTotal)
    {
        Write("things", $"A1=id|B1=name|A2=t|A3={label}|B3={value}");

        Codes().Should().Contain(isTotal ? "CMP4614" : "CMP4615");
        if (isTotal)
        {
            Read().GetDeclarationOrThrow()[SmallWorld.Vocabulary.FindEntity("thing")!].Items.Select(i => i.Id).Should().Equal("t");
        }
    }

    [TestCase("<c r=\"B2\" t=\"e\"><v>#DIV/0!</v></c>", "CMP4607")]
    [TestCase("<c r=\"B2\" t=\"e\"><f>1/0</f><v>#SPILL!</v></c>", "CMP4607")]
    [TestCase("<c r=\"B2\"><f>A1</f></c>", "CMP4621")]
    [TestCase("<c r=\"B2\"><f>A1</f><v></v></c>", "CMP4621")]
    [TestCase("<c r=\"B2\" s=\"1\"><v>45000.5</v></c>", null)]
    [TestCase("<c r=\"B2\" s=\"3\"><v>45000.5</v></c>", "CMP4607")]
    [TestCase("<c r=\"B2\" s=\"1\"><v>60</v></c>", "CMP4607")]
    [TestCase("<c r=\"B2\" s=\"4\"><v>5</v></c>", "CMP4622")]
    [TestCase("<c r=\"B2\" s=\"5\"><v>-5</v></c>", "CMP4622")]
    [TestCase("<c r=\"B2\" t=\"str\"><f>A1</f><v></v></c>", null)]
    [TestCase("<c r=\"B2\" s=\"4\"/>", null)]
    public void FromWorkbook_CellThatCannotBeTrusted_IsNamed(string cell, string? code)
    {
        WriteXml(("owner", Owner, string.Empty), ("things", $"<row r=\"1\"><c t=\"inlineStr\"><is><t>id</t></is></c><c t=\"inlineStr\"><is><t>name</t></is></c></row><row r=\"2\"><c t=\"inlineStr\"><is><t>t</t></is></c>{cell}</row>", string.Empty));

        var errors = Read().Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).ToList();
        errors.Select(d => d.Code).Should().Equal(code is null ? [] : [code]);
        errors.Select(d => d.Span.File!.CellName).Should().Equal(errors.Select(_ => "things!B2"));
    }

    [Test]
    public void FromWorkbook_StyledCellInTheLastRow_CountsForNothing()
    {
        WriteXml(("owner", Owner + "<row r=\"1048576\"><c r=\"XFD1048576\" s=\"1\"/></row>", string.Empty));

        Read().GetDeclarationOrThrow();
    }

    [Test]
    public void FromWorkbook_ManySharedTexts_AreRefusedSoon()
    {
        WriteXml(shared: string.Concat(Enumerable.Repeat("<si/>", 2_000_001)), ("owner", Owner, string.Empty));

        Codes().Should().Equal("CMP4609");
    }

    [Test]
    public void FromWorkbook_HiddenRowsAndSheets_AreReadWithANotice()
    {
        WriteXml(("owner", Owner.Replace("<row r=\"2\">", "<row r=\"2\" hidden=\"1\">", StringComparison.Ordinal), string.Empty));

        Read().Diagnostics.Select(d => d.Code).Should().Equal("CMP4617");
        Read().GetDeclarationOrThrow()[SmallWorld.Vocabulary.FindEntity("owner")!].Items.Should().ContainSingle().Which.Id.Should().Be("o");
    }

    [Test]
    public void FromWorkbook_SharedAndEscapedTexts_AreWhatTheyShow()
    {
        WriteXml(
            shared: "<si><r><t>a_x005F_</t></r><r><t xml:space=\"preserve\"> b</t></r><rPh sb=\"0\" eb=\"1\"><t>no</t></rPh></si>",
            ("owner", Owner, string.Empty),
            ("things", "<row r=\"1\"><c t=\"inlineStr\"><is><t>id</t></is></c><c t=\"inlineStr\"><is><t>name</t></is></c></row><row r=\"2\"><c t=\"inlineStr\"><is><t>t</t></is></c><c t=\"s\"><v>0</v></c></row>", string.Empty));

        Fact("thing", 0, "name")!.Canonical.Should().Be("a_ b");
    }

    [Test]
    public void FromWorkbook_Mapping_ReadsARegisterByItsOwnNames()
    {
        Write("登记簿", "A1=某市登记簿|A2=序号|B2=物品代号|C2=是否标记|A3=1|B3=t|C3=是");
        var mapping = new SheetMapping("登记 簿", "things")
        {
            Columns = new SheetMapping(string.Empty, null).Columns.Add("序号", null).Add("物品代号", "id").Add("是否标记", "flag").Add("没有的列", "name"),
        };

        var result = new SpreadsheetReader(new DeclarationReader(SmallWorld.Vocabulary), [mapping]).FromWorkbook(Book);

        result.GetDeclarationOrThrow()[SmallWorld.Vocabulary.FindEntity("thing")!].Items.Select(i => i.Id).Should().Equal("t");
        result.Diagnostics.Select(d => d.Code).Should().Contain("CMP4620", "a column of the mapping is not on the sheet");
    }

    [TestCase("/")]
    [TestCase("－")]
    [TestCase("n/a")]
    [TestCase("待 补")]
    [TestCase("#N/A")]
    [TestCase("……")]
    public void Read_Placeholder_IsUndeclaredInEveryFormat(string text)
    {
        Write("things", $"A1=id|B1=name|C1=flag|D1=colours|A2=t|B2={text}|C2={text}|D2={text}");
        var reader = new DeclarationReader(SmallWorld.Vocabulary);
        var yaml = reader.FromText($"owner: {{ id: o }}\nthings: [{{ id: t, name: \"{text}\", flag: \"{text}\" }}]\n", "a.yaml", DeclarationFormat.Yaml);
        var json = reader.FromText($$"""{"owner":{"id":"o"},"things":[{"id":"t","name":"{{text}}","flag":"{{text}}"}]}""", "a.json", DeclarationFormat.Json);
        foreach (var result in new[] { Read(), yaml, json })
        {
            result.Diagnostics.Select(d => d.Code).Distinct().Should().Equal("CMP2244");
        }

        foreach (var declaration in new[] { yaml, json }.Select(r => r.GetDeclarationOrThrow()))
        {
            declaration[SmallWorld.Vocabulary.FindEntity("thing")!].Items[0].Facts[Field("thing", "flag")].Should().BeNull();
        }
    }

    private static Compliance.Types.Field Field(string entity, string field) => SmallWorld.Vocabulary.FindEntity(entity)!.Find(field)!;

    private DeclarationResult Read() => new SpreadsheetReader(new DeclarationReader(SmallWorld.Vocabulary)).FromWorkbook(Book);

    private IEnumerable<string> Codes() => Read().Diagnostics.Select(d => d.Code);

    private FactValue? Fact(string entity, int index, string field) =>
        Read().GetDeclarationOrThrow()[SmallWorld.Vocabulary.FindEntity(entity)!].Items[index].Facts[Field(entity, field)];

    private string Money(string entity, int index) => $"CNY {Fact(entity, index, "money")!.Canonical.Replace("CNY", string.Empty, StringComparison.Ordinal).Trim()}";

    // Cells as A1=text, separated by bars; numbers stay texts. Beside them an owner, where the sheet is not it.
    private void Write(string sheet, string cells, string merged = "")
    {
        var rows = cells.Split('|').Select(c => c.Split('=', 2)).GroupBy(c => c[0].TrimStart('A', 'B', 'C', 'D', 'E')).OrderBy(g => int.Parse(g.Key, CultureInfo.InvariantCulture));
        var xml = string.Concat(rows.Select(g => $"<row r=\"{g.Key}\">{string.Concat(g.OrderBy(c => c[0], StringComparer.Ordinal).Select(c => $"<c r=\"{c[0]}\" t=\"inlineStr\"><is><t>{c[1]}</t></is></c>"))}</row>"));
        WriteXml(sheet == "owner" ? [(sheet, xml, merged)] : [("owner", Owner, string.Empty), (sheet, xml, merged)]);
    }

    private void WriteXml(params (string Name, string Rows, string Merged)[] sheets) => WriteXml(string.Empty, sheets);

    private void WriteXml(string shared, params (string Name, string Rows, string Merged)[] sheets)
    {
        Workbook.Write(Book, [.. sheets.Select(s => (s.Name, (string[])["x"]))]);
        using var archive = ZipFile.Open(Book, ZipArchiveMode.Update);
        for (var i = 0; i < sheets.Length; i++)
        {
            Replace(archive, string.Create(CultureInfo.InvariantCulture, $"xl/worksheets/sheet{i + 1}.xml"), $"<worksheet xmlns=\"{Workbook.Main}\"><sheetData>{sheets[i].Rows}</sheetData><mergeCells>{sheets[i].Merged}</mergeCells></worksheet>");
        }

        Replace(archive, "xl/styles.xml", $"<styleSheet xmlns=\"{Workbook.Main}\"><numFmts><numFmt numFmtId=\"164\" formatCode=\";;;\"/><numFmt numFmtId=\"165\" formatCode=\"0;0\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"9\"/><xf numFmtId=\"22\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/></cellXfs></styleSheet>");
        if (shared.Length > 0)
        {
            Replace(archive, "xl/sharedStrings.xml", $"<sst xmlns=\"{Workbook.Main}\">{shared}</sst>");
            var links = archive.GetEntry("xl/_rels/workbook.xml.rels")!;
            string text;
            using (var reader = new StreamReader(links.Open()))
            {
                text = reader.ReadToEnd();
            }

            Replace(archive, links.FullName, text.Replace("</Relationships>", "<Relationship Id=\"rt\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings\" Target=\"/xl/sharedStrings.xml\"/></Relationships>", StringComparison.Ordinal));
        }
    }

    private static void Replace(ZipArchive archive, string name, string text)
    {
        archive.GetEntry(name)?.Delete();
        using var writer = new StreamWriter(archive.CreateEntry(name).Open(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        writer.Write(text);
    }
}
