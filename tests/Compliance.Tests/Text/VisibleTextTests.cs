using Compliance.Text;

namespace Compliance.Tests.Text;

internal sealed class VisibleTextTests
{
    [TestCase("平台 abc 😀 e\u0301", "平台 abc 😀 e\u0301")]
    [TestCase("\u001B[31mred", "<U+001B>[31mred")]
    [TestCase("a\r\nb\tc", "a<U+000D><U+000A>b<U+0009>c")]
    [TestCase("\u202Eevil\u2069", "<U+202E>evil<U+2069>")]
    [TestCase("a\u200Bb\uFEFF\u2028\u009B", "a<U+200B>b<U+FEFF><U+2028><U+009B>")]
    [TestCase("\u3000", "\u3000")]
    public void Escape_AnyText_ShowsWhatWouldHide(string text, string shown) => VisibleText.Escape(text).Should().Be(shown);

    // Attributes are stored as UTF-8 and cannot hold half a character.
    [Test]
    public void Escape_LoneSurrogate_IsShownByNumber() => VisibleText.Escape("\uD800x\uDC00").Should().Be("<U+D800>x<U+DC00>");
}
