using Compliance.Declarations;
using Compliance.Spreadsheets;
using Compliance.Spreadsheets.Mapping;
using Compliance.Tests.Evaluation.Properties;

namespace Compliance.Tests.Spreadsheets;

/// <summary>Several rows of one id, each with the day from which on it holds, mean what a declaration file says with histories.</summary>
internal sealed class DatedRowsTests
{
    private DirectoryInfo _folder = null!;

    [SetUp]
    public void CreateFolder() => _folder = Directory.CreateTempSubdirectory("compliance-");

    [TearDown]
    public void DeleteFolder() => _folder.Delete(recursive: true);

    // An empty cell changes nothing; a row without a day holds from the beginning; what is written again is no change.
    [TestCase("id,since,size\nt,2020-01-01,1\nt,2020-07-01,2\n", "size: { since 2020-01-01: 1, since 2020-07-01: 2 }")]
    [TestCase("id,since,size\nt,2020-07-01,2\nt,2020-01-01,1\n", "size: { since 2020-01-01: 1, since 2020-07-01: 2 }")]
    [TestCase("编号,自,大小\nt,自2020-01-01起,1\nt,自 2020-07-01,2\n", "size: { since 2020-01-01: 1, since 2020-07-01: 2 }")]
    [TestCase("ID,Since,Size\nt,since 2020-01-01,1\nT,2020-07-01,2\n", "size: { since 2020-01-01: 1, since 2020-07-01: 2 }")]
    [TestCase("id,since,size,flag\nt,,1,true\nt,2020-07-01,2,\n", "{ size: { initially: 1, since 2020-07-01: 2 }, flag: true }")]
    [TestCase("id,since,size,flag\nt,2020-07-01,2,\nt,,1,true\n", "{ size: { initially: 1, since 2020-07-01: 2 }, flag: true }")]
    [TestCase("id,since,size,flag\nt,2020-01-01,1,true\nt,2020-07-01,2,true\nt,2020-08-01,2,false\n", "{ size: { since 2020-01-01: 1, since 2020-07-01: 2 }, flag: { since 2020-01-01: true, since 2020-08-01: false } }")]
    [TestCase("id,since,size,flag\nt,2020-01-01,1,\nt,2020-01-01,1,true\n", "{ size: { since 2020-01-01: 1 }, flag: { since 2020-01-01: true } }")]
    [TestCase("id,since,size\nt,,1\nt,2020-07-01,none\n", "size: { initially: 1, since 2020-07-01: none }")]
    [TestCase("id,since,size\nt,,1\nt,2020-07-01,待补\n", "size: { initially: 1, since 2020-07-01: }")]
    [TestCase("id,since,colours\nt,,red；blue\nt,2020-07-01,[]\nt,2020-08-01,tbd\n", "colours: { initially: [red, blue], since 2020-07-01: [], since 2020-08-01: }")]
    [TestCase("id,since,name\nt,,a name\n", "name: a name")]
    [TestCase("id,since,size\nt,,since 2020-01-01: 1; since 2020-07-01: 2\n", "size: { since 2020-01-01: 1, since 2020-07-01: 2 }")]
    // What refers to another thing.
    [TestCase("id,since,owner\nt,,o\nt,2020-07-01,none\n", "owner: { initially: o, since 2020-07-01: none }")]
    // The parts of an object and of a map change by themselves; a period changes as a whole.
    [TestCase("id,since,box.size,box.open\nt,,1,true\nt,2020-07-01,2,\n", "box: { size: { initially: 1, since 2020-07-01: 2 }, open: true }")]
    [TestCase("id,since,marks.red,marks.blue\nt,,true,false\nt,2020-07-01,false,\n", "marks: { red: { initially: true, since 2020-07-01: false }, blue: false }")]
    [TestCase("id,since,marks.red,marks.others\nt,,,true\nt,2020-07-01,false,\n", "marks: { red: { initially: true, since 2020-07-01: false }, others: true }")]
    [TestCase("id,since,marks.red,marks.others\nt,2020-03-01,,true\nt,2020-07-01,false,\nt,2020-08-01,,false\n", "marks: { red: { since 2020-03-01: true, since 2020-07-01: false }, others: { since 2020-03-01: true, since 2020-08-01: false } }")]
    [TestCase("id,since,span.from,span.to\nt,,2019-01-01,2020-06-30\nt,2020-07-01,,2021-06-30\n", "span: { initially: 2019-01-01..2020-06-30, since 2020-07-01: 2019-01-01..2021-06-30 }")]
    [TestCase("id,since,span.from,span.to\nt,,2019-01-01,2020-06-30\nt,2020-07-01,,tbd\n", "span: { initially: 2019-01-01..2020-06-30, since 2020-07-01: { from: 2019-01-01 } }")]
    public void Rows_AreReadAsHistories(string rows, string yaml)
    {
        var facts = yaml[0] == '{' ? yaml : $"{{ {yaml} }}";
        var expected = Facts(new DeclarationReader(SmallWorld.Vocabulary)
            .FromText($"owner: {{ id: o }}\nthings: [ {{ id: t, {facts[1..]} ]\n", "company.yaml", DeclarationFormat.Yaml).GetDeclarationOrThrow(), "thing");

        foreach (var result in Each("things", rows))
        {
            result.Diagnostics.Select(d => d.Code).Should().Equal(rows.Contains("待补", StringComparison.Ordinal) || rows.Contains("tbd", StringComparison.Ordinal) ? ["CMP4631"] : []);
            Facts(result.GetDeclarationOrThrow(), "thing").Should().Equal(expected);
        }
    }

