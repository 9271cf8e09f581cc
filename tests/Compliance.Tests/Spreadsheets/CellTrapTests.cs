using System.Globalization;
using Compliance.Declarations;
using Compliance.Diagnostics;
using Compliance.Facts;
using Compliance.Spreadsheets;
using Compliance.Tests.Evaluation.Properties;

namespace Compliance.Tests.Spreadsheets;

/// <summary>Single cells that a reader may take for something else than they show: each is read as it shows, or refused with its place.</summary>
internal sealed class CellTrapTests
{
    private DirectoryInfo _folder = null!;

    private string Book => Path.Combine(_folder.FullName, "company.xlsx");

    [SetUp]
    public void CreateFolder() => _folder = Directory.CreateTempSubdirectory("compliance-");

    [TearDown]
    public void DeleteFolder() => _folder.Delete(recursive: true);

    [TestCase("0.00%", "0.075", "7.5")]
    [TestCase("0.00\"%\"", "7.5", "7.5")]
    [TestCase("0.00 \"%\"", "7.5", "7.5")]
    [TestCase("0.00%;@", "0.075", "7.5")]
    [TestCase("0.00%;-0.00%;\"-\";@", "0.075", "7.5")]
    [TestCase("0.00%;0.00", "0.075", "7.5")]
    [TestCase("0.00;0.00%", "7.5", "7.5")]
    [TestCase("[<0.08][Red]0.00%;0.00%", "0.075", "7.5")]
    [TestCase("[$-804][Red]0.00%_)", "0.075", "7.5")]
    [TestCase("# ?/?%", "0.075", "7.5")]
    [TestCase("0.0E+00%", "0.075", "7.5")]
    [TestCase("G/通用格式\"%\"", "7.5", "7.5")]
    [TestCase("9", "0.5", "50")]
    [TestCase("67", "0.5", "50")]
    [TestCase("68", "0.075", "7.5")]
    public void Percent_IsWhatTheCellShows(string format, string number, string expected) => Read("share", Number(number), format).Should().StartWith(expected).And.HaveLength(expected.Length);

    [TestCase("0.00\"亿元\"", "0.5", "50000000")]
    [TestCase("#,##0.00\"亿元\";[Red]-#,##0.00\"亿元\"", "0.5", "50000000")]
    [TestCase("[$¥-804]#,##0", "50000000", "50000000")]
    [TestCase("[$￥-804]#,##0", "50000000", "50000000")]
    [TestCase("[$CNY] #,##0.00", "50000000", "50000000")]
    [TestCase("0!.0000\"万元\"", "50000000", "50000000")]
    [TestCase("0\\.0,\"万元\"", "50000000", "50000000")]
    [TestCase("0!.00,,\"亿元\"", "50000000", "50000000")]
    [TestCase("[>=100000000]0!.00,,\"亿元\";[>=10000]0!.0,\"万元\";0\"元\"", "50000000", "50000000")]
    [TestCase("0.00E+00", "50000000", "50000000")]
    [TestCase("[DBNum2][$-804]General\"元\"", "50000000", "50000000")]
    [TestCase("44", "50000000", "50000000")]
    public void Amount_IsWhatTheCellShows(string format, string number, string expected) => Read("price", Number(number), format).Should().Contain(expected).And.NotContain(expected + "0");

    [TestCase("[$$-409]#,##0", "5", "CMP2217")]
    [TestCase("[$€-2] #,##0", "5", "CMP2217")]
    [TestCase("#,##0,\"万元\"", "5000", "CMP4636")]
    [TestCase("0.0,\"万元\"", "50000000", "CMP4636")]
    [TestCase("0.00,,\"亿元\"", "50000000", "CMP4636")]
    [TestCase("#,##0,", "50000000", "CMP4636")]
    [TestCase("[>=100]0;[<=50]0", "75", "CMP4622")]
    [TestCase(";;;", "5", "CMP4622")]
    [TestCase("0;-0;;@", "0", "CMP4622")]
    [TestCase("yyyy-mm-dd", "45413", "CMP2202")]
    public void Amount_ThatTheCellDoesNotSay_IsRefused(string format, string number, string code) => Refuse("price", Number(number), format, code);

