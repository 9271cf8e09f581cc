using Compliance.Text;

namespace Compliance.Tests.Text;

internal sealed class TextEqualityTests
{
    [TestCase("HAPPY Loan", "happy loan")]
    [TestCase("ＨＡＰＰＹ　Loan", "happy loan")]
    [TestCase(" happy\n\tloan ", "happy loan")]
    [TestCase("存 款\n业务", "存款业务")]
    [TestCase("存款 ABC 业务", "存款abc业务")]
    [TestCase("存\uFE00款", "存款")]
    [TestCase("\uF9B4", "領")]
    [TestCase("Straße", "strasse")]
    [TestCase("ﬁnance", "finance")]
    [TestCase("Ⅷ", "viii")]
    [TestCase("İ", "i\u0307")]
    [TestCase("ｶﾞ", "ガ")]
    [TestCase("存款（活期）", "存款(活期)")]
    [TestCase("한 국", "한 국", Description = "Hangul is written with spaces.")]
    public void KeyOf_Text_IsWhatItSays(string text, string key)
    {
        TextEquality.KeyOf(text).Should().Be(key);
        TextEquality.KeyOf(key).Should().Be(key);
        TextEquality.Comparer.Equals(text, key).Should().BeTrue();
        TextEquality.Comparer.GetHashCode(text).Should().Be(TextEquality.Comparer.GetHashCode(key));
    }

    [TestCase("happy loan", "happyloan")]
    [TestCase("存款", "贷款")]
    [TestCase("société", "societe")]
    [TestCase("a-1", "a1")]
    [TestCase("a", null)]
    public void Equals_OtherTexts_AreNot(string text, string? other) => TextEquality.Comparer.Equals(text, other).Should().BeFalse();

    [TestCase("存款业务、利率3%")]
    [TestCase("happy-loan")]
    public void KeyOf_UsualText_IsTheTextItself(string text) => TextEquality.KeyOf(text).Should().BeSameAs(text);

    // Texts of common characters are keyed without the tables; what they say must not depend on that.
    [Test]
    public void KeyOf_EveryCharacter_IsAsByTheTables()
    {
        for (var unit = 1; unit <= char.MaxValue; unit++)
        {
            if (!char.IsSurrogate((char)unit))
            {
                var text = $"A {(char)unit} b{(char)unit}存 {(char)unit} 款";
                if (TextEquality.KeyOf(text) != TextEquality.KeyOfAny(text))
                {
                    Assert.Fail($"U+{unit:X4}: '{TextEquality.KeyOf(text)}' is not '{TextEquality.KeyOfAny(text)}'.");
                }
            }
        }
    }

    [Test]
    public void KeyOf_LongTexts_IsAsByTheTables()
    {
        const string letters = "aZ 9-\t\n（）Ａｚ　、存款";
        var random = new Random(16);
        for (var run = 0; run < 2_000; run++)
        {
            var text = new string([.. Enumerable.Range(0, random.Next(600)).Select(_ => letters[random.Next(letters.Length)])]);
            TextEquality.KeyOf(text).Should().Be(TextEquality.KeyOfAny(text));
        }
    }

    [TestCase("Platform 00002 Technology Co.", 120)]
    [TestCase("z968759543", 0)]
    public void KeyOf_CommonText_AllocatesTheKeyAlone(string text, int most)
    {
        const int times = 1000;
        TextEquality.KeyOf(text);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < times; i++)
        {
            TextEquality.KeyOf(text);
        }

        ((GC.GetAllocatedBytesForCurrentThread() - before) / times).Should().BeLessThanOrEqualTo(most);
    }
}
