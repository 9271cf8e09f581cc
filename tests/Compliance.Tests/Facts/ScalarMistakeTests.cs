using System.Reflection;
using Compliance.Diagnostics;
using Compliance.Facts.Parsing;
using Compliance.Literals;
using Compliance.Tests.Syntax;
using Compliance.Tests.Vocabularies;
using Compliance.Types;

namespace Compliance.Tests.Facts;

[TestFixture("tr-TR")]
[TestFixture("zh-CN")]
[TestFixture("en-US")]
internal sealed class ScalarMistakeTests(string culture) : CultureFixture(culture)
{
    [TestCase("yes", "true")]
    [TestCase("NO", "false")]
    [TestCase("on", "true")]
    [TestCase("Off", "false")]
    [TestCase("y", "true")]
    [TestCase("1", "true")]
    [TestCase("0", "false")]
    [TestCase("True", "true")]
    [TestCase("FALSE", "false")]
    [TestCase("对", "true")]
    [TestCase("也许", "true or false")]
    public void ParseText_OtherWordsForTruth_AreRefused(string text, string advice) =>
        Refused(text, FactType.Boolean, LiteralDiagnostics.BooleanExpectedDescriptor).Advice.En.Should().Contain(advice);

    [TestCase("012", nameof(LiteralDiagnostics.LeadingZeroDescriptor), "12")]
    [TestCase("-007", nameof(LiteralDiagnostics.LeadingZeroDescriptor), "-7")]
    [TestCase("00", nameof(LiteralDiagnostics.LeadingZeroDescriptor), "0")]
    [TestCase("00.5", nameof(LiteralDiagnostics.LeadingZeroDescriptor), "0.5")]
    [TestCase("1e3", nameof(LiteralDiagnostics.ExponentDescriptor), "1000")]
    [TestCase("-1.5E-2", nameof(LiteralDiagnostics.ExponentDescriptor), "-0.015")]
    [TestCase("0x1F", nameof(LiteralDiagnostics.NotDecimalDescriptor), "31")]
    [TestCase("0b101", nameof(LiteralDiagnostics.NotDecimalDescriptor), "5")]
    [TestCase("0o17", nameof(LiteralDiagnostics.NotDecimalDescriptor), "plain digits")]
    [TestCase(".5", nameof(LiteralDiagnostics.BarePointDescriptor), "0.5")]
    [TestCase("5.", nameof(LiteralDiagnostics.BarePointDescriptor), "5")]
    [TestCase("-.5", nameof(LiteralDiagnostics.BarePointDescriptor), "-0.5")]
    [TestCase("NaN", nameof(LiteralDiagnostics.NotFiniteDescriptor), "Leave the key out")]
    [TestCase(".inf", nameof(LiteralDiagnostics.NotFiniteDescriptor), "Leave the key out")]
    [TestCase("INFINITY", nameof(LiteralDiagnostics.NotFiniteDescriptor), "Leave the key out")]
    [TestCase("１２", nameof(LiteralDiagnostics.FullWidthDescriptor), "12")]
    [TestCase("－３．５", nameof(LiteralDiagnostics.FullWidthDescriptor), "-3.5")]
    [TestCase("1,000", nameof(LiteralDiagnostics.DigitSeparatorDescriptor), "1000")]
    [TestCase("-1,234,567.5", nameof(LiteralDiagnostics.DigitSeparatorDescriptor), "-1234567.5")]
    [TestCase("1 000", nameof(LiteralDiagnostics.DigitSeparatorDescriptor), "1000")]
    [TestCase("1,5", nameof(LiteralDiagnostics.DigitSeparatorDescriptor), "decimal point")]
    [TestCase("12:30", nameof(LiteralDiagnostics.SexagesimalDescriptor), "digits only")]
    [TestCase("1:02:03", nameof(LiteralDiagnostics.SexagesimalDescriptor), "digits only")]
    [TestCase("三十", nameof(LiteralDiagnostics.NumberInWordsDescriptor), "30")]
    [TestCase("+5", nameof(LiteralDiagnostics.NumberExpectedDescriptor), "5")]
    [TestCase("−5", nameof(LiteralDiagnostics.NumberExpectedDescriptor), "-5")]
    [TestCase("1__0", nameof(LiteralDiagnostics.NumberExpectedDescriptor), "plain digits")]
    [TestCase("_1", nameof(LiteralDiagnostics.NumberExpectedDescriptor), "plain digits")]
    [TestCase("1_", nameof(LiteralDiagnostics.NumberExpectedDescriptor), "plain digits")]
    [TestCase("1_.5", nameof(LiteralDiagnostics.NumberExpectedDescriptor), "plain digits")]
    [TestCase("abc", nameof(LiteralDiagnostics.NumberExpectedDescriptor), "plain digits")]
    [TestCase("-", nameof(LiteralDiagnostics.NumberExpectedDescriptor), "plain digits")]
    [TestCase("30%", nameof(LiteralDiagnostics.UnitNotExpectedDescriptor), "in the unit of the field")]
    [TestCase("5 元", nameof(LiteralDiagnostics.UnitNotExpectedDescriptor), "in the unit of the field")]
    [TestCase("5000万人", nameof(LiteralDiagnostics.UnitNotExpectedDescriptor), "in the unit of the field")]
    [TestCase("5 lakh", nameof(LiteralDiagnostics.UnitNotExpectedDescriptor), "in the unit of the field")]
    [TestCase("1,000万", nameof(LiteralDiagnostics.DigitSeparatorDescriptor), "Write 1000万.")]
    [TestCase("１２k", nameof(LiteralDiagnostics.FullWidthDescriptor), "Write 12k.")]
    [TestCase("+-5", nameof(LiteralDiagnostics.NumberExpectedDescriptor), "-5")]
    [TestCase("1.00000000001e0", nameof(LiteralDiagnostics.ExponentDescriptor), "plain digits")]
    [TestCase("1e-11", nameof(LiteralDiagnostics.ExponentDescriptor), "plain digits")]
    [TestCase("1e-40", nameof(LiteralDiagnostics.ExponentDescriptor), "plain digits")]
    [TestCase("0.12345678901", nameof(LiteralDiagnostics.TooManyDecimalsDescriptor), "10")]
    [TestCase("1000000000000000001", nameof(LiteralDiagnostics.TooLargeDescriptor), "digits")]
    [TestCase("1000000000000000000.1", nameof(LiteralDiagnostics.TooLargeDescriptor), "digits")]
    [TestCase("-99999999999999999999999999999999999999", nameof(LiteralDiagnostics.TooLargeDescriptor), "digits")]
    public void ParseText_NotADecimal_SaysWhatToWrite(string text, string descriptor, string advice) =>
        Refused(text, FactType.Decimal, Descriptor(descriptor)).Advice.En.Should().Contain(advice);

