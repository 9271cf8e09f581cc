using Compliance.Reporting.Terminal;

namespace Compliance.Tests.Reporting.Terminal;

internal sealed class LineBreakerTests
{
    [Test]
    public void Break_ChineseText_CountsTwoColumnsForEachCharacter() =>
        LineBreaker.Break("平台企业不得违规", 8).Should().Equal("平台企业", "不得违规");

    [Test]
    public void Break_ClosingMark_StaysWithTheCharacterBefore() =>
        LineBreaker.Break("平台企业，不得", 8).Should().Equal("平台企", "业，不得");

    [Test]
    public void Break_OpeningMark_StaysWithTheCharacterAfter() =>
        LineBreaker.Break("依据《条例》", 6).Should().Equal("依据", "《条", "例》");

    [Test]
    public void Break_LongPath_IsNotCut() =>
        LineBreaker.Break("a samples/company.yaml:12:5 b", 10).Should().Equal("a", "samples/company.yaml:12:5", "b");

    [Test]
    public void Break_NoLimit_GivesOneLine() =>
        LineBreaker.Break("a b c", 0).Should().Equal("a b c");
}
