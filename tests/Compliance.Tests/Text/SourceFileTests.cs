using System.Text;
using Compliance.Text;

namespace Compliance.Tests.Text;

internal sealed class SourceFileTests
{
    private readonly SourceFile _file = new("a\\b.yaml", "a\nb\r\nc\rd\u2028e\n");

    [TestCase(0, 1, 1)]
    [TestCase(1, 1, 2)]
    [TestCase(2, 2, 1)]
    [TestCase(4, 2, 3)]
    [TestCase(5, 3, 1)]
    [TestCase(7, 4, 1)]
    [TestCase(9, 4, 3)]
    [TestCase(11, 5, 1)]
    [TestCase(99, 5, 1)]
    [TestCase(-1, 1, 1)]
    public void PositionAt_AnyOffset_CountsLinesAsEditorsDo(int offset, int line, int column) =>
        _file.PositionAt(offset).Should().Be(new SourcePosition(line, column));

    [Test]
    public void PositionAt_TextKeptInUtf8_IsThatOfTheText()
    {
        const string Text = "a\nb\r\nc\rd\u2028银行😀e\r\r\n\n终";
        var file = new SourceFile("a.json", Text);
        var kept = SourceFile.OfUtf8("a.json", Encoding.UTF8.GetBytes(Text));

        Enumerable.Range(-1, Text.Length + 3).Select(kept.PositionAt).Should().Equal(Enumerable.Range(-1, Text.Length + 3).Select(file.PositionAt));
        kept.LineCount.Should().Be(file.LineCount);
        kept.Text.Should().Be(Text);
    }

    [TestCase(1, "a")]
    [TestCase(2, "b")]
    [TestCase(3, "c")]
    [TestCase(4, "d\u2028e")]
    [TestCase(5, "")]
    public void LineText_EveryLine_ComesWithoutItsEnd(int line, string text) => _file.LineText(line).Should().Be(text);
}
