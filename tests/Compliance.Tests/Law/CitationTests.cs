using Compliance.Law;
using Compliance.Text;

namespace Compliance.Tests.Law;

internal sealed class CitationTests
{
    [TestCase("6", false, "《条例》第6条", "Regulations, art. 6")]
    [TestCase("51(3)", false, "《条例》第51条第3项", "Regulations, art. 51(3)")]
    [TestCase("5", true, "《条例》第5项", "Regulations, item 5")]
    [TestCase("1(2)", true, "《条例》第1项（2）", "Regulations, item 1(2)")]
    public void Display_ByArticleOrItem_IsAsALawyerWritesIt(string number, bool isCitedByItem, string zh, string en)
    {
        var article = new SourceArticle(number, LocalizedText.Same("s"), null, Verification.Verified, default);
        var source = new LegalSource(
            "regulations", new("条例", "Regulations"), LegalOrder.General.FindSourceType("notice")!, null, [], null, default, null, [], [article], Verification.Verified, null, default)
        {
            CitedBy = LegalOrder.General.FindPlace(isCitedByItem ? "item" : "article")!,
        };

        new Citation(source, article, default, default).Display.Should().Be(new LocalizedText(zh, en));
        new Citation(source, null, default, default).Display.Should().Be(new LocalizedText("《条例》", "Regulations"));
    }

    [TestCase("2024-04-30", false)]
    [TestCase("2024-05-01", true)]
    [TestCase("2025-05-01", true)]
    [TestCase("2025-05-02", false)]
    public void Includes_BothEnds_Count(string day, bool expected) =>
        new EffectivePeriod(new(2024, 5, 1), new(2025, 5, 1)).Includes(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)).Should().Be(expected);
}
