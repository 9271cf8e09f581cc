using Compliance.Tests.Vocabularies;
using Compliance.Types;

namespace Compliance.Tests.Facts;

[TestFixture("tr-TR")]
[TestFixture("zh-CN")]
[TestFixture("en-US")]
[TestFixture("th-TH")]
[TestFixture("fa-IR")]
internal sealed class ScalarValueTests(string culture) : CultureFixture(culture)
{
    private static readonly Dictionary<string, FactType> Types = new()
    {
        ["boolean"] = FactType.Boolean, ["integer"] = FactType.Integer, ["decimal"] = FactType.Decimal, ["money"] = SampleVocabulary.Yuan, ["amount"] = SampleVocabulary.Money("CNY", "EUR", "USD"),
        ["percent"] = FactType.Percent, ["date"] = FactType.Date, ["period"] = FactType.Period, ["duration"] = FactType.Duration,
        ["region"] = FactType.Region, ["text"] = FactType.Text,
    };

    [TestCase("boolean", "true", "true")]
    [TestCase("boolean", "是", "true")]
    [TestCase("boolean", "false", "false")]
    [TestCase("boolean", "否", "false")]
    [TestCase("integer", "12", "12")]
    [TestCase("integer", "-3", "-3")]
    [TestCase("integer", "0", "0")]
    [TestCase("integer", "1_000_000", "1000000")]
    [TestCase("integer", "1_0000", "10000")]
    [TestCase("integer", "1000000000000000000", "1000000000000000000")]
    [TestCase("decimal", "0.25", "0.25")]
    [TestCase("decimal", "-0.0", "0")]
    [TestCase("decimal", "1.50", "1.5")]
    [TestCase("decimal", "1_000.5", "1000.5")]
    [TestCase("decimal", "999999999999999999.0000000001", "999999999999999999.0000000001")]
    [TestCase("decimal", "0.10000000000000000000000000000000000000000000000", "0.1")]
    [TestCase("money", "5000000", "CNY 5000000")]
    [TestCase("money", "100_000_000", "CNY 100000000")]
    [TestCase("money", "CNY 100bn", "CNY 100000000000")]
    [TestCase("money", "CNY 1.5m", "CNY 1500000")]
    [TestCase("money", "cny 1.5 M", "CNY 1500000")]
    [TestCase("money", "RMB 2 million", "CNY 2000000")]
    [TestCase("money", "CNY 2 BILLION", "CNY 2000000000")]
    [TestCase("money", "CNY 3k", "CNY 3000")]
    [TestCase("money", "1000亿元", "CNY 100000000000")]
    [TestCase("money", "50万元", "CNY 500000")]
    [TestCase("money", "50 万", "CNY 500000")]
    [TestCase("money", "3.2亿", "CNY 320000000")]
    [TestCase("money", "1.5万亿元", "CNY 1500000000000")]
    [TestCase("money", "2万亿", "CNY 2000000000000")]
    [TestCase("money", "0.01元", "CNY 0.01")]
    [TestCase("money", "￥12.5", "CNY 12.5")]
    [TestCase("money", "¥ 12.5万", "CNY 125000")]
    [TestCase("money", "-5万元", "CNY -50000")]
    [TestCase("money", "1.23456789万元", "CNY 12345.6789")]
    [TestCase("money", "0.0000000000001bn", "CNY 0.0001")]
    [TestCase("money", "100万亿元", "CNY 100000000000000")]
    [TestCase("money", "1000000000000000000", "CNY 1000000000000000000")]
    [TestCase("money", "RMB 5百万", "CNY 5000000")]
    [TestCase("money", "5万 CNY", "CNY 50000")]
    [TestCase("money", "¥-5", "CNY -5")]
    [TestCase("money", "-¥5", "CNY -5")]
    [TestCase("money", "CNY 5 thousand", "CNY 5000")]
    [TestCase("money", "人民币 1亿元", "CNY 100000000")]
    [TestCase("amount", "EUR 10m", "EUR 10000000")]
    [TestCase("amount", "10m euro", "EUR 10000000")]
    [TestCase("amount", "10 million euros", "EUR 10000000")]
    [TestCase("amount", "€9_999.99", "EUR 9999.99")]
    [TestCase("amount", "45百万欧元", "EUR 45000000")]
    [TestCase("amount", "1000亿元", "CNY 100000000000")]
    [TestCase("amount", "US$ 5k", "USD 5000")]
    [TestCase("amount", "$5", "USD 5")]
    [TestCase("amount", "5万美元", "USD 50000")]
    [TestCase("amount", "0", "0")]
    [TestCase("integer", "5000万", "50000000")]
    [TestCase("integer", "45 million", "45000000")]
    [TestCase("integer", "45M", "45000000")]
    [TestCase("integer", "0.45亿", "45000000")]
    [TestCase("integer", "4千", "4000")]
    [TestCase("integer", "-3k", "-3000")]
    [TestCase("decimal", "1.5bn", "1500000000")]
    [TestCase("decimal", "0.5 thousand", "500")]
    [TestCase("percent", "30", "30")]
    [TestCase("percent", "30%", "30")]
    [TestCase("percent", "29.99 %", "29.99")]
    [TestCase("percent", "0.3", "0.3")]
    [TestCase("date", "2024-05-01", "2024-05-01")]
    [TestCase("date", "2024-02-29", "2024-02-29")]
    [TestCase("period", "2023-01-01..2024-12-31", "2023-01-01..2024-12-31")]
    [TestCase("period", "2023-01-01 .. 2024-12-31", "2023-01-01..2024-12-31")]
    [TestCase("period", "2023-01-01..2023-01-01", "2023-01-01..2023-01-01")]
    [TestCase("period", "2023-01-01..", "2023-01-01..")]
    [TestCase("period", "..2024-12-31", "..2024-12-31")]
    [TestCase("duration", "15 days", "15 days")]
    [TestCase("duration", "1 day", "1 days")]
    [TestCase("duration", "15日", "15 days")]
    [TestCase("duration", "3 months", "3 months")]
    [TestCase("duration", "3个月", "3 months")]
    [TestCase("duration", "3 个月", "3 months")]
    [TestCase("duration", "1 year", "12 months")]
    [TestCase("duration", "1年", "12 months")]
    [TestCase("duration", "36 hours", "36 hours")]
    [TestCase("duration", "24小时", "1 days")]
    [TestCase("duration", "4 weeks", "28 days")]
    [TestCase("duration", "1周", "7 days")]
    [TestCase("duration", "15 working days", "15 working days")]
    [TestCase("duration", "1 working day", "1 working days")]
    [TestCase("duration", "15个工作日", "15 working days")]
    [TestCase("region", "33", "33")]
    [TestCase("region", "330000", "33")]
    [TestCase("region", "330100", "3301")]
    [TestCase("region", "3301", "3301")]
    [TestCase("region", "330106", "330106")]
    [TestCase("region", "杭州市", "3301")]
    [TestCase("region", "nationwide", "CN")]
    [TestCase("region", "全国", "CN")]
    [TestCase("text", "no", "no")]
    [TestCase("text", "012", "012")]
    [TestCase("text", "e\u0301", "\u00e9")]
    public void ParseText_AsTheTableSays_IsRead(string type, string text, string canonical)
    {
        var parsed = ParsedValue.OfText(text, Types[type]);

        parsed.Diagnostics.Should().BeEmpty();
        parsed.Value!.Canonical.Should().Be(canonical);
        parsed.Value.Span.Length.Should().Be(text.Length);
    }

    [Test]
    public void ParseText_NumberOfHugeLength_IsRefused() =>
        ParsedValue.OfText(new string('9', 1_000_000), SampleVocabulary.Yuan).Value.Should().BeNull();

    [Test]
    public void ParseText_NamedRegion_IsTheOneOfTheVocabulary() =>
        ParsedValue.OfText("330100", FactType.Region).Value!.Display.En.Should().Be("Hangzhou");
}
