using Compliance.Binding;

namespace Compliance.Tests.Diagnostics;

internal sealed class SuggestionTests
{
    [Test]
    public void Advice_IdsThatAreTheirOwnLabels_StandOnce()
    {
        var advice = Suggestion.Advice("zzzzzz", ["kind", "kind", "KYC", "身份识别", "KYC", "期间"]);

        advice.En.Should().Be("Write one of: kind, KYC, 身份识别, 期间");
        advice.Zh.Should().Be("可写：kind、KYC、身份识别、期间");
    }

    [TestCase(24, "w24")]
    [TestCase(25, "w24 …")]
    public void Advice_ManyWordsWrittenTwice_CountsEachOnce(int words, string end)
    {
        string[] twice = [.. Enumerable.Range(1, words).SelectMany(i => new[] { $"w{i}", $"w{i}" })];

        Suggestion.Advice("zzzzzz", twice).En.Should().StartWith("Write one of: w1, w2, ").And.EndWith(", " + end);
    }
}
