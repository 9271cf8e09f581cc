using Compliance.Facts.Parsing;
using Compliance.Tests.Vocabularies;
using Compliance.Types;

namespace Compliance.Tests.Facts;

internal sealed class LiteralScannerTests
{
    [TestCase("15 days", FactTypeKind.Duration, "15 days")]
    [TestCase("15 days) + 1", FactTypeKind.Duration, "15 days")]
    [TestCase("3个月后", FactTypeKind.Duration, "3个月")]
    [TestCase("1年", FactTypeKind.Duration, "1年")]
    [TestCase("15 working days) + 1", FactTypeKind.Duration, "15 working days")]
    [TestCase("15个工作日内", FactTypeKind.Duration, "15个工作日")]
    [TestCase("24小时", FactTypeKind.Duration, "24小时")]
    [TestCase("2 weeks", FactTypeKind.Duration, "2 weeks")]
    [TestCase("15 daysy", FactTypeKind.Decimal, "15")]
    [TestCase("50% of $company.net_assets", FactTypeKind.Percent, "50%")]
    [TestCase("29.99 %", FactTypeKind.Percent, "29.99 %")]
    [TestCase("10 * $stake.net_assets", FactTypeKind.Decimal, "10")]
    [TestCase("10×$stake", FactTypeKind.Decimal, "10")]
    [TestCase("1_000.5 + 1", FactTypeKind.Decimal, "1_000.5")]
    [TestCase("10.", FactTypeKind.Decimal, "10")]
    [TestCase("CNY 100bn + 1", FactTypeKind.Money, "CNY 100bn")]
    [TestCase("￥5", FactTypeKind.Money, "￥5")]
    [TestCase("50万元", FactTypeKind.Money, "50万元")]
    [TestCase("50万元的一半", FactTypeKind.Money, "50万元")]
    [TestCase("1.5 million", FactTypeKind.Decimal, "1.5 million")]
    [TestCase("5000万 + 1", FactTypeKind.Decimal, "5000万")]
    [TestCase("10m * $x", FactTypeKind.Decimal, "10m")]
    [TestCase("EUR 10m", FactTypeKind.Money, "EUR 10m")]
    [TestCase("10m EUR + 1", FactTypeKind.Money, "10m EUR")]
    [TestCase("10 million euros", FactTypeKind.Money, "10 million euros")]
    [TestCase("1000亿欧元的10%", FactTypeKind.Money, "1000亿欧元")]
    [TestCase("5 US$", FactTypeKind.Money, "5 US$")]
    [TestCase("5$x", FactTypeKind.Decimal, "5")]
    [TestCase("US$5", FactTypeKind.Money, "US$5")]
    [TestCase("€ 5万", FactTypeKind.Money, "€ 5万")]
    [TestCase("5 months", FactTypeKind.Duration, "5 months")]
    [TestCase("2024-05-01 + 15 days", FactTypeKind.Date, "2024-05-01")]
    [TestCase("2024-05-011", FactTypeKind.Decimal, "2024")]
    public void Scan_Literal_GivesKindAndLength(string text, FactTypeKind kind, string literal) =>
        LiteralScanner.Scan("(" + text, 1, SampleVocabulary.Instance.CurrencyTable).Should().Be(new LiteralToken(kind, 1, literal.Length));

    [TestCase("$x")]
    [TestCase("-5")]
    [TestCase("parameter x")]
    [TestCase("CNY")]
    [TestCase("USDT 5")]
    [TestCase("")]
    public void Scan_NoLiteral_GivesNothing(string text) => LiteralScanner.Scan(text, 0, SampleVocabulary.Instance.CurrencyTable).Should().BeNull();
}