    [TestCase("14")]
    [TestCase("15")]
    [TestCase("22")]
    [TestCase("30")]
    [TestCase("31")]
    [TestCase("yyyy\"年\"m\"月\"d\"日\";@")]
    [TestCase("[$-F800]dddd, mmmm dd, yyyy")]
    [TestCase("[$-404]e\"年\"m\"月\"d\"日\"")]
    [TestCase("ggge\"年\"m\"月\"d\"日\"")]
    [TestCase("[DBNum1][$-804]yyyy\"年\"m\"月\"d\"日\"")]
    [TestCase("b1yyyy/mm/dd")]
    [TestCase("yyyymmdd")]
    [TestCase("yyyy-mm-dd hh:mm:ss.000")]
    [TestCase("yyyy-mm-dd \"星期\"aaa")]
    public void Day_OfAnyFormat_IsThatDay(string format) => Read("day", Number("45413"), format).Should().Be("2024-05-01");

    [Test]
    public void Day_OfTheEastAsianAndThaiFormats_IsThatDayWithANotice([Values(27, 28, 29, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58, 71, 72, 73, 74, 77, 81)] int id)
    {
        Read("day", Number("45413"), id.ToString(CultureInfo.InvariantCulture)).Should().Be("2024-05-01");
        Result().Diagnostics.Select(d => d.Code).Should().Equal("CMP4616");
    }

    [TestCase("18")]
    [TestCase("20")]
    [TestCase("32")]
    [TestCase("33")]
    [TestCase("46")]
    [TestCase("47")]
    [TestCase("75")]
    [TestCase("80")]
    [TestCase("[h]:mm")]
    [TestCase("mm:ss.0")]
    [TestCase("ss.000")]
    [TestCase("[$-F400]h:mm:ss AM/PM")]
    public void TimeOfDay_IsNoDayAndNoNumber(string format)
    {
        foreach (var (field, number) in new[] { ("day", "45413"), ("weight", "45413.5"), ("weight", "7.5") })
        {
            Refuse(field, Number(number), format, "CMP4607");
        }
    }

    [TestCase("45413", "2024-05-01", false)]
    [TestCase("43951", "2024-05-01", true)]
    [TestCase("0", "1904-01-01", true)]
    [TestCase("61", "1900-03-01", false)]
    [TestCase("59", "1900-02-28", false)]
    public void Day_IsCountedByTheCalendarOfTheWorkbook(string number, string expected, bool is1904) =>
        Read("day", Number(number), "14", b => b.Before = is1904 ? "<workbookPr date1904=\"1\"/>" : string.Empty).Should().Be(expected);

    [Test]
    public void Error_OfAnyKind_IsRefusedInAnyField(
        [Values("#N/A", "#REF!", "#DIV/0!", "#SPILL!", "#NAME?", "#NULL!", "#NUM!", "#VALUE!", "#CALC!", "#EXTERNAL!", "")] string error,
        [Values("name", "share", "day", "colour", "flag", "twin", "colours")] string field) => Refuse(field, $"<c t=\"e\"><v>{error}</v></c>", "0", "CMP4607");

    [TestCase("#REF!")]
    [TestCase("#BEZUG!")]
    [TestCase("#VALEUR!")]
    [TestCase("#¿NOMBRE?")]
    [TestCase("#PYTHON!")]
    [TestCase("########")]
    public void Error_WrittenAsText_IsRefused(string error)
    {
        Refuse("name", Workbook.Texts(error), "0", "CMP4607");
        Refuse("name", $"<c t=\"str\"><f>A1</f><v>{error}</v></c>", "0", "CMP4607");
    }

