using Compliance.Diagnostics;
using Compliance.Facts.Time;
using Compliance.Facts;
using Compliance.Facts.Parsing;
using Compliance.Syntax;
using Compliance.Tests.Vocabularies;
using Compliance.Types;
using Compliance.Vocabularies;
using FsCheck;
using FsCheck.Fluent;

namespace Compliance.Tests.Facts;

internal sealed class ValueParserProperties
{
    private static readonly Vocabulary Vocabulary = SampleVocabulary.Instance;

    private static readonly FactType[] Types =
    [
        FactType.Text, FactType.Boolean, FactType.Integer, FactType.Decimal, SampleVocabulary.Yuan, FactType.Percent, FactType.Date, FactType.Period,
        FactType.Duration, FactType.Region, new FactType.CodeType(Vocabulary.FindCodeList("holder")!), new FactType.ReferenceType(Vocabulary.Entities[0]),
        new FactType.ListType(SampleVocabulary.Yuan), new FactType.MapType(Vocabulary.FindCodeList("step")!, FactType.Date), new FactType.ObjectType(Vocabulary.Objects[0]),
    ];

    private static readonly string[] Pieces =
    [
        "0", "1", "12", "9", "_", ".", "..", ",", "-", "+", "%", "e", "E", "0x", ":", " ", "CNY", "¥", "$", "元", "€", "US$", "EUR", "千", "万", "亿", "万亿", "bn", "m", "k", "million",
        "2024", "-05", "-01", "2023-02-28", "/", "年", "月", "日", "个月", "days", " months", "P", "T", "33", "01", "杭州市", "全国", "none", "无", "true", "否",
        "platform", "平台", "１", "．", "％", "…", "至", "open", "NaN", ".inf", "\ud800", "\u200b", "e\u0301", "\0", "\n",
    ];

    private static Gen<string> AnyText { get; } = Gen.OneOf(
        ArbMap.Default.GeneratorFor<string>().Where(s => s is not null),
        Gen.ListOf(Gen.Elements(Pieces)).Select(string.Concat),
        Gen.ListOf(Gen.Elements(Pieces), 3).Select(string.Concat));

    [FsCheck.NUnit.Property(MaxTest = 5_000)]
    public Property Parse_AnyTextOfAnyType_NeverThrows() => Prop.ForAll(
        Gen.Elements(Types).Zip(AnyText.Zip(Gen.Elements(Enum.GetValues<ScalarStyle>()))).ToArbitrary(),
        sample =>
        {
            var (type, (text, style)) = sample;
            var diagnostics = new DiagnosticBag();
            var node = new ScalarNode(text, style, default);

            var value = new ValueParser(Vocabulary, diagnostics).Parse(node, type, default);

            (value is null).Should().Be(diagnostics.HasErrors || node.IsNull);
        });

    [FsCheck.NUnit.Property(MaxTest = 5_000)]
    public Property Canonical_OfWhateverWasRead_ReadsAsTheSameValue() => Prop.ForAll(
        Gen.Elements(Types.Take(12).ToArray()).Zip(AnyText).ToArbitrary(),
        sample =>
        {
            var (type, text) = sample;
            if (Read(text, type, ScalarStyle.Quoted) is { } value)
            {
                ShouldReadAsItself(value, type);
            }
        });

    [FsCheck.NUnit.Property(MaxTest = 5_000)]
    public Property Canonical_OfAnyNumber_ReadsAsTheSameNumber() => Prop.ForAll(
        Gen.Choose(0, 10).Zip(ArbMap.Default.GeneratorFor<long>()).ToArbitrary(),
        sample =>
        {
            var (scale, unscaled) = sample;
            var number = new decimal((int)unscaled, (int)(unscaled >> 32), 0, unscaled < 0, (byte)scale);
            if (Math.Abs(number) <= 1_000_000_000_000_000_000m)
            {
                ShouldReadAsItself(new NumberValue(number, FactTypeKind.Decimal, default), FactType.Decimal);
                ShouldReadAsItself(new NumberValue(number, FactTypeKind.Percent, default), FactType.Percent);
                ShouldReadAsItself(new NumberValue(decimal.Truncate(number), FactTypeKind.Integer, default), FactType.Integer);
                ShouldReadAsItself(new NumberValue(decimal.Round(number, 4), FactTypeKind.Money, default, Vocabulary.FindCurrency("CNY")), SampleVocabulary.Yuan);
            }
        });

    [FsCheck.NUnit.Property]
    public Property Canonical_OfAnyDayAndDuration_ReadsAsTheSame() => Prop.ForAll(
        Gen.Choose(0, DateOnly.MaxValue.DayNumber).Zip(Gen.Choose(0, 99_999)).ToArbitrary(),
        sample =>
        {
            var (dayNumber, count) = sample;
            var day = DateOnly.FromDayNumber(dayNumber);
            ShouldReadAsItself(new DateValue(day, default), FactType.Date);
            ShouldReadAsItself(new PeriodValue(PeriodEnd.On(day), PeriodEnd.Open, default), FactType.Period);
            ShouldReadAsItself(new PeriodValue(PeriodEnd.Open, PeriodEnd.On(day), default), FactType.Period);
            foreach (var unit in Enum.GetValues<DurationUnit>())
            {
                // What is said of months as years, or of days as weeks, is read in the smaller unit.
                if (new DurationValue(count, unit, default) is { Months: < 100_000, Days: < 100_000 } duration)
                {
                    ShouldReadAsItself(duration, FactType.Duration);
                }
            }
        });

    [FsCheck.NUnit.Property(MaxTest = 5_000)]
    public Property Scan_AnyText_GivesATokenInsideIt() => Prop.ForAll(
        AnyText.ToArbitrary(),
        text =>
        {
            for (var i = 0; i <= text.Length; i++)
            {
                if (LiteralScanner.Scan(text, i, Vocabulary.CurrencyTable) is { } token)
                {
                    token.Start.Should().Be(i);
                    token.Length.Should().BeInRange(1, text.Length - i);
                }
            }
        });

    private static void ShouldReadAsItself(FactValue value, FactType type)
    {
        var again = Read(value.Canonical, type, ScalarStyle.Quoted);
        again.Should().NotBeNull("{0} was written for {1}", value.Canonical, type.Kind);
        again!.Canonical.Should().Be(value.Canonical);
        if (value is NumberValue number)
        {
            ((NumberValue)again).Value.Should().Be(number.Value);
        }
    }

    private static FactValue? Read(string text, FactType type, ScalarStyle style) =>
        new ValueParser(Vocabulary, new DiagnosticBag()).Parse(new ScalarNode(text, style, default), type, default);
}
