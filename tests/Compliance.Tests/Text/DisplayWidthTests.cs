using Compliance.Text;

namespace Compliance.Tests.Text;

internal sealed class DisplayWidthTests
{
    [TestCase("abc", 3)]
    [TestCase("平台", 4)]
    [TestCase("：，“”", 6)]
    [TestCase("e\u0301", 1)]
    [TestCase("😀", 2)]
    [TestCase("𠮷", 2)]
    [TestCase("\u3000é", 3)]
    [TestCase("ｶ가", 3)]
    public void Of_AnyText_CountsTerminalColumns(string text, int width) => DisplayWidth.Of(text).Should().Be(width);
}