    [TestCase("1.5")]
    [TestCase("1.0")]
    [TestCase("0.00001万")]
    public void ParseText_FractionForAnInteger_IsRefused(string text) =>
        Refused(text, FactType.Integer, LiteralDiagnostics.WholeNumberExpectedDescriptor);

    [TestCase("$5", nameof(LiteralDiagnostics.ForeignCurrencyDescriptor))]
    [TestCase("5 USD", nameof(LiteralDiagnostics.ForeignCurrencyDescriptor))]
    [TestCase("US$5", nameof(LiteralDiagnostics.ForeignCurrencyDescriptor))]
    [TestCase("hkd 5", nameof(LiteralDiagnostics.ForeignCurrencyDescriptor))]
    [TestCase("5万美元", nameof(LiteralDiagnostics.ForeignCurrencyDescriptor))]
    [TestCase("€5", nameof(LiteralDiagnostics.ForeignCurrencyDescriptor))]
    [TestCase("5tn", nameof(LiteralDiagnostics.UnknownMoneyUnitDescriptor))]
    [TestCase("GBP 5", nameof(LiteralDiagnostics.UnknownMoneyUnitDescriptor))]
    [TestCase("£5", nameof(LiteralDiagnostics.UnknownMoneyUnitDescriptor))]
    [TestCase("5£", nameof(LiteralDiagnostics.UnknownMoneyUnitDescriptor))]
    [TestCase("USDT 5", nameof(LiteralDiagnostics.UnknownMoneyUnitDescriptor))]
    [TestCase("EUR 5元", nameof(LiteralDiagnostics.TwoCurrenciesDescriptor))]
    [TestCase("1.23456元", nameof(LiteralDiagnostics.TooManyDecimalsDescriptor))]
    [TestCase("1.123456789万元", nameof(LiteralDiagnostics.TooManyDecimalsDescriptor))]
    [TestCase("1000001万亿", nameof(LiteralDiagnostics.TooLargeDescriptor))]
    [TestCase("5,000,000", nameof(LiteralDiagnostics.DigitSeparatorDescriptor))]
    [TestCase("CNY 5,000万元", nameof(LiteralDiagnostics.DigitSeparatorDescriptor))]
    [TestCase("５万元", nameof(LiteralDiagnostics.FullWidthDescriptor))]
    [TestCase("五十万元", nameof(LiteralDiagnostics.NumberInWordsDescriptor))]
    [TestCase("0x1F", nameof(LiteralDiagnostics.NotDecimalDescriptor))]
    [TestCase("1e9", nameof(LiteralDiagnostics.ExponentDescriptor))]
    [TestCase("CNY", nameof(LiteralDiagnostics.NumberExpectedDescriptor))]
    [TestCase("万元", nameof(LiteralDiagnostics.NumberExpectedDescriptor))]
    [TestCase("NaN", nameof(LiteralDiagnostics.NotFiniteDescriptor))]
    public void ParseText_NotAnAmountInYuan_IsRefused(string text, string descriptor) =>
        Refused(text, SampleVocabulary.Yuan, Descriptor(descriptor));

