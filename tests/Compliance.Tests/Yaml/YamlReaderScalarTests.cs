using Compliance.Syntax;
using Compliance.Tests.Syntax;

namespace Compliance.Tests.Yaml;

/// <summary>A value is the text somebody wrote; YAML's guesses at types are not made.</summary>
internal sealed class YamlReaderScalarTests
{
    [TestCase("no")]
    [TestCase("Off")]
    [TestCase("y")]
    [TestCase("012")]
    [TestCase("1_000")]
    [TestCase("12:30")]
    [TestCase("1.10")]
    [TestCase("2023-07-01")]
    [TestCase("01/02/2023")]
    [TestCase("2023年7月1日")]
    [TestCase("30%")]
    [TestCase("1,000")]
    [TestCase("1,5")]
    [TestCase("NaN")]
    [TestCase(".inf")]
    [TestCase("1e3")]
    [TestCase("100_000_000")]
    [TestCase("1000亿元")]
    [TestCase("true")]
    [TestCase("-5")]
    [TestCase("甲：乙，丙、丁")]
    [TestCase("“二选一”与其他")]
    [TestCase("http://example.org/a#b")]
    public void Read_PlainValue_KeepsItsText(string text)
    {
        var reading = Reading.Yaml($"a: {text}\n");

        reading.ValidRoot.Should().BeOfType<MappingNode>();
        reading.Scalar("a").Should().BeEquivalentTo(new { Text = text, Style = ScalarStyle.Plain });
        reading.Source(reading.Scalar("a").Span).Should().Be(text);
    }

    [TestCase("\"2023-07-01\"", "2023-07-01")]
    [TestCase("'it''s'", "it's")]
    [TestCase("\"a\\tb\\n\"", "a\tb\n")]
    [TestCase("\"\\uD83D\\uDE00\"", "😀")]
    [TestCase("'甲：乙'", "甲：乙")]
    [TestCase("'[甲，乙]'", "[甲，乙]")]
    [TestCase("'<<'", "<<")]
    [TestCase("'\u3000'", "\u3000")]
    public void Read_QuotedValue_IsUnescaped(string written, string text)
    {
        var reading = Reading.Yaml($"a: {written} # note\n");

        reading.ValidRoot.Should().NotBeNull();
        reading.Scalar("a").Should().BeEquivalentTo(new { Text = text, Style = ScalarStyle.Quoted });
        reading.Source(reading.Scalar("a").Span).Should().Be(written);
    }

    [TestCase("a:\n")]
    [TestCase("a: ~\n")]
    [TestCase("a: null\n")]
    [TestCase("a: # later\nb: 1\n")]
    public void Read_ValueThatSaysNothing_IsNull(string text) =>
        ((MappingNode)Reading.Yaml(text).ValidRoot).Entries[0].Value.Should().BeOfType<ScalarNode>().Which.IsNull.Should().BeTrue();

    [TestCase("a: ''\n")]
    [TestCase("a: 'null'\n")]
    public void Read_QuotedNothing_IsText(string text)
    {
        Reading.Yaml(text).ValidRoot.Should().NotBeNull();
        Reading.Yaml(text).Scalar("a").IsNull.Should().BeFalse();
    }

    [Test]
    public void Read_BlockText_MayHoldAnything()
    {
        const string Text = "a: |\n  名称：平台\n  \u3000\u3000[甲，乙\n\n  \t“x: - -a\n    {{ & * ! <<\n  # no comment\nb: >-\n  one\n  two\n";

        var reading = Reading.Yaml(Text);

        reading.ValidRoot.Should().NotBeNull();
        reading.Scalar("a").Text.Should().Be("名称：平台\n\u3000\u3000[甲，乙\n\n\t“x: - -a\n  {{ & * ! <<\n# no comment\n");
        reading.Scalar("b").Should().BeEquivalentTo(new { Text = "one two", Style = ScalarStyle.Block });
    }

    [Test]
    public void Read_TextOverSeveralLines_MayHoldFullWidthColons()
    {
        var reading = Reading.Yaml("a: 平台企业应当\n  注意：不得从事\nb:\n  - \"甲\n    乙：丙\"\n");

        reading.ValidRoot.Should().NotBeNull();
        reading.Scalar("a").Text.Should().Be("平台企业应当 注意：不得从事");
        reading.Scalar("b", 0).Text.Should().Be("甲 乙：丙");
    }

    [Test]
    public void Read_FlowMapping_MayHoldChinesePunctuationInItsValues()
    {
        var reading = Reading.Yaml("title: { zh: 不得无证，从事、支付：业务, en: \"No, payment\" }\n");

        reading.ValidRoot.Should().NotBeNull();
        reading.Scalar("title", "zh").Text.Should().Be("不得无证，从事、支付：业务");
    }
}
