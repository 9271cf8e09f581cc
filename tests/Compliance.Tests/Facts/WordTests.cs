using Compliance.Facts;
using Compliance.Facts.Words;
using Compliance.Text;

namespace Compliance.Tests.Facts;

/// <summary>Words of numbers are in the order of the numbers, and equal where they are.</summary>
internal sealed class WordTests
{
    private static readonly decimal[] Numbers =
    [
        0, 0.0001m, 0.0002m, 0.05m, 0.050m, 0.3m, 0.9999m, 1, 1.0m, 1.5m, 2, 30, 100.25m, 200_000, 100_000_000_000, 461_168_601_842_738.79m, 461_168_601_842_738.7903m,
    ];

    [Test]
    public void Of_TwoNumbers_ComparesAsTheNumbersDo() =>
        Numbers.SelectMany(_ => Numbers, (a, b) => (a, b))
            .Should().OnlyContain(p => Math.Sign(Word.Of(p.a).CompareTo(Word.Of(p.b))) == Math.Sign(p.a.CompareTo(p.b)) && Word.Of(p.a) > 0);

    [Test]
    public void NumberOf_AWord_IsTheNumber() => Numbers.Should().OnlyContain(n => Word.NumberOf(Word.Of(n)) == n && IsWhole(n) == (n == decimal.Truncate(n)));

    // Negative, too many places, too great.
    [TestCase("-1")]
    [TestCase("-0.5")]
    [TestCase("0.00001")]
    [TestCase("1.00000")]
    [TestCase("461168601842739")]
    [TestCase("79228162514264337593543950335")]
    public void Of_WhatDoesNotFit_IsNoWord(string number) => Word.Of(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture)).Should().Be(0);

    // Words of texts stand for what texts are compared by; wide letters and spaces have none, and their keys are those of the words they come to.
    private static readonly string[] Texts =
    [
        "C1", "c1", "C-1", "ab", "AB", "ＡＢ", " ab", "a b", "ab ", "a\tb", "a_b", "A_B", "a`b", "a~b", "é", "甲1", "ten-digits", "TEN-DIGITS", "ten-digit", "eleven-long", "0", "00", "!", "ｱ", "",
    ];

    [Test]
    public void Of_TwoTexts_IsEqualWhereTheyAreComparedAsEqual() =>
        Texts.SelectMany(_ => Texts, (a, b) => (a, b))
            .Where(p => Word.Of(p.a) > Word.Something && Word.Of(p.b) > Word.Something)
            .Should().HaveCountGreaterThan(100)
            .And.OnlyContain(p => Word.Of(p.a) == Word.Of(p.b) == TextEquality.Comparer.Equals(p.a, p.b));

    [TestCase("", false)]
    [TestCase("0123456789", true)]
    [TestCase("01234567890", false)]
    [TestCase("a b", false)]
    [TestCase("ＡＢ", false)]
    [TestCase("甲", false)]
    [TestCase("`", false)]
    [TestCase("_", true)]
    [TestCase("!", true)]
    public void Of_AText_IsItsOwnWhereItIsShortAndPlain(string text, bool isOwn) => (Word.Of(text) > Word.Something).Should().Be(isOwn);

    [Test]
    public void ComparedKey_OfTextsThatAreComparedAsEqual_IsEqualAndThatOfTheWord()
    {
        var keys = Texts.Select(t => (Text: t, Key: new TextValue(t, default).ComparedKey)).ToList();

        keys.SelectMany(_ => keys, (a, b) => (a, b)).Where(p => TextEquality.Comparer.Equals(p.a.Text, p.b.Text)).Should().OnlyContain(p => p.a.Key == p.b.Key);
        keys.Where(k => Word.Of(k.Text) > Word.Something).Should().OnlyContain(k => Word.Of(k.Text) == k.Key);
        keys.Select(k => k.Key).Distinct().Should().HaveCountGreaterThan(12);
    }

    // The list of bits says nothing of codes beyond it, whose places would be taken for others.
    [TestCase(1, true)]
    [TestCase(2, false)]
    [TestCase(62, false)]
    [TestCase(63, false)]
    [TestCase(65, false)]
    [TestCase(127, false)]
    public void HoldsCode_OfAListOfTheFirst_IsOfThatOnly(long code, bool holds) => Word.HoldsCode((1L << 62) | 1, code).Should().Be(holds);

    private static bool IsWhole(decimal number) => Word.TryWhole(Word.Of(number), out _);
}
