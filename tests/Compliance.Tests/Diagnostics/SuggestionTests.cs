using Compliance.Binding;

namespace Compliance.Tests.Diagnostics;

internal sealed class SuggestionTests
{
    [Test]
    public void Advice_IdsThatAreTheirOwnLabels_StandOnce()
    {
        var advice = Suggestion.Advice("zzzzzz", ["kind", "kind", "KYC", "身份识别", "KYC", "期间"]);

        advice.En.Should().Be("Write one of: kind, KYC, 身份识别, 期间");
        advice.Zh.Should().Be("可写：身份识别、期间、kind、KYC");
    }

    [TestCase(24, "w24")]
    [TestCase(25, "w24 …")]
    public void Advice_ManyWordsWrittenTwice_CountsEachOnce(int words, string end)
    {
        string[] twice = [.. Enumerable.Range(1, words).SelectMany(i => new[] { $"w{i}", $"w{i}" })];

        Suggestion.Advice("zzzzzz", twice).En.Should().StartWith("Write one of: w1, w2, ").And.EndWith(", " + end);
    }

    // One character is not near another that replaces it.
    [Test]
    public void For_NothingInCommon_IsNull() => Suggestion.For("x", ["y", "z1"]).Should().BeNull();

    // The same words in another order; what is merely alike is listed first and not put into the author's mouth.
    [TestCase("代收商户货款", "是否想写“商户收款代收”？", "Did you mean '商户收款代收'?")]
    [TestCase("预付卡发行", "可写：单用途预付卡、多用途预付卡、商户收款代收、merchant_collection、prepaid_card_multi", "Write one of: 单用途预付卡, 多用途预付卡, merchant_collection, prepaid_card_multi, 商户收款代收")]
    [TestCase("prepaid_voucher", "可写：商户收款代收、单用途预付卡、多用途预付卡、prepaid_card_multi、merchant_collection", "Write one of: prepaid_card_multi, merchant_collection, 商户收款代收, 单用途预付卡, 多用途预付卡")]
    public void Advice_WordsInCommon_ComeFirst(string written, string zh, string en)
    {
        var advice = Suggestion.Advice(written, ["merchant_collection", "prepaid_card_multi", "商户收款代收", "单用途预付卡", "多用途预付卡"]);

        advice.Zh.Should().Be(zh);
        advice.En.Should().Be(en);
    }

    [Test]
    public void Advice_TwoThatShareAsMuch_AreBothListed() =>
        Suggestion.Advice("卡预付商户", ["商户预付卡", "预付卡商户"]).Zh.Should().Be("可写：商户预付卡、预付卡商户");
}
