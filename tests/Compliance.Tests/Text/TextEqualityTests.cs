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
}