    [Test]
    public void Things_StandInTheOrderOfTheirFirstRows_AndTheirRowsNeedNotStandTogether() =>
        Facts(Csv("things", "id,since,size\nb,,1\na,,2\nb,2020-01-01,3\n,,1\n").GetDeclarationOrThrow(), "thing")
            .Should().Equal("b {size: initially: 1; since 2020-01-01: 3}", "a {size: 2}", "#3 {size: 1}");

    [TestCase("id,since,money\no,,1元\n,2020-07-01,2元\n")]
    [TestCase("id,since,money\n,,1元\no,2020-07-01,2元\n")]
    [TestCase("id,since,money\n,2020-07-01,2元\no,,1元\no,,\n", "CMP4625")]
    public void OneThing_NeedNotRepeatItsId(string rows, string? mistake = null)
    {
        var result = Csv("owner", rows, others: "things");

        result.Diagnostics.Select(d => d.Code).Should().Equal(mistake is null ? [] : [mistake]);
        if (mistake is null)
        {
            Facts(result.GetDeclarationOrThrow(), "owner").Should().Equal("o {money: initially: CNY 1; since 2020-07-01: CNY 2}");
        }
    }

    [Test]
    public void Fact_StandsAtItsOwnCell()
    {
        var thing = Csv("things", "id,since,size\nt,,1\nt,2020-07-01,2\n").GetDeclarationOrThrow()[SmallWorld.Vocabulary.FindEntity("thing")!].Items[0];

        ((Compliance.Facts.Time.HistoryValue)thing.Facts[thing.Type.Find("size")!]!).Entries.Select(e => e.Value!.Span.File!.Path[^2..]).Should().Equal("C2", "C3");
    }

    [TestCase("things", "id,since,size\nt,2020-07-01,1\nt,2020-07-01,2\n", "CMP4624 C3 C2")]
    [TestCase("things", "id,since,size\nt,,1\nt,,2\n", "CMP4625 A3 A2;CMP4624 C3 C2")]
    [TestCase("things", "id,since,size\nt,,1\nt,,1\n", "CMP4625 A3 A2")]
    [TestCase("things", "id,since,size\n,2020-07-01,1\n", "CMP4623 B2")]
    [TestCase("things", "since,size\n2020-07-01,1\n", "CMP4623 A2")]
    [TestCase("things", "id,since,size\nt,2020年7月1日,1\n", "CMP2220 B2")]
    [TestCase("things", "id,since,size\nt,2020-02-30,1\n", "CMP2221 B2")]
    [TestCase("things", "id,since,size\nt,/,1\n", "CMP4630 B2")]
    [TestCase("things", "id,since,size\nt,无,1\n", "CMP4630 B2")]
    [TestCase("things", "id,since,自,size\nt,,,1\n", "CMP4604 C1 B1")]
    [TestCase("things", "id,since,size\nt,2020-07-01,since 2020-01-01: 1\n", "CMP4627 C2")]
    [TestCase("things", "id,since,size\nt,,since 2020-01-01: 1\nt,2020-07-01,2\n", "CMP4627 C2")]
    [TestCase("things", "id,since,size\nt,2020-07-01,9\n", "CMP2216 C2")]
    [TestCase("things", "id,since,span.from,span.to\nt,,2019-01-01,never\nt,2020-07-01,2018-01-01,\n", "CMP2220 D2")]
    [TestCase("things", "id,since,size\nt,,1\nt,2020-07-01,\n", "CMP4629 B3")]
    [TestCase("deeds", "id,since,span,size\nd,,2020-01-01..,1\nd,2020-07-01,2020-02-01..,2\n", "CMP4626 C3 C2")]
    [TestCase("owner", "id,since,money\no,,1元\np,2020-07-01,2元\n", "CMP4605 B3")]
    [TestCase("declaration", "as_of,since\n2020-12-31,\n", "CMP4628 B1")]
    public void Mistake_NamesTheCells(string table, string rows, string expected)
    {
        foreach (var result in Each(table, rows))
        {
            string.Join(';', result.Diagnostics.Select(d => string.Join(' ', [d.Code, CellOf(d.Span), .. d.Related.Select(CellOf)]))).Should().Be(expected);
            result.Diagnostics.Should().OnlyContain(d => d.Advice != null && d.Advice.Zh != d.Message.Zh && d.Advice.En.Length > 0);
            (result.Declaration is null).Should().Be(!expected.StartsWith("CMP4629", StringComparison.Ordinal));
        }
    }

