using Compliance.Declarations;
using Compliance.Tests.Vocabularies;
using Compliance.Vocabularies;

namespace Compliance.Tests.Declarations;

/// <summary>Amounts of one and of several currencies: the same in YAML and JSON.</summary>
internal sealed class MoneyTests
{
    private static readonly Vocabulary Vocabulary = SampleVocabulary.Bind("""
        currencies:
          EUR: { label: { zh: 欧元, en: euro }, words: [€], decimals: 2 }
          USD: { label: { zh: 美元, en: US dollar }, words: [$] }
        entities:
          company:
            label: { zh: 企业, en: Company }
            collection: { id: companies, zh: 关联企业, en: Affiliates }
            cardinality: principal
            fields:
              turnover: { type: money, currency: EUR, label: { zh: 营业额, en: Turnover } }
              price: { type: money, currency: [USD, EUR], label: { zh: 价格, en: Price } }
              users: { type: integer, label: { zh: 用户, en: Users } }
        """);

    private static readonly DeclarationReader Reader = new(Vocabulary);

    [TestCase("turnover: 49_999_999.99", """{ "turnover": 49999999.99 }""", "{turnover: EUR 49999999.99}")]
    [TestCase("turnover: €10m", """{ "turnover": "€10m" }""", "{turnover: EUR 10000000}")]
    [TestCase("price: 5 USD", """{ "price": "5 USD" }""", "{price: USD 5}")]
    [TestCase("price: 0", """{ "price": 0 }""", "{price: 0}")]
    [TestCase("users: 5000万", """{ "users": "5000万" }""", "{users: 50000000}")]
    public void Read_AnAmount_IsTheSameInYamlAndJson(string yaml, string json, string facts)
    {
        Read($"company: {{ {yaml} }}", DeclarationFormat.Yaml).Should().Be(facts);
        Read($$"""{ "company": {{json}} }""", DeclarationFormat.Json).Should().Be(facts);
    }

    [TestCase("""{ "turnover": 1.001 }""", "CMP2213")]
    [TestCase("""{ "price": 5 }""", "CMP2270")]
    [TestCase("""{ "price": "5 GBP" }""", "CMP2218")]
    [TestCase("""{ "turnover": "USD 5" }""", "CMP2217")]
    public void Read_WhatIsNoAmountOfTheField_IsRefused(string json, string code) =>
        Reader.FromText($$"""{ "company": {{json}} }""", "c.json", DeclarationFormat.Json).Diagnostics.Single().Code.Should().Be(code);

    [TestCase("49999999.99", "49,999,999.99 欧元", "EUR 49,999,999.99")]
    [TestCase("0.45亿", "4500万欧元", "EUR 45,000,000")]
    public void Display_OfEuros_ReadsBack(string written, string zh, string en)
    {
        var company = Vocabulary.FindEntity("company")!;
        foreach (var text in new[] { written, zh, en.Replace(",", "_", StringComparison.Ordinal) })
        {
            var value = Reader.FromText($"company: {{ turnover: \"{text.Replace(",", "_", StringComparison.Ordinal)}\" }}", "c.yaml", DeclarationFormat.Yaml).GetDeclarationOrThrow()[company].Items[0].Facts[company.Find("turnover")!]!;
            value.Display.Zh.Should().Be(zh);
            value.Display.En.Should().Be(en);
        }
    }

    [TestCase("万元", null)]
    [TestCase("EUR m", "6 EUR")]
    [TestCase("百万欧元", "6 EUR")]
    [TestCase("万", "4 ")]
    [TestCase("$", "0 USD")]
    [TestCase("USD EUR", null)]
    [TestCase("", null)]
    public void FindUnit_OfAHead_IsMagnitudeAndCurrency(string text, string? unit) =>
        (Vocabulary.FindUnit(text) is { } found ? $"{found.PowerOfTen} {found.Currency}" : null).Should().Be(unit);

    private static string Read(string text, DeclarationFormat format) =>
        Reader.FromText(text, "c", format).GetDeclarationOrThrow()[Vocabulary.FindEntity("company")!].Items[0].Facts.Canonical;
}
