using Compliance.Declarations;
using Compliance.Diagnostics;
using Compliance.Spreadsheets;
using Compliance.Tests.Evaluation.Properties;

namespace Compliance.Tests.Spreadsheets;

/// <summary>Rows that may be no item, or be one where it is not looked for: none goes without a word.</summary>
internal sealed class RowTrapTests
{
    private DirectoryInfo _folder = null!;

    private string Book => Path.Combine(_folder.FullName, "company.xlsx");

    [SetUp]
    public void CreateFolder() => _folder = Directory.CreateTempSubdirectory("compliance-");

    [TearDown]
    public void DeleteFolder() => _folder.Delete(recursive: true);

    [TestCase("小计")]
    [TestCase("合　计")]
    [TestCase("總計")]
    [TestCase("本年合计")]
    [TestCase("合计（3家）")]
    [TestCase("合计数")]
    [TestCase("汇总：")]
    [TestCase("Sum")]
    [TestCase("Sub total")]
    public void Total_BelowItems_IsNoItem(string label)
    {
        Write("id|name|size", "t|a|2", $"{label}||2");

        Items().Should().Equal("t");
        Codes().Should().Equal("CMP4614");
    }

    [Test]
    public void Total_InTheSecondColumn_IsNoItem()
    {
        Write("id|name|size", "t|a|2", "|合计|2");

        Items().Should().Equal("t");
    }

    [TestCase("total|2")]
    [TestCase("小计|")]
    public void Total_OfNoItem_IsRefused(string row)
    {
        Write("id|size", row);

        Codes().Should().Equal("CMP4615");
    }

    [TestCase("合计公司|2")]
    [TestCase("totality|2")]
    [TestCase("summer|2")]
    public void Item_WhoseNameBeginsLikeATotal_IsAnItem(string row)
    {
        Write("id|size", "t|2", row);

        Items().Should().HaveCount(2);
    }

    [TestCase("注：数据经审计")]
    [TestCase("填表人: 甲")]
    [TestCase("Note: audited")]
    public void Note_BelowTheTable_IsNoItemAndNamed(string note)
    {
        Write("id|size", "t|2", note);

        Items().Should().Equal("t");
        Codes().Should().Equal("CMP4638");
    }

    [TestCase("注：数据|2")]
    [TestCase("t:2")]
    public void Item_ThatLooksLikeANote_IsAnItem(string row)
    {
        Write("id|size", "t|2", row);

        Items().Should().HaveCount(2);
    }

    [Test]
    public void Note_BeforeAnItem_IsAnItem()
    {
        Write("id|size", "注：甲", "t|2");

        Items().Should().HaveCount(2);
    }

    [TestCase("t|2", "id|size")]
    [TestCase("登记表", "t|2", "id|size", "u|2")]
    public void Item_AboveTheHeads_IsRefused(params string[] rows)
    {
        Write(rows);

        Errors().Should().Equal("CMP4637");
    }

    [TestCase("登记表", "单位：万元", "id|price", "t|2")]
    [TestCase("编制单位：甲|单位：万元", "id|price", "t|2")]
    [TestCase("登记表|2026年", "id|name", "t|a")]
    public void Title_AboveTheHeads_IsPassedOver(params string[] rows)
    {
        Write(rows);

        Items().Should().Equal("t");
        Codes().Should().Equal("CMP4618");
    }

    [Test]
    public void HeadThatSpansColumns_HidesNoItem()
    {
        Write("<mergeCells><mergeCell ref=\"B1:C1\"/></mergeCells>", "id|size|", "t|2|3", "u|2|");

        Errors().Should().Equal("CMP4603");
    }

    [Test]
    public void MergedHeads_OverTwoRows_AreHeads()
    {
        Write("<mergeCells><mergeCell ref=\"A1:A2\"/><mergeCell ref=\"B1:B2\"/></mergeCells>", "id|size", "|", "t|2");

        Items().Should().Equal("t");
    }

    [TestCase("null")]
    [TestCase("~")]
    [TestCase("None")]
    [TestCase("（无）")]
    [TestCase("——  ——")]
    [TestCase("n / a")]
    [TestCase("Unknown")]
    [TestCase("待补充。")]
    [TestCase("见附件")]
    [TestCase("没有")]
    public void Placeholder_OfAnyForm_IsUndeclaredWithANotice(string text)
    {
        Write("id|name|flag|size|day", $"t|{text}|{text}|{text}|{text}");

        Codes().Should().Equal("CMP2244", "CMP2244", "CMP2244", "CMP2244");
        var type = SmallWorld.Vocabulary.FindEntity("thing")!;
        Read().GetDeclarationOrThrow()[type].Items[0].Facts[type.Find("name")!].Should().BeNull();
    }

    [TestCase("Nonesuch")]
    [TestCase("无锡")]
    [TestCase("不详公司")]
    [TestCase("A/B")]
    [TestCase("N.A. Bank")]
    [TestCase("-1")]
    public void Text_ThatBeginsLikeAPlaceholder_IsAText(string text)
    {
        Write("id|name", $"t|{text}");

        Codes().Should().BeEmpty();
    }

    [TestCase("", "CMP4640")]
    [TestCase("id", null)]
    public void Sheet_WithoutRows_DeclaresNoneAndSaysSoWhereItHasNoHead(string rows, string? code)
    {
        Write(rows);

        Items().Should().BeEmpty();
        Codes().Should().Equal(code is null ? [] : [code]);
    }

    private DeclarationResult Read() => new SpreadsheetReader(new DeclarationReader(SmallWorld.Vocabulary)).FromWorkbook(Book);

    private IEnumerable<string> Codes() => Read().Diagnostics.Select(d => d.Code);

    private IEnumerable<string> Errors() => Read().Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.Code);

    private IEnumerable<string> Items() => Read().GetDeclarationOrThrow()[SmallWorld.Vocabulary.FindEntity("thing")!].Items.Select(i => i.Id);

    private void Write(params string[] rows)
    {
        var after = rows[0].StartsWith("<mergeCells>", StringComparison.Ordinal) ? rows[0] : string.Empty;
        new BookBuilder()
            .Sheet("owner", BookBuilder.Rows("id", "o"))
            .Sheet("things", BookBuilder.Rows(after.Length > 0 ? rows[1..] : rows), after: after)
            .Write(Book);
    }
}
