using Compliance.Diagnostics;
using Compliance.Json;
using Compliance.Syntax;
using Compliance.Tests.Syntax;
using Compliance.Text;

namespace Compliance.Tests.Json;

internal sealed class JsonReaderTests
{
    private const string Text = "{\n  \"笑😀\": \"二\",\n  \"n\": [1.10, -0, 1e3, true, null],\n  \"é\": {\"x\": \"\\u4e00\\n\"}\n}\n";

    [TestCase("\n")]
    [TestCase("\r\n")]
    public void Read_ValidJson_GivesExactSpans(string lineEnd)
    {
        var reading = Reading.Json(Text.Replace("\n", lineEnd, StringComparison.Ordinal));

        reading.ValidRoot.Should().NotBeNull();
        reading.Source(reading.At("笑😀").Span).Should().Be("\"二\"");
        reading.Source(reading.At("n").Span).Should().Be("[1.10, -0, 1e3, true, null]");
        reading.Source(reading.At("n", 4).Span).Should().Be("null");
        reading.Source(reading.At("é").Span).Should().Be("{\"x\": \"\\u4e00\\n\"}");
        reading.Source(reading.At("é", "x").Span).Should().Be("\"\\u4e00\\n\"");
        reading.At("é", "x").Span.Position.Should().Be(new SourcePosition(4, 14));
        reading.Source(reading.Root!.Span).Should().Be(reading.File.Text.TrimEnd());
        NodeWalk.SelfAndBelow(reading.Root).OfType<ScalarNode>().Select(s => s.Text).Should().Contain("笑😀");
    }

    [TestCase("1.10", "1.10", ScalarStyle.Plain)]
    [TestCase("-0", "-0", ScalarStyle.Plain)]
    [TestCase("1E400", "1E400", ScalarStyle.Plain)]
    [TestCase("true", "true", ScalarStyle.Plain)]
    [TestCase("\"true\"", "true", ScalarStyle.Quoted)]
    [TestCase("\"2023-07-01\"", "2023-07-01", ScalarStyle.Quoted)]
    [TestCase("\"\\u0041\\/\"", "A/", ScalarStyle.Quoted)]
    [TestCase("\"\\uD83D\\uDE00\"", "😀", ScalarStyle.Quoted)]
    [TestCase("\"\u2028\\u2029\"", "\u2028\u2029", ScalarStyle.Quoted)]
    [TestCase("\"甲，乙：丙\u3000\"", "甲，乙：丙\u3000", ScalarStyle.Quoted)]
    public void Read_Scalar_KeepsItsText(string written, string text, ScalarStyle style)
    {
        var reading = Reading.Json($"[{written}]");

        reading.ValidRoot.Should().NotBeNull();
        reading.Scalar(0).Should().BeEquivalentTo(new { Text = text, Style = style });
    }

    [TestCase("{}", "{}")]
    [TestCase("[]", "[]")]
    [TestCase("\"x\"", "'x'")]
    [TestCase(" 1 ", "'1'")]
    public void Read_SmallestFiles_AreAccepted(string text, string outline)
    {
        Reading.Json(text).ValidRoot.Should().NotBeNull();
        NodeWalk.Outline(Reading.Json(text).Root).Should().Be(outline);
    }

    [TestCase("{\"a\": 1,\n\"a\": 2}", 2, 1)]
    [TestCase("{\"a\": 1, \"\\u0061\": 2}", 1, 10)]
    [TestCase("{\"caf\u00E9\": 1, \"cafe\u0301\": 2}", 1, 13)]
    public void Read_DuplicateKey_NamesBothPlaces(string text, int line, int column) =>
        Reading.Json(text).ShouldReportOnly(SyntaxDiagnostics.DuplicateKeyDescriptor, line, column).Related.Should().ContainSingle();

