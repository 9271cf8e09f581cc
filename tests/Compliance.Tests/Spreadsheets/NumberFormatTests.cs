using System.Globalization;
using Compliance.Spreadsheets.Formats;

namespace Compliance.Tests.Spreadsheets;

/// <summary>What a number format shows, and what number with which unit that means.</summary>
internal sealed class NumberFormatTests
{
    [TestCase("General", "1234.5", "1234.5", "1234.5")]
    [TestCase("0.00%", "0.075", "7.50%", "7.5%")]
    [TestCase("0.00\"%\"", "7.5", "7.50%", "7.5%")]
    [TestCase("0.00\\%", "7.5", "7.50%", "7.5%")]
    [TestCase("0.00\"亿元\"", "2", "2.00亿元", "2亿元")]
    [TestCase("#,##0.00万元", "1234.5", "1,234.50万元", "1234.5万元")]
    [TestCase("0!.0,\"万\"", "12345", "1.2万", "1.2345万")]
    [TestCase("0\\.0000\"万元\"", "12345", "1.2345万元", "1.2345万元")]
    [TestCase("#,##0,", "1234567", "1,235", "1234.567")]
    [TestCase("0.0,,\"百万\"", "1234567", "1.2百万", "1.234567百万")]
    [TestCase("\"¥\"#,##0.00", "1234.5", "¥1,234.50", "¥1234.5")]
    [TestCase("[$¥-804]#,##0", "1234", "¥1,234", "¥1234")]
    [TestCase("[$$-409]#,##0", "1234", "$1,234", "$1234")]
    [TestCase("#,##0_);(#,##0)", "-1234", "(1,234)", "-1234")]
    [TestCase("0;[Red]0", "-5", "5", "-5")]
    [TestCase("0.00_ ;\\-0.00\\ ", "-5", "-5.00 ", "-5")]
    [TestCase("_ * #,##0_ ;_ * -#,##0_ ;_ * \"-\"_ ;_ @_ ", "0", "-", "0")]
    [TestCase("00000", "123", "00123", "123")]
    [TestCase("000-0000-0000", "13800001234", "138-0000-1234", "138-0000-1234")]
    [TestCase("\"是\";;\"否\"", "1", "是", "是")]
    [TestCase("\"是\";;\"否\"", "0", "否", "否")]
    [TestCase("[>=100]\"大\";0", "150", "大", "大")]
    [TestCase("[<100]0.0;0", "7", "7.0", "7")]
    [TestCase("0\"年\"", "10", "10年", "10年")]
    [TestCase("0.0E+00", "12345", "12345", "12345")]
    [TestCase("# ?/?", "0.25", "0.25", "0.25")]
    [TestCase("0.00%;@", "-0.05", "-5.00%", "-5%")]
    [TestCase("0.00\"万元\";\"约\"@", "-5", "-5.00万元", "-5万元")]
    [TestCase("0.00%;-0.00%;@", "0", "0.00%", "0%")]
    [TestCase("0.0\"5\"", "1.23", "1.25", "1.25")]
    [TestCase("#.##", "0.5", ".5", "0.5")]
    [TestCase("\"约\"0", "5", "约5", "约5")]
    public void Format_Number_IsWhatTheCellShowsWithAllItsDigits(string code, string number, string shown, string meant)
    {
        var formatted = NumberFormat.Parse(code).Format(decimal.Parse(number, CultureInfo.InvariantCulture));

        (formatted.Shown, formatted.Meant, formatted.HidesSign).Should().Be((shown, meant, false));
    }

    [TestCase("0%", "0.496", true)]
    [TestCase("0.0%", "0.496", false)]
    [TestCase("General", "33.3333333333333", false)]
    [TestCase("#,##0", "1234.5", true)]
    public void Format_DigitsThatAreNotShown_AreKnown(string code, string number, bool isShort) =>
        NumberFormat.Parse(code).Format(decimal.Parse(number, CultureInfo.InvariantCulture)).HidesDigits.Should().Be(isShort);

    [TestCase("0;0")]
    [TestCase("0.00;\"损\"0.00")]
    public void Format_SignThatIsNotShown_IsKnown(string code) => NumberFormat.Parse(code).Format(-5).HidesSign.Should().BeTrue();

    [TestCase(";;;")]
    [TestCase("\"\"")]
    public void Format_NumberThatIsNotShown_IsEmpty(string code) => NumberFormat.Parse(code).Format(5).Meant.Should().BeEmpty();

    [TestCase("yyyy\"年\"m\"月\"d\"日\"", true, true, false)]
    [TestCase("[$-404]e/m/d", true, true, false)]
    [TestCase("yyyy-mm", true, false, false)]
    [TestCase("m/d/yy h:mm", true, true, true)]
    [TestCase("h:mm:ss", true, false, true)]
    [TestCase("[h]:mm", true, false, true)]
    [TestCase("mmm-yy", true, false, false)]
    [TestCase("0\"月\"", false, false, false)]
    [TestCase("\"day\"0", false, false, false)]
    public void SectionFor_Dates_AreKnownByTheirLetters(string code, bool isDate, bool isWhole, bool hasTime)
    {
        var section = NumberFormat.Parse(code).SectionFor(45000);

        (section.IsDate, section.ShowsWholeDay, section.ShowsTime).Should().Be((isDate, isWhole, hasTime));
    }

    [Test]
    public void Format_UsualFormats_ShowWhatAnotherLibraryShows()
    {
        string[] codes = ["0", "0.00", "#,##0", "#,##0.00", "0%", "0.00%", "#,##0_);(#,##0)", "\"a\"0\"b\"", "00000", "0.00\"亿元\"", "#,##0.0,", "000-0000", "[<100]0.0;0", "0;-0;\"零\""];
        decimal[] numbers = [0, 1, -1, 7.5m, 1234567.891m, -0.255m, 99.995m, 100];
        foreach (var (code, number) in codes.SelectMany(c => numbers.Select(n => (c, n))))
        {
            var theirs = new ExcelNumberFormat.NumberFormat(code).Format((double)number, CultureInfo.InvariantCulture);

            NumberFormat.Parse(code).Format(number).Shown.Trim().Should().Be(theirs.Trim(), $"'{code}' of {number} is that");
        }
    }
}