    [TestCase("CNY 5,000万元", "Write CNY 5000万元.")]
    [TestCase("5,000亿", "Write 5000亿.")]
    [TestCase("¥ 1e3", "Write ¥ 1000.")]
    [TestCase("５万元", "Write 5万元.")]
    [TestCase("007 m", "Write 7 m.")]
    [TestCase("€5", "Write an amount in CNY; nothing is converted.")]
    public void ParseText_NotAnAmount_AdviceKeepsTheValue(string text, string advice) =>
        ParsedValue.OfText(text, SampleVocabulary.Yuan).Diagnostics.Single().Advice.En.Should().StartWith(advice);

    [TestCase("5")]
    [TestCase("5m")]
    public void ParseText_AmountThatMayBeOfSeveralCurrencies_MustNameOne(string text) =>
        Refused(text, SampleVocabulary.Money("CNY", "EUR"), LiteralDiagnostics.CurrencyMissingDescriptor).Advice.En.Should().Contain($"EUR {text}");

    [TestCase("百分之三十", nameof(LiteralDiagnostics.NumberInWordsDescriptor))]
    [TestCase("30％", nameof(LiteralDiagnostics.FullWidthDescriptor))]
    [TestCase("30 percent", nameof(LiteralDiagnostics.NumberExpectedDescriptor))]
    [TestCase("%", nameof(LiteralDiagnostics.NumberExpectedDescriptor))]
    [TestCase("3e1%", nameof(LiteralDiagnostics.ExponentDescriptor))]
    public void ParseText_NotAPercentage_IsRefused(string text, string descriptor) =>
        Refused(text, FactType.Percent, Descriptor(descriptor));

