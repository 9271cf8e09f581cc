using Compliance.Authoring.Coverage.Quotations;
using Compliance.Law.Provisions;

namespace Compliance.Tests.Authoring.Coverage;

/// <summary>Where an article begins and ends in an official text is told by what the legal order says of its headings.</summary>
internal sealed class PlacesOfTextTests
{
    private static readonly PlaceHeading Chinese = new("第{number}条…", "第{number}条之{part}…", NumeralSystem.Chinese);
    private static readonly PlaceHeading English = new("Article {number}", null, NumeralSystem.Digits);

    [TestCase("第一条 甲", "1")]
    [TestCase("第十条　甲", "10")]
    [TestCase("第十一条 甲", "11")]
    [TestCase("第二十条 甲", "20")]
    [TestCase("第五十一条 甲", "51")]
    [TestCase("第一百条 甲", "100")]
    [TestCase("第一百零三条 甲", "103")]
    [TestCase("第一百一十条 甲", "110")]
    [TestCase("第一百十条 甲", "110")]
    [TestCase("第二百二十六条 甲", "226")]
    [TestCase("第一千零一条 甲", "1001")]
    [TestCase("第一〇三条 甲", "103")]
    [TestCase("　　第三条 甲", "3")]
    [TestCase("第四条", "4")]
    [TestCase("第十条之一 甲", "10-1")]
    [TestCase("第一百二十条之十一 甲", "120-11")]
    public void In_ChineseHeading_HasTheNumber(string line, string number) => PlacesOfText.In(line, Chinese).Numbers.Should().Equal(number);

    [TestCase("第三条规定的情形")]
    [TestCase("依照第三条 甲")]
    [TestCase("第条 甲")]
    [TestCase("第3条 甲")]
    [TestCase("第十条之 甲")]
    [TestCase("第一章 总则")]
    public void In_OtherLine_HasNone(string line) => PlacesOfText.In(line, Chinese).HasHeadings.Should().BeFalse();

    [TestCase("Article 11", "11")]
    [TestCase("Article 11a", "11a")]
    [TestCase(" Article 2 ", "2")]
    public void In_EnglishHeading_HasTheNumber(string line, string number) => PlacesOfText.In(line, English).Numbers.Should().Equal(number);

    [TestCase("Article 11 of the Charter")]
    [TestCase("Article")]
    [TestCase("Article eleven")]
    [TestCase("in Article 11")]
    public void In_OtherEnglishLine_HasNone(string line) => PlacesOfText.In(line, English).HasHeadings.Should().BeFalse();

    [Test]
    public void Of_Article_IsAllUpToTheNextHeading()
    {
        var places = PlacesOfText.In("前言\n第一条 甲：\n（一）乙；\n（二）丙。\n第二条 丁。\n戊。", Chinese);

        places.Of("1").Should().Equal("第一条 甲：\n（一）乙；\n（二）丙。\n");
        places.Of("1(2)").Should().Equal("第一条 甲：\n（一）乙；\n（二）丙。\n");
        places.Of("2").Should().Equal("第二条 丁。\n戊。");
        places.Of("3").Should().BeEmpty();
    }

    [Test]
    public void Of_NumberThatTheTextHasTwice_IsBoth() =>
        PlacesOfText.In("第一条 甲。\n附件\n第一条 乙。", Chinese).Of("1").Should().HaveCount(2);
}
