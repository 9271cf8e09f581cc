using Compliance.Declarations;
using Compliance.Facts.Time;
using Compliance.Facts;
using Compliance.Spreadsheets;
using Compliance.Tests.Evaluation.Properties;

namespace Compliance.Tests.Spreadsheets;

/// <summary>A cell holds the history of a field, with the same meaning as in a declaration file.</summary>
internal sealed class CellHistoryTests
{
    private DirectoryInfo _folder = null!;

    private string Book => Path.Combine(_folder.FullName, "company.xlsx");

    [SetUp]
    public void CreateFolder() => _folder = Directory.CreateTempSubdirectory("compliance-");

    [TearDown]
    public void DeleteFolder() => _folder.Delete(recursive: true);

    [TestCase("size", "since 2020-01-01: 1; since 2020-07-01: 2", "{ since 2020-01-01: 1, since 2020-07-01: 2 }")]
    [TestCase("size", "自2020-01-01起：1；自2020-07-01起：2", "{ 自 2020-01-01: 1, 自 2020-07-01: 2 }")]
    [TestCase("大小", "自 2020-01-01 起: 1\n自 2020-07-01 起: 2；", "{ since 2020-01-01: 1, since 2020-07-01: 2 }")]
    [TestCase("size", "Since 2020-07-01 : 2 ;since 2020-01-01:1", "{ since 2020-01-01: 1, since 2020-07-01: 2 }")]
    [TestCase("size", "since 2020-01-01: 1; since 2020-07-01:", "{ since 2020-01-01: 1, since 2020-07-01: }")]
    [TestCase("size", "initially: 1; since 2020-07-01: 2", "{ initially: 1, since 2020-07-01: 2 }")]
    [TestCase("size", "自2020-07-01起：2；初始：1", "{ 初始: 1, 自 2020-07-01: 2 }")]
    [TestCase("name", "Initially: One", "'Initially: One'")]
    [TestCase("size", "since 2020-01-01: 无; since 2020-07-01: 2", "{ since 2020-01-01: none, since 2020-07-01: 2 }")]
    [TestCase("flag", "since 2020-01-01: 是", "{ since 2020-01-01: true }")]
    [TestCase("price", "since 2020-01-01: CNY 1000; since 2020-07-01: 2万元", "{ since 2020-01-01: CNY 1000, since 2020-07-01: 2万元 }")]
    [TestCase("span", "since 2020-01-01: 2019-01-01..2020-12-31; since 2020-07-01: 2019-01-01..", "{ since 2020-01-01: 2019-01-01..2020-12-31, since 2020-07-01: 2019-01-01.. }")]
    [TestCase("colours", "since 2020-01-01: red；蓝; since 2020-07-01: blue", "{ since 2020-01-01: [red, blue], since 2020-07-01: [blue] }")]
    [TestCase("colours", "since 2020-01-01: []; since 2020-07-01: none", "{ since 2020-01-01: [], since 2020-07-01: none }")]
    [TestCase("name", "since 2020-01-01: Old: one; since 2020-07-01: New", "{ since 2020-01-01: 'Old: one', since 2020-07-01: New }")]
    [TestCase("name", "since 2020 one name; since 2021 another", "since 2020 one name; since 2021 another")]
    [TestCase("name", "自2020年起的名称：甲；自2021年起：乙", "自2020年起的名称：甲；自2021年起：乙")]
    [TestCase("twin", "since 2020-01-01: t", "{ since 2020-01-01: t }")]
    public void Cell_IsReadAsInADeclarationFile(string field, string cell, string yaml)
    {
        var name = SmallWorld.Vocabulary.FindEntity("thing")!.Find(field)!;
        var expected = new DeclarationReader(SmallWorld.Vocabulary)
            .FromText($"owner: {{ id: o }}\nthings:\n  - id: t\n    {field}: {yaml}\n", "company.yaml", DeclarationFormat.Yaml).GetDeclarationOrThrow();

        foreach (var read in (Declaration[])[Csv(field, cell).GetDeclarationOrThrow(), Xlsx(field, cell).GetDeclarationOrThrow()])
        {
            var value = read[SmallWorld.Vocabulary.FindEntity("thing")!].Items[0].Facts[name];
            value!.Canonical.Should().Be(expected[SmallWorld.Vocabulary.FindEntity("thing")!].Items[0].Facts[name]!.Canonical);
            (value is HistoryValue).Should().Be(yaml[0] == '{');
        }
    }

