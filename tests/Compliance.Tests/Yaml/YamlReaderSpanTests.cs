using Compliance.Syntax;
using Compliance.Tests.Syntax;
using Compliance.Text;

namespace Compliance.Tests.Yaml;

/// <summary>Places are exact: reports cite them, and editors jump there.</summary>
internal sealed class YamlReaderSpanTests
{
    private const string Text =
        "id: x\n笑: 😀 二\nlist:\n  - a\n  - k: v\n    l: [1, {m: 2}]\nblock: |\n  one\n  two\n\n\nfolded: >-\n  three\n  four\n# c\nmulti: one\n  two   \nempty:\nlast: 'q'";

    [TestCase("\n")]
    [TestCase("\r\n")]
    [TestCase("\r")]
    public void Read_EveryLineEnd_GivesSpansOfTheSameText(string lineEnd)
    {
        var reading = Reading.Yaml(Text.Replace("\n", lineEnd, StringComparison.Ordinal));

        reading.ValidRoot.Should().NotBeNull();
        reading.Source(reading.At("笑").Span).Should().Be("😀 二");
        reading.Source(reading.At("list", 0).Span).Should().Be("a");
        reading.Source(reading.At("list", 1).Span).Should().Be($"k: v{lineEnd}    l: [1, {{m: 2}}]");
        reading.Source(reading.At("list", 1, "l").Span).Should().Be("[1, {m: 2}]");
        reading.Source(reading.At("list", 1, "l", 1).Span).Should().Be("{m: 2}");
        reading.Source(reading.At("block").Span).Should().Be($"|{lineEnd}  one{lineEnd}  two");
        reading.Source(reading.At("folded").Span).Should().Be($">-{lineEnd}  three{lineEnd}  four");
        reading.Source(reading.At("multi").Span).Should().Be($"one{lineEnd}  two");
        reading.Source(reading.At("last").Span).Should().Be("'q'");
        reading.Source(reading.Root!.Span).Should().Be(reading.File.Text);
        reading.Scalar("block").Text.Should().Be("one\ntwo\n");
    }

    [Test]
    public void Read_EmptyValue_StandsAfterItsColon()
    {
        var span = Reading.Yaml(Text).At("empty").Span;

        span.Length.Should().Be(0);
        span.Position.Should().Be(new SourcePosition(18, 7));
    }

    [Test]
    public void Read_EmojiBefore_CountsTwoUnits() =>
        Reading.Yaml("😀: a\n汉: b\n").At("😀").Span.Position.Should().Be(new SourcePosition(1, 5));

    [TestCase("a: [x: 1, y]\n", "x: 1")]
    [TestCase("{a: [x: 1]}\n", "x: 1")]
    [TestCase("a: [{x: 1}]\n", "{x: 1}")]
    [TestCase("a: [[x: {y: 1}]]\n", "[x: {y: 1}]")]
    public void Read_PairInsideAList_SpansWhatWasWritten(string text, string written)
    {
        var reading = Reading.Yaml(text);

        reading.ValidRoot.Should().NotBeNull();
        reading.Source(reading.At("a", 0).Span).Should().Be(written);
    }

    [TestCase("名称：平台\nb: &x 1\n", 2, 4)]
    [TestCase("\u200Ba: 1\nb: &x 1\n", 2, 4)]
    [TestCase("a: [甲，乙，丙]\nb: &x 1\n", 2, 4)]
    [TestCase("a: \u3000\u3000 &x 1\n", 1, 7)]
    [TestCase("{甲：1， 乙：2, 丙: &x 3}\n", 1, 15)]
    public void Read_AfterRepairs_PlacesAreThoseOfTheFile(string text, int line, int column) =>
        Reading.Yaml(text).Diagnostics.Single(d => d.Code == SyntaxDiagnostics.AnchorDescriptor.Code)
            .Span.Position.Should().Be(new SourcePosition(line, column));

    [Test]
    public void Read_RepairedFile_KeepsTheNodesTheAuthorMeant() =>
        NodeWalk.Outline(Reading.Yaml("名称：平台\n种类:\n\u00A0\u00A0- [甲，乙]\n\u00A0 - 丙\u200B丁\nmore:\u3000x\n").Root)
            .Should().Be("{'名称': '平台', '种类': [['甲', '乙'], '丙丁'], 'more': 'x'}");

    [Test]
    public void Read_Sequence_HoldsItemsInOrder() =>
        Reading.Yaml("- a\n- b\n").ValidRoot.Should().BeOfType<SequenceNode>().Which.Items.Should().HaveCount(2);
}
