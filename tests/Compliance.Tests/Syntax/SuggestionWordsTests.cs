using Compliance.Binding;
using Compliance.Text;

namespace Compliance.Tests.Syntax;

internal sealed class SuggestionWordsTests
{
    [Test]
    public void WordsOf_Advice_AreTheWordsItWasMadeOf()
    {
        Suggestion.WordsOf(Suggestion.Advice("critcal", ["critical", "high"])).Should().Equal("critical");
        Suggestion.WordsOf(Suggestion.Advice("x", ["critical", "high", "高"])).Should().Equal("critical", "high", "高");
        Suggestion.WordsOf(Suggestion.Advice("zzzzzz", [.. Enumerable.Range(0, 40).Select(i => $"word-{i}")])).Should().HaveCount(24);
        Suggestion.WordsOf(Suggestion.Advice("x", [])).Should().BeEmpty();
    }

    [Test]
    public void WordsOf_OtherAdvice_AreNone()
    {
        Suggestion.WordsOf(new LocalizedText("更正其中一个日期。", "Correct one of the two dates.")).Should().BeEmpty();
        Suggestion.WordsOf(new LocalizedText("是否想写“a”？", "Did you mean 'b'?")).Should().BeEmpty();
        Suggestion.WordsOf(new LocalizedText("写成 2024-05-01。", "Write 2024-05-01.")).Should().Equal("2024-05-01");
    }

    [Test]
    public void MissingKey_OfAdviceToAddOne_IsTheKey()
    {
        Suggestion.MissingKey(new LocalizedText("补写“标题: …”或“title: …”。", "Add 'title: …'.")).Should().Be("title");
        Suggestion.MissingKey(new LocalizedText("删除。", "Delete it.")).Should().BeNull();
    }
}