    [Test]
    public void PartOfAnObject_HasAHistory()
    {
        var value = (RecordValue)Thing(Csv("box.size", "since 2020-01-01: 1; since 2020-07-01: 2").GetDeclarationOrThrow(), "box")!;

        value.Canonical.Should().Contain("since 2020-01-01: 1; since 2020-07-01: 2");
    }

    [Test]
    public void EntryOfAMap_HasAHistory()
    {
        var value = (MapValue)Thing(Csv("marks.red", "初始：否；自2020-01-01起：是").GetDeclarationOrThrow(), "marks")!;

        value.Canonical.Should().Be("{red: initially: false; since 2020-01-01: true}");
    }

    [Test]
    public void CanonicalText_OfAHistory_IsACellOfTheSameMeaning()
    {
        var value = Thing(Csv("size", "自2020-01-01起：1；自2020-07-01起：2").GetDeclarationOrThrow(), "size")!;

        Thing(Csv("size", value.Canonical).GetDeclarationOrThrow(), "size")!.Canonical.Should().Be(value.Canonical);
    }

    [TestCase("size", "since 2020-01-01 1; since 2020-07-01: 2", "CMP4611", "since 2020-01-01 1")]
    [TestCase("size", "自2020-01-01起", "CMP4611", "自2020-01-01起")]
    [TestCase("size", "1; since 2020-07-01: 2", "CMP4612", "1; ")]
    [TestCase("colours", "红、自2020-07-01起：蓝", "CMP4612", "红、")]
    [TestCase("size", "since 2020-1-1: 1", "CMP2220", "since 2020-1-1")]
    [TestCase("size", "自2020年1月1日起：1", "CMP2220", "自2020年1月1日起")]
    [TestCase("size", "since 2020-02-30: 1", "CMP2221", "since 2020-02-30")]
    [TestCase("size", "since 2020-01-01: 1; since 2020-01-01: 2", "CMP2006", "since 2020-01-01")]
    [TestCase("size", "since 2020-01-01: 1; since 2020-07-01: many", "CMP2202", "many")]
    [TestCase("size", "since 2020-01-01: 9", "CMP2216", "9")]
    public void Mistake_NamesTheCell_AndPointsAtThePart(string field, string cell, string code, string part)
    {
        foreach (var (result, place) in ((DeclarationResult, string)[])[(Csv(field, cell), "things.csv!B2"), (Xlsx(field, cell), "company.xlsx!things!B2")])
        {
            result.Declaration.Should().BeNull();
            var mistake = result.Diagnostics.Should().ContainSingle().Which;
            $"{mistake.Code} {mistake.Message.En}".Should().StartWith(code);
            mistake.Span.File!.Path.Should().EndWith(place);
            mistake.Span.File.Text.Substring(mistake.Span.Start, mistake.Span.Length).Should().Be(part);
            mistake.Advice!.Zh.Should().NotBeNullOrWhiteSpace().And.NotBe(mistake.Message.Zh);
            mistake.Advice.En.Should().NotBeNullOrWhiteSpace().And.NotBe(mistake.Message.En);
        }
    }

    [Test]
    public void TimeField_HasNoHistory_InACellEither() =>
        Csv("deeds", "id,span\nd,since 2020-01-01: 2020-01-01..\n").Diagnostics.Should().ContainSingle().Which.Code.Should().Be("CMP2241");

    private static FactValue? Thing(Declaration declaration, string field)
    {
        var type = SmallWorld.Vocabulary.FindEntity("thing")!;
        return declaration[type].Items[0].Facts[type.Find(field)!];
    }

    private static SpreadsheetReader Reader() => new(new DeclarationReader(SmallWorld.Vocabulary));

    private DeclarationResult Xlsx(string field, string cell)
    {
        Workbook.Write(Book, ("owner", [Workbook.Texts("id"), Workbook.Texts("o")]), ("things", [Workbook.Texts("id", field), Workbook.Texts("t", cell)]));
        return Reader().FromWorkbook(Book);
    }

    private DeclarationResult Csv(string name, string text)
    {
        if (!text.StartsWith("id,", StringComparison.Ordinal))
        {
            (name, text) = ("things", $"id,{name}\nt,\"{text}\"\n");
        }

        File.WriteAllText(Path.Combine(_folder.FullName, "owner.csv"), "id\no\n");
        File.WriteAllText(Path.Combine(_folder.FullName, $"{name}.csv"), text);
        return Reader().FromFolder(_folder.FullName);
    }
}