    [TestCase("#1")]
    [TestCase("#A!b!")]
    [TestCase("#")]
    public void Text_WithANumberSign_IsAText(string text) => Read("name", Workbook.Texts(text), "0").Should().Be(text);

    [TestCase("<c><f>1+1</f></c>", "CMP4621")]
    [TestCase("<c t=\"b\"><f>A1=2</f></c>", "CMP4621")]
    [TestCase("<c t=\"b\"><v>2</v></c>", "CMP4608")]
    [TestCase("<c t=\"zz\"><v>2</v></c>", "CMP4608")]
    [TestCase("<c t=\"s\"><v>7</v></c>", "CMP4608")]
    [TestCase("<c r=\"B7\"><v>2</v></c>", "CMP4608")]
    [TestCase("<c r=\"B2\"><v>2</v></c><c r=\"B2\"><v>3</v></c>", "CMP4608")]
    [TestCase("<c r=\"B2\"><v>2</v></c></row><row r=\"2\"><c r=\"C2\"><v>3</v></c>", "CMP4608")]
    public void Cell_ThatHasNoOneValue_IsRefused(string cell, string code) => Refuse("size", cell, "0", code);

    [TestCase("<c t=\"inlineStr\"><is><t>a<!-- -->b</t></is></c>", "ab")]
    [TestCase("<c t=\"inlineStr\"><is><t>a<![CDATA[<b]]>c</t></is></c>", "a<bc")]
    [TestCase("<c t=\"inlineStr\"><is><r><t>a</t></r><r><rPr/><t>b</t></r></is></c>", "ab")]
    [TestCase("<c t=\"inlineStr\"><is><t>a</t><rPh sb=\"0\" eb=\"1\"><t>x</t></rPh><rPh sb=\"1\" eb=\"2\"><t>y</t></rPh></is></c>", "a")]
    [TestCase("<c t=\"inlineStr\"><is><t/><rPh sb=\"0\" eb=\"1\"><t>x</t></rPh><r><t>a</t></r></is></c>", "a")]
    [TestCase("<c t=\"s\"><v>0</v></c>", "first")]
    [TestCase("<c t=\"s\"><v>1</v></c>", "second")]
    [TestCase("<c t=\"s\"><v>2</v></c>", "third")]
    [TestCase("<c t=\"inlineStr\"><is><t> 甲\u00A0 </t></is></c>", "甲")]
    [TestCase("<c t=\"inlineStr\"><is><t>　甲　</t></is></c>", "甲")]
    public void Text_InPieces_IsWhatTheCellShows(string cell, string expected) => Read(
        "name",
        cell,
        "0",
        b => b.Shared = "<si><t>first</t><rPh sb=\"0\" eb=\"1\"><t>x</t></rPh></si><si><t>second</t><rPh sb=\"0\" eb=\"1\"><t>y</t></rPh><rPh sb=\"0\" eb=\"1\"><t>z</t></rPh></si><si><t>third</t></si>").Should().Be(expected);

    [TestCase("<calcPr fullCalcOnLoad=\"1\"/>", "1+1", "computed when it is opened")]
    [TestCase("<calcPr calcMode=\"manual\"/>", "1+1", "computed when it is opened")]
    [TestCase("<calcPr calcCompleted=\"0\"/>", "1+1", "computed when it is opened")]
    [TestCase("<calcPr calcId=\"191029\"/>", "YEAR(TODAY())-2024", "depends on when")]
    [TestCase("", "[1]Sheet1!A1", "another workbook")]
    [TestCase("", "'[1]Sheet 1'!A1", "another workbook")]
    [TestCase("<calcPr calcId=\"191029\"/>", "SUM(Table1[size])", null)]
    public void Formula_WhoseValueMayBeOutOfDate_IsNamed(string setting, string formula, string? message)
    {
        Read("size", $"<c><f>{formula}</f><v>2</v></c>", "0", b => b.After = setting).Should().Be("2");

        Result().Diagnostics.Select(d => (d.Code, d.Span.File!.CellName)).Should().Equal(message is null ? [] : [("CMP4635", "things!B2")]);
        string.Concat(Result().Diagnostics.Select(d => d.Message.En)).Contains(message ?? string.Empty, StringComparison.Ordinal).Should().BeTrue();
    }

