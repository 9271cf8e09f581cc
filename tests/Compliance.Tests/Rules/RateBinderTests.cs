using Compliance.Facts;
using Compliance.Tests.Syntax;
using Compliance.Types;

namespace Compliance.Tests.Rules;

/// <summary>Rates of exchange: parameters with dates and sources, and the conversions that name them.</summary>
internal sealed class RateBinderTests
{
    private const string Path = "rules/pack/parameters/rates.yaml";
    private const string Forbids = "forbids:\n  no licence: { holder: $activity.performer, kind: payment_business }\n";
    private const string Value = "{ value: 7.8012, source: payment-regulations, article: \"6\", status: verified }";

    private const string Rates = $$"""
        parameters:
          - id: eur-cny
            label: { zh: 欧元汇率, en: Euro rate }
            type: rate
            from: EUR
            to: CNY
            values: [{{Value}}]
        """;

    private static RuleFolder Folder => new RuleFolder().With(Path, Rates);

    [TestCase("type: rate", "from: EUR", "to: CNY")]
    [TestCase("类型: 汇率", "自: 欧元", "至: RMB")]
    public void Load_Rate_HasItsCurrencies(string type, string from, string to)
    {
        var book = new RuleFolder().With(Path, Rates
            .Replace("type: rate", type, StringComparison.Ordinal)
            .Replace("from: EUR", from, StringComparison.Ordinal)
            .Replace("to: CNY", to, StringComparison.Ordinal)).Rulebook();

        var rate = book.Packs.SelectMany(p => p.Parameters).Single(p => p.Id == "eur-cny");

        rate.Type.Should().Be(new FactType.RateType(book.Vocabulary.FindCurrency("EUR")!, book.Vocabulary.FindCurrency("CNY")!));
        rate.Type.ToString().Should().Be("rate EUR-CNY");
        var value = rate.Values.Should().ContainSingle().Which.Value.Should().BeOfType<RateValue>().Which;
        (value.Value, value.Canonical).Should().Be((7.8012m, "EUR 1 = CNY 7.8012"));
        (value.Display.Zh, value.Display.En).Should().Be(("1 欧元 = 7.8012 元", "EUR 1 = CNY 7.8012"));
    }

    [TestCase("    from: EUR\n", "", "CMP2005", "id", "from")]
    [TestCase("from: EUR", "from: EURX", "CMP2274", "EURX", "EUR")]
    [TestCase("from: EUR", "from: [EUR, USD]", "CMP2511", "[EUR, USD]", "not the same")]
    [TestCase("to: CNY", "to: EUR", "CMP2511", "EUR", "not the same")]
    [TestCase("value: 7.8012", "value: 0", "CMP2512", "0", "7.8012")]
    [TestCase("value: 7.8012", "value: -1", "CMP2512", "-1", "7.8012")]
    [TestCase("value: 7.8012", "value: '7,8012'", "CMP2204", "'7,8012'", "")]
    [TestCase("value: 7.8012", "value: CNY 7.8012", "CMP2202", "CNY 7.8012", "")]
    [TestCase("type: rate", "type: decimal", "CMP2510,CMP2510", "EUR", "type: rate")]
    [TestCase("type: rate", "type: rate\n    currency: EUR", "CMP2275", "EUR", "")]
    public void Load_MistakenRate_IsLocated(string old, string replacement, string codes, string at, string advice)
    {
        Rates.Should().Contain(old);
        var mistakes = new RuleFolder().With(Path, Rates.Replace(old, replacement, StringComparison.Ordinal)).Mistakes();

        string.Join(',', mistakes.Select(m => m.Code)).Should().Be(codes, string.Join('\n', mistakes.Select(m => $"{m.Span.Position} {m.Message.En}")));
        mistakes[0].Span.Words().Should().Be(at);
        $"{mistakes[0].Message.En} {mistakes[0].Advice.En}".Contains(advice, StringComparison.Ordinal).Should().BeTrue(mistakes[0].Advice.En);
    }