    [Test]
    public void TimeOfAThing_MayBeRepeated_AndHasNoDay() =>
        Facts(Csv("deeds", "id,since,span,size\nd,2020-01-01,2019-01-01..,1\nd,2020-07-01,2019-01-01..,2\n").GetDeclarationOrThrow(), "deed")
            .Should().Equal("d {span: 2019-01-01.., size: since 2020-01-01: 1; since 2020-07-01: 2}");

    [Test]
    public void Register_WithATitle_AndColumnsOfItsOwn_IsReadByItsSettings()
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "owner.csv"), "id\no\n");
        File.WriteAllText(Path.Combine(_folder.FullName, "台账.csv"), "物品台账,,,\n金额单位：万元,,,\n名目,变更日期,价格,备注\nt,,1,甲\nt,2020-07-01,2,乙\n合计,,3,\n");
        var mapping = new SheetMapping("台账", "things")
        {
            Columns = SheetMapping("名目", "id", "变更日期", "since", "备注", null),
        };

        var result = new SpreadsheetReader(new DeclarationReader(SmallWorld.Vocabulary), [mapping]).FromFolder(_folder.FullName);

        Facts(result.GetDeclarationOrThrow(), "thing").Should().Equal("t {price: initially: CNY 10000; since 2020-07-01: CNY 20000}");
    }

    [Test]
    public void Mapper_KnowsTheColumnOfDays()
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "东西清单.csv"), "编号,自,大小\nt,,1\n");
        File.WriteAllText(Path.Combine(_folder.FullName, "行为清单.csv"), "编号,变更日期,大小\nt,,1\n");

        new SheetMapper(SmallWorld.Vocabulary).Suggest(_folder.FullName, new Compliance.Diagnostics.DiagnosticBag())
            .Select(s => s.Columns[1]).Should().Equal(new ColumnSuggestion("自", "since", IsCertain: true), new ColumnSuggestion("变更日期", "since", IsCertain: false));
    }

    private static System.Collections.Immutable.ImmutableDictionary<string, string?> SheetMapping(params string?[] columns) =>
        new SheetMapping("台账", "things").Columns.AddRange(columns.Chunk(2).Select(c => KeyValuePair.Create(c[0]!, c[1])));

    private static string CellOf(Compliance.Text.SourceSpan span) => span.File!.Path[(span.File.Path.LastIndexOf('!') + 1)..];

    private static IEnumerable<string> Facts(Declaration declaration, string entity) =>
        declaration[SmallWorld.Vocabulary.FindEntity(entity)!].Items.Select(i => $"{i.Id} {i.Facts.Canonical}");

    private IEnumerable<DeclarationResult> Each(string table, string rows)
    {
        yield return Csv(table, rows);
        var book = Path.Combine(_folder.FullName, "company.xlsx");
        var sheet = (table, rows.TrimEnd('\n').Split('\n').Select(r => Workbook.Texts(r.Split(','))).ToArray());
        Workbook.Write(book, table == "owner" ? [sheet] : [("owner", [Workbook.Texts("id"), Workbook.Texts("o")]), sheet]);
        yield return new SpreadsheetReader(new DeclarationReader(SmallWorld.Vocabulary)).FromWorkbook(book);
    }

    private DeclarationResult Csv(string table, string rows, string others = "owner")
    {
        File.WriteAllText(Path.Combine(_folder.FullName, $"{others}.csv"), "id\no\n");
        File.WriteAllText(Path.Combine(_folder.FullName, $"{table}.csv"), rows);
        return new SpreadsheetReader(new DeclarationReader(SmallWorld.Vocabulary)).FromFolder(_folder.FullName);
    }
}