    [TestCase("{\"a\": \"x\u202Ey\"}", "CMP1011@1,9")]
    [TestCase("{\"a\": \"x\u200B\"}", "CMP1010@1,9")]
    [TestCase("{\"a\": \"x\uFEFF\"}", "CMP1013@1,9")]
    [TestCase("{\"a\": \"x\u007F\"}", "CMP1012@1,9")]
    [TestCase("{\"a\": \"x\\u202E\"}", "CMP1011@1,7")]
    [TestCase("{\"a\": \"\\u2028\\u0001\"}", "CMP1012@1,7")]
    [TestCase("{\"a\": \"\\u0000\"}", "CMP1012@1,7")]
    [TestCase("{\"a\u200B\": 1}", "CMP1010@1,4")]
    [TestCase("{\"a\u2028\": 1}", "CMP1041@1,2")]
    [TestCase("{\"a\u00A0\": 1}", "CMP1041@1,2")]
    [TestCase("{\"\\u200Ba\": 1}", "CMP1041@1,2")]
    [TestCase("{\"\": 1}", "CMP1040@1,2")]
    [TestCase("{\"a\": \"\\uD800\"}", "CMP1015@1,7")]
    [TestCase("{\"\\uDC00\": 1}", "CMP1015@1,2")]
    public void Read_HiddenCharacterInAString_IsReportedAndReadingGoesOn(string text, string place)
    {
        Reading.Json(text).Places.Should().Equal(place);
        Reading.Json(text).Root.Should().NotBeNull();
    }

    // Attributes are stored as UTF-8 and cannot hold half a character.
    [Test]
    public void Read_LoneSurrogate_IsReported() =>
        Reading.Json("{\"a\": \"\uD800\"}").ShouldReportOnly(SyntaxDiagnostics.LoneSurrogateDescriptor, 1, 8);

    [Test]
    public void Read_SeveralMistakes_ReportsThemAll() =>
        Reading.Json("{\"a\": \"\u200B\", \"a\": [\"\u202E\", {\"b\": 1, \"b\": 2}]").Places.Should().Equal(
            "CMP1010@1,8", "CMP1038@1,12", "CMP1011@1,19", "CMP1038@1,32", "CMP1090@1,40");

    [Test]
    public void Read_OneLineOfNdjson_GivesPlacesOfTheFile()
    {
        var file = new SourceFile("x.ndjson", "{\"汉\": 1}\n{\"a\": \"é\", \"b\": 2}\n");
        var bag = new DiagnosticBag();

        var root = JsonReader.Read(new SourceSpan(file, 9, 18), ReadLimits.Data, bag);

        bag.Count.Should().Be(0);
        root.Should().BeOfType<MappingNode>().Which.Entries[1].Value.Span.Position.Should().Be(new SourcePosition(2, 17));
    }

    [TestCase("[", 64)]
    [TestCase("{\"a\":", 320)]
    [TestCase("[[],", 253)]
    public void Read_EndlessNesting_IsRefused(string unit, int offset)
    {
        foreach (var count in new[] { 10_000, 1_000_000 })
        {
            Reading.Json(string.Concat(Enumerable.Repeat(unit, count)))
                .ShouldReportOnly(SyntaxDiagnostics.TooDeepDescriptor, 1, offset + 1);
        }
    }

    [Test]
    public void Read_DepthAtTheLimit_IsAccepted() =>
        Reading.Json(new string('[', 64) + new string(']', 64)).ValidRoot.Should().NotBeNull();

    [Test]
    public void Read_MoreNodesThanAllowed_StopsThere() =>
        Reading.Json("[1, 2, 3]", new ReadLimits { MaxNodes = 3 }).ShouldReportOnly(SyntaxDiagnostics.TooManyNodesDescriptor, 1, 8);

    [Test]
    public void Read_LongerValueThanAllowed_StopsThere() =>
        Reading.Json("[\"12345\"]", new ReadLimits { MaxScalarLength = 4 }).ShouldReportOnly(SyntaxDiagnostics.ScalarTooLongDescriptor, 1, 2);

    [Test]
    public void Read_LargeFile_IsReadWhole()
    {
        var text = $"[{string.Join(",\n", Enumerable.Range(0, 200_000).Select(i => $"{{\"id\": \"甲{i}\", \"v\": {i}, \"w\": \"\u2028\"}}"))}]";

        var root = (SequenceNode)Reading.Json(text).ValidRoot;

        root.Items.Should().HaveCount(200_000);
        root.Items[^1].Span.Position.Should().Be(new SourcePosition(200_000, 1));
    }
}