    [TestCase("volume: { at_least: EUR 5 in CNY by parameter eur-cny }")]
    [TestCase("volume: { at_least: EUR 5 按参数 欧元汇率 折算为人民币 }")]
    [TestCase("$activity.volume + EUR 5 in CNY by parameter eur-cny: { at_least: CNY 5 }")]
    public void Load_Conversion_IsRead(string condition) =>
        Folder.WithRule(Forbids, $"forbids:\n  {condition}\n").Mistakes().Should().BeEmpty();

    [TestCase("volume: { at_least: EUR 5 in CNY by parameter large-volume }", "CMP2513", "large-volume", "type: rate")]
    [TestCase("volume: { at_least: EUR 5 in CNY by parameter eur-cnj }", "CMP2304", "eur-cnj", "eur-cny")]
    [TestCase("volume: { at_least: EUR 5 in USD by parameter eur-cny }", "CMP2514", "EUR 5 in USD by parameter eur-cny", "in CNY")]
    [TestCase("volume: { at_least: CNY 5 in EUR by parameter eur-cny }", "CMP2514", "CNY 5 in EUR by parameter eur-cny", "from: CNY, to: EUR")]
    [TestCase("volume: { at_least: EUR 5 in CNJ by parameter eur-cny }", "CMP2274", "CNJ", "CNY")]
    [TestCase("volume: { at_least: USD 5 in CNY by parameter eur-cny }", "CMP2515", "USD 5", "may be in EUR")]
    [TestCase("volume: { at_least: $activity.volume in CNY by parameter eur-cny }", "CMP2515", "$activity.volume", "may be in EUR")]
    [TestCase("volume: { at_least: EUR 5 in CNY parameter eur-cny }", "CMP2517", "eur-cny", "by parameter id-of-the-rate")]
    [TestCase("volume: { at_least: EUR 5 in CNY by eur-cny }", "CMP2517", "eur-cny", "by parameter id-of-the-rate")]
    [TestCase("volume: { at_least: EUR 5 in CNY by }", "CMP2342", "", "")]
    [TestCase("volume: { at_least: $activity.volume + EUR 5 }", "CMP2273", "$activity.volume + EUR 5", "by parameter")]
    [TestCase("volume: { at_least: 2 * parameter eur-cny }", "CMP2348", "2 * parameter eur-cny", "")]
    [TestCase("volume: { at_least: parameter eur-cny }", "CMP2323", "eur-cny", "rate EUR-CNY")]
    public void Load_MistakenConversion_IsLocated(string condition, string code, string at, string advice)
    {
        var mistakes = Folder.WithRule(Forbids, $"forbids:\n  {condition}\n").Mistakes();

        var mistake = mistakes.Should().ContainSingle(string.Join('\n', mistakes.Select(m => $"{m.Code} {m.Message.En}"))).Which;
        mistake.Code.Should().Be(code, mistake.Message.En);
        mistake.Span.Words().Should().Be(at);
        $"{mistake.Message.En} {mistake.Advice.En}".Contains(advice, StringComparison.Ordinal).Should().BeTrue(mistake.Advice.En);
    }

    [TestCase("rules/legal-orders/cn.yaml", "currency: CNY", "currency: CNJ", "CNJ", "CNY")]
    [TestCase("rules/legal-orders/cn.yaml", "currency: CNY", "currency: XBT", "XBT", "XBT: { label:")]
    [TestCase("rules/sources/payment-regulations.yaml", "article: \"15\", status: secondary", "article: \"15\", threatens: { text: { zh: 罚, en: A fine }, fines: [{ by: amount, to: 5, currency: EUS }] }, status: secondary", "EUS", "EUR")]
    public void Load_CurrencyOfLawThatIsNotRegistered_IsLocated(string path, string old, string replacement, string at, string advice)
    {
        var mistake = new RuleFolder().Replacing(path, old, replacement).Mistakes().Should().ContainSingle().Which;

        (mistake.Code, mistake.Span.Words()).Should().Be(("CMP2516", at));
        mistake.Advice.En.Should().Contain(advice);
    }
}
