using System.Text;
using Compliance.Text;
using Compliance.Text.Unicode;

namespace Compliance.Tests.Text;

/// <summary>The library's own normalisation is that of Unicode: ICU, where the machine has it, says the same.</summary>
internal sealed class NormalFormTests
{
    // Of those that Unicode 15.0 defines by itself, and what they are made of.
    private static IEnumerable<int> Runes => Enumerable.Range(0, 0x30000)
        .Where(r => Rune.IsValid(r) && r != 0xFFFE && r != 0xFFFF)
        .Where(r => !UnicodeTable.Instance.Decomposed(r, isCompatible: true).IsEmpty || UnicodeTable.Instance.ClassOf(r) != 0 || r is >= 0xAC00 and < 0xD7A4 or < 0x3100);

    private static bool HasIcu => "e\u0301".Normalize(NormalizationForm.FormC) == "é";

    [TestCase("Socie\u0301te\u0301", "Société")]
    [TestCase("\uF9B4", "\u9818", Description = "A compatibility ideograph.")]
    [TestCase("\u1100\u1161\u11A8", "\uAC01")]
    [TestCase("a\u0315\u0300\u05AE\u0062", "à\u05AE\u0315b", Description = "Marks in the order of their classes.")]
    [TestCase("\u0958", "\u0915\u093C", Description = "Excluded from composition.")]
    [TestCase("\u212B", "Å")]
    [TestCase("存款Ａ１①“ok”", "存款Ａ１①“ok”")]
    [TestCase("\U0001D15E", "\U0001D157\U0001D165")]
    public void Of_Text_IsInFormC(string text, string expected) => NormalForm.Of(text).Should().Be(expected);

    [Test]
    public void Of_HalfACharacter_IsReplaced() => NormalForm.Of("é\uD800b\u0301").Should().Be("é\uFFFDb\u0301");

    [Test]
    public void Of_EveryCharacterBesideMarks_IsWhatIcuGives()
    {
        Assume.That(HasIcu, "without ICU there is nothing to compare with");
        var different = Runes
            .SelectMany(r => new[] { $"{new Rune(r)}", $"e{new Rune(r)}\u0301", $"{new Rune(r)}\u0323\u0307", $"\u1100{new Rune(r)}\u11A8\u0338" })
            .Where(t => NormalForm.Of(t) != t.Normalize(NormalizationForm.FormC));

        different.Select(t => string.Join(' ', t.EnumerateRunes().Select(r => r.Value.ToString("X4", null)))).Should().BeEmpty();
    }

    [Test]
    public void KeyOf_EveryCharacter_IsThatOfItsCompatibilityForm()
    {
        Assume.That(HasIcu, "without ICU there is nothing to compare with");

        Runes.Select(r => $"{new Rune(r)}").Where(t => TextEquality.KeyOf(t) != TextEquality.KeyOf(t.Normalize(NormalizationForm.FormKC)))
            .Should().BeEmpty();
    }
}