    [TestCase("2024-5-1", "2024-05-01")]
    [TestCase("2024/05/01", "2024-05-01")]
    [TestCase("2024年5月1日", "2024-05-01")]
    [TestCase("2024.05.01", "2024-05-01")]
    [TestCase("20240501", "2024-05-01")]
    [TestCase("２０２４-05-01", "2024-05-01")]
    [TestCase("2024-05-01T00:00:00Z", "2024-05-01")]
    [TestCase("01/05/2024", "2024-01-05 or 2024-05-01")]
    [TestCase("31/05/2024", "Write 2024-05-31.")]
    [TestCase("2024-05", "year-month-day")]
    [TestCase("今天", "year-month-day")]
    public void ParseText_DateInAnotherSpelling_IsCorrected(string text, string advice) =>
        Refused(text, FactType.Date, LiteralDiagnostics.DateExpectedDescriptor).Advice.En.Should().Contain(advice);

    [TestCase("2023-02-29")]
    [TestCase("2024-13-01")]
    [TestCase("0000-01-01")]
    public void ParseText_DayThatDoesNotExist_IsRefused(string text) =>
        Refused(text, FactType.Date, LiteralDiagnostics.NotInCalendarDescriptor);

    [TestCase("2023-01-01至2024-12-31", nameof(ValueDiagnostics.PeriodExpectedDescriptor), "2023-01-01..2024-12-31")]
    [TestCase("2023年1月1日 — 2024年12月31日", nameof(ValueDiagnostics.PeriodExpectedDescriptor), "2023-01-01..2024-12-31")]
    [TestCase("2023-01-01…", nameof(ValueDiagnostics.PeriodExpectedDescriptor), "2023-01-01..")]
    [TestCase("2023-01-01", nameof(ValueDiagnostics.PeriodExpectedDescriptor), "2023-01-01..2023-01-01")]
    [TestCase("2023", nameof(ValueDiagnostics.PeriodExpectedDescriptor), "open end")]
    [TestCase("2024-12-31..2023-01-01", nameof(ValueDiagnostics.PeriodReversedDescriptor), "Correct")]
    [TestCase("..", nameof(ValueDiagnostics.PeriodWithoutDayDescriptor), "at least one day")]
    [TestCase("2023-1-1..", nameof(LiteralDiagnostics.DateExpectedDescriptor), "2023-01-01")]
    public void ParseText_NotAPeriod_SaysWhatToWrite(string text, string descriptor, string advice) =>
        Refused(text, FactType.Period, Descriptor(descriptor)).Advice.En.Should().Contain(advice);

    [TestCase("P3M", nameof(ValueDiagnostics.DurationExpectedDescriptor), "3 months")]
    [TestCase("P1D", nameof(ValueDiagnostics.DurationExpectedDescriptor), "1 day.")]
    [TestCase("3月", nameof(ValueDiagnostics.DurationExpectedDescriptor), "3 months")]
    [TestCase("15天", nameof(ValueDiagnostics.DurationExpectedDescriptor), "15 days")]
    [TestCase("P2W", nameof(ValueDiagnostics.DurationExpectedDescriptor), "2 weeks")]
    [TestCase("2个星期", nameof(ValueDiagnostics.DurationExpectedDescriptor), "2 weeks")]
    [TestCase("24个小时", nameof(ValueDiagnostics.DurationExpectedDescriptor), "24 hours")]
    [TestCase("2 quarters", nameof(ValueDiagnostics.DurationExpectedDescriptor), "6 months")]
    [TestCase("10自然日", nameof(ValueDiagnostics.DurationExpectedDescriptor), "10 days")]
    [TestCase("15工作日", nameof(ValueDiagnostics.DurationExpectedDescriptor), "15 working days")]
    [TestCase("1 workday", nameof(ValueDiagnostics.DurationExpectedDescriptor), "1 working day.")]
    [TestCase("15 DAYS", nameof(ValueDiagnostics.DurationExpectedDescriptor), "15 days")]
    [TestCase("１５日", nameof(ValueDiagnostics.DurationExpectedDescriptor), "15 days")]
    [TestCase("1.5 years", nameof(ValueDiagnostics.DurationExpectedDescriptor), "whole number")]
    [TestCase("-3 days", nameof(ValueDiagnostics.DurationExpectedDescriptor), "whole number")]
    [TestCase("100000 days", nameof(ValueDiagnostics.DurationExpectedDescriptor), "whole number")]
    [TestCase("15", nameof(ValueDiagnostics.DurationExpectedDescriptor), "whole number")]
    [TestCase("5 business days", nameof(ValueDiagnostics.DurationExpectedDescriptor), "5 working days")]
    [TestCase("15个交易日", nameof(ValueDiagnostics.TradingDaysDescriptor), "15 working days")]
    [TestCase("5 trading days", nameof(ValueDiagnostics.TradingDaysDescriptor), "an integer")]
    public void ParseText_NotADuration_SaysWhatToWrite(string text, string descriptor, string advice) =>
        Refused(text, FactType.Duration, Descriptor(descriptor)).Advice.En.Should().Contain(advice);

