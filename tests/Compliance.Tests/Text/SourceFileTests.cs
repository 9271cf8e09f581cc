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

    [TestCase(1, "a")]
    [TestCase(2, "b")]
    [TestCase(3, "c")]
    [TestCase(4, "d\u2028e")]
    [TestCase(5, "")]
    public void LineText_EveryLine_ComesWithoutItsEnd(int line, string text) => _file.LineText(line).Should().Be(text);
}
