using System.Globalization;
using Compliance.Diagnostics;
using Compliance.Facts.Parsing;
using Compliance.RulePacks;
using Compliance.Rules.Loading;
using Compliance.Text;
using Compliance.Types;
using Compliance.Types.Regions;

namespace Compliance.Tests.Types;

/// <summary>The trees of places that are shipped.</summary>
internal sealed class ShippedRegionTests
{
    private static readonly RegionRegister Regions = RulebookLoader.Load(ShippedPacks.Files).GetRulebookOrThrow().Vocabulary.Regions;

    [Test]
    public void Trees_AreWhole()
    {
        Regions.Trees.Select(t => t.Id).Should().Equal("cn", "eu", "iso3166");

        // With the root, and as many as the lists of 1981 and 2024 have.
        Regions.All("cn").Count(r => r.IsInUse(new(2024, 12, 31)) == true).Should().Be(3213 + 1);
        Regions.All("cn").Count(r => r.IsInUse(new(1981, 6, 30)) == true).Should().BeGreaterThan(2500);

        // 249 countries, of which three are places of the tree cn.
        Regions.All("iso3166").Should().HaveCount(249);
        Regions.All("eu").Count(r => r.IsInUse(new(2026, 11, 1)) == true && r.IsWithin(Place("EU"), new(2026, 11, 1)) == true && r.Parent?.Code == "EU").Should().Be(27);
    }

    [Test]
    public void Places_OfChina_LieInTheWholeAndInTheirProvince()
    {
        var day = new DateOnly(2026, 11, 1);
        foreach (var place in Regions.All("cn").Where(r => r.Code.Length > 2))
        {
            place.IsWithin(Place("CN"), day).Should().BeTrue();
            place.IsWithin(Place(place.Code[..2]), day).Should().BeTrue("{0} lies in its province", place.Code);
        }
    }

    [TestCase("330106", "330106")]
    [TestCase("330000", "33")]
    [TestCase("浙江省杭州市西湖区", "330106")]
    [TestCase("浙江省 杭州市 西湖区", "330106")]
    [TestCase("南昌市西湖区", "360103")]
    [TestCase("拱墅区", "330105")]
    [TestCase("Hangzhou", "3301")]
    [TestCase("HK", "81")]
    [TestCase("中国香港特别行政区", "81")]
    [TestCase("香港特别行政区", "81")]
    [TestCase("全国", "CN")]
    [TestCase("中国", "CN")]
    [TestCase("德国", "DE")]
    [TestCase("Germany", "DE")]
    [TestCase("EL", "GR")]
    [TestCase("法国 Bretagne Bretagne", "FRH0")]
    public void Read_ACodeOrName_IsThatPlace(string text, string code)
    {
        var (region, diagnostics) = Read(text);
        diagnostics.Should().BeEmpty();
        region!.Code.Should().Be(code);
    }

    [TestCase("339999", "CMP2232", "33")]
    [TestCase("330199", "CMP2232", "3301")]
    [TestCase("330101", "CMP2232", "write 3301, or the codes")]
    [TestCase("110200", "CMP2232", "write 11, or the codes")]
    [TestCase("469000", "CMP2232", "write 46, or the codes")]
    [TestCase("DEX", "CMP2232", "DE")]
    [TestCase("鼓楼区", "CMP2290", "320106|350102|410204|320302")]
    [TestCase("西湖区", "CMP2290", "330106 杭州市西湖区|360103 南昌市西湖区")]
    [TestCase("朝阳区", "CMP2290", "110105|220104")]
    [TestCase("杭洲市", "CMP2231", "杭州市")]
    [TestCase("germany", "CMP2231", "DE")]
    [TestCase("Ile-de-France", "CMP2290", "FR1 |FR10 ")]
    public void Read_WhatIsNoPlace_SaysWhatToWrite(string text, string code, string advice)
    {
        var (region, diagnostics) = Read(text);

        region.Should().BeNull();
        diagnostics.Should().ContainSingle().Which.Code.Should().Be(code);
        advice.Split('|').Should().AllSatisfy(a => diagnostics[0].Advice.En.Should().Contain(a));
    }

    [TestCase("330101")]
    [TestCase("110101001")]
    [TestCase("ZZ")]
    public void Read_ACodeOfNoTree_IsNotSaidNeverToHaveBeen(string text) =>
        Read(text).Diagnostics[0].Message.Should().Be(new LocalizedText($"所登记的地区树中没有代码“{text}”。", $"No registered tree of regions has the code '{text}'."));

    [TestCase("330103", "330105 拱墅区", "2021")]
    [TestCase("下城区", "330105 拱墅区", "2021")]
    [TestCase("杭州市下城区", "330105 拱墅区", "2021")]
    public void Read_ACodeNoLongerInUse_IsReadWithItsSuccessor(string text, string successor, string year)
    {
        var (region, diagnostics) = Read(text);

        region!.Code.Should().Be("330103");
        var note = diagnostics.Should().ContainSingle().Which;
        note.Code.Should().Be("CMP2291");
        note.Severity.Should().Be(DiagnosticSeverity.Note);
        note.Message.Zh.Should().Contain(year);
        note.Advice.Zh.Should().Contain(successor);
    }

    [Test]
    public void Label_WithoutAnEnglishName_ShowsTheChineseOneWithTheCode()
    {
        Place("330105").Label.Should().Be(new LocalizedText("拱墅区", "拱墅区 (330105)"));
        Place("330106").Label.Zh.Should().Be("杭州市西湖区", "others have the name");
        Place("3301").Label.Should().Be(new LocalizedText("杭州市", "Hangzhou"));
        Place("AT11").Label.Should().Be(new LocalizedText("Burgenland（AT11）", "Burgenland (AT11)"));
        Place("AT").Label.Should().Be(new LocalizedText("奥地利", "Austria"));
    }

    [TestCase("330103", "330105", "2022-01-01", true)]
    [TestCase("330103", "330105", "2020-12-31", false)]
    [TestCase("330103", "330105", "2021-06-01", null)]
    [TestCase("330105", "330103", "2022-01-01", null)]
    [TestCase("330104", "330102", "2022-01-01", null)]
    [TestCase("330104", "330105", "2022-01-01", false)]
    [TestCase("330181", "330109", "2022-01-01", true)]
    [TestCase("330121", "330109", "2022-01-01", true)]
    [TestCase("GB", "EU", "2020-01-31", true)]
    [TestCase("GB", "EU", "2020-02-01", false)]
    [TestCase("HR", "EU", "2013-06-30", false)]
    [TestCase("HR", "EU", "2013-07-01", true)]
    [TestCase("DE", "CN", "2026-01-01", false)]
    public void IsWithin_FollowsTheTreeOfTheDay(string inner, string outer, string day, bool? expected) =>
        Place(inner).IsWithin(Place(outer), DateOnly.Parse(day, CultureInfo.InvariantCulture)).Should().Be(expected);

    private static Region Place(string code) => Regions.Find(code)!;

    private static (Region? Region, List<Diagnostic> Diagnostics) Read(string text)
    {
        var bag = new DiagnosticBag();
        var region = RegionText.Read(text, Regions, null, default, bag);
        return (region, [.. bag.ToSorted()]);
    }
}