    [TestCase("<sheetViews><sheetView showZeros=\"0\" workbookViewId=\"0\"/></sheetViews>", "0", "CMP4622")]
    [TestCase("<sheetViews><sheetView showZeros=\"0\" workbookViewId=\"0\"/></sheetViews>", "1", null)]
    [TestCase("<cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols>", "1", "CMP4617")]
    [TestCase("<cols><col min=\"2\" max=\"3\" width=\"0\"/></cols>", "1", "CMP4617")]
    [TestCase("<sheetFormatPr zeroHeight=\"1\"/>", "1", "CMP4617")]
    public void Sheet_ThatHidesACell_IsNamed(string setting, string number, string? code)
    {
        Write("size", Number(number), "0", _ => { }, setting);

        Result().Diagnostics.Select(d => d.Code).Should().Equal(code is null ? [] : [code]);
    }

    [TestCase(true)]
    [TestCase(false)]
    public void Sheet_WithoutCellsOfItsOwn_IsRefused(bool isTwin)
    {
        Write("size", Number("2"), "0", b => b.Broken = ("deeds", isTwin));

        Result().Diagnostics.Select(d => d.Code).Should().Equal("CMP4608");
    }

    [Test]
    public void Text_OfAnEndlessLength_IsRefusedBeforeItIsHeld([Values("attribute", "text", "cdata")] string where)
    {
        var much = string.Concat(Enumerable.Repeat(where == "cdata" ? "<<<<<<<<<<<<<<<<" : "aaaaaaaaaaaaaaaa", 1 << 17));
        Write("name", where == "attribute" ? $"<c x=\"{much}\"/>" : $"<c t=\"inlineStr\"><is><t>{(where == "cdata" ? $"<![CDATA[{much}]]>" : much)}</t></is></c>", "0", _ => { });

        Result().Diagnostics.Select(d => d.Code).Should().Equal("CMP4609");
    }

    private static string Number(string number) => $"<c s=\"1\"><v>{number}</v></c>";

    private DeclarationResult Result() => new SpreadsheetReader(new DeclarationReader(SmallWorld.Vocabulary)).FromWorkbook(Book);

    private string? Read(string field, string cell, string format, Action<BookBuilder>? change = null)
    {
        Write(field, cell, format, change ?? (_ => { }));
        return Fact(Result(), field)?.Canonical.Replace("CNY ", string.Empty, StringComparison.Ordinal).TrimEnd('%');
    }

    private void Refuse(string field, string cell, string format, string code)
    {
        Write(field, cell, format, _ => { });
        var errors = Result().Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).ToList();

        errors.Select(d => d.Code).Should().Equal(code);
        errors[0].Span.File!.CellName.Should().Be(code == "CMP4608" ? string.Empty : "things!B2");
    }

    private static FactValue? Fact(DeclarationResult result, string field)
    {
        var type = SmallWorld.Vocabulary.FindEntity("thing")!;
        return result.GetDeclarationOrThrow()[type].Items[0].Facts[type.Find(field)!];
    }

    private void Write(string field, string cell, string format, Action<BookBuilder> change, string before = "")
    {
        var book = new BookBuilder { Formats = { format } }
            .Sheet("owner", BookBuilder.Rows("id", "o"))
            .Sheet("things", $"<row r=\"1\">{Workbook.Texts("id", field)}</row><row r=\"2\">{Workbook.Texts("t")}{cell}</row>", before);
        change(book);
        book.Write(Book);
    }
}