    [TestCase("99", nameof(PlaceDiagnostics.UnknownRegionCodeDescriptor), "GB/T 2260")]
    [TestCase("333", nameof(PlaceDiagnostics.UnknownRegionCodeDescriptor), "GB/T 2260")]
    [TestCase("330106000000", nameof(PlaceDiagnostics.UnknownRegionCodeDescriptor), "GB/T 2260")]
    [TestCase("330006", nameof(PlaceDiagnostics.UnknownRegionCodeDescriptor), "GB/T 2260")]
    [TestCase("３３", nameof(PlaceDiagnostics.UnknownRegionCodeDescriptor), "GB/T 2260")]
    [TestCase("杭洲市", nameof(PlaceDiagnostics.UnknownRegionDescriptor), "杭州市")]
    [TestCase("hangzhou", nameof(PlaceDiagnostics.UnknownRegionDescriptor), "3301")]
    [TestCase("Atlantis", nameof(PlaceDiagnostics.UnknownRegionDescriptor), "division codes")]
    public void ParseText_NotARegion_SaysWhatToWrite(string text, string descriptor, string advice) =>
        Refused(text, FactType.Region, Descriptor(descriptor)).Advice.En.Should().Contain(advice);

    [TestCase("payment_busines", "payment_business")]
    [TestCase("支付业务许可", "支付业务许可证")]
    [TestCase("Payment_Business", "payment_business")]
    [TestCase("payment business licence", "payment_business")]
    [TestCase("banana", "small_loan")]
    public void ParseText_UnknownCode_SuggestsIdOrLabel(string text, string advice) =>
        Refused(text, ((FactType.ListType)ParsedValue.Activity.Find("kinds")!.Type).Element, ValueDiagnostics.UnknownCodeDescriptor)
            .Advice.En.Should().Contain(advice);

    [TestCase("volume", "-0.01", nameof(ValueDiagnostics.BelowMinimumDescriptor))]
    [TestCase("rate", "36.01", nameof(ValueDiagnostics.AboveMaximumDescriptor))]
    public void ParseField_OutsideItsBounds_IsRefused(string field, string text, string descriptor) =>
        ParsedValue.OfField(field, text).Diagnostics.ShouldBeOne(Descriptor(descriptor), text);

    [TestCase("volume", "0")]
    [TestCase("rate", "36%")]
    public void ParseField_OnItsBounds_IsRead(string field, string text) => ParsedValue.OfField(field, text).Diagnostics.Should().BeEmpty();

    private static Diagnostic Refused(string text, FactType type, DiagnosticDescriptor descriptor)
    {
        var parsed = ParsedValue.OfText(text, type);
        parsed.Value.Should().BeNull();
        return parsed.Diagnostics.ShouldBeOne(descriptor, text);
    }

    private static DiagnosticDescriptor Descriptor(string name) =>
        (DiagnosticDescriptor)new[] { typeof(LiteralDiagnostics), typeof(ValueDiagnostics), typeof(PlaceDiagnostics) }
            .Select(catalogue => catalogue.GetField(name, BindingFlags.Public | BindingFlags.Static))
            .Single(field => field is not null)!
            .GetValue(null)!;
}
