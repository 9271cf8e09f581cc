using Compliance.Diagnostics;
using Compliance.Syntax;
using Compliance.Tests.Syntax;
using Compliance.Text;

namespace Compliance.Tests.Yaml;

/// <summary>Layout that looks right: YAML reads most of it as something else without a word.</summary>
internal sealed class YamlReaderLayoutTests
{
    [TestCase("a:\n\u00A0\u00A0b: 1\n", 2, 1, 2)]
    [TestCase("a:\n  b: 1\n\u3000c: 2\n", 3, 1, 1)]
    [TestCase("a:\n \u2002b: 1\n", 2, 2, 1)]
    [TestCase("a: 1\n\u00A0\nb: 2\n", 2, 1, 1)]
    [TestCase("\u00A0# note\na: 1\n", 1, 1, 1)]
    [TestCase("a: |\n\u3000\u3000甲：乙\n\u3000\u3000丙\nb: 1\n", 2, 1, 2, 3)]
    [TestCase("a: |\n  x\n\u00A0\n  y\n", 3, 1, 1)]
    [TestCase("a: [\n\u3000 x]\n", 2, 1, 1)]
    public void Read_IndentationWithOtherSpaces_IsReported(string text, int line, int column, int length, int alsoLine = 0)
    {
        var reading = Reading.Yaml(text);

        reading.Diagnostics.Should().OnlyContain(d => d.Descriptor == SyntaxDiagnostics.ForeignIndentationDescriptor);
        reading.Diagnostics[0].Span.Position.Should().Be(new SourcePosition(line, column));
        reading.Diagnostics[0].Span.Length.Should().Be(length);
        reading.Diagnostics.Should().HaveCount(alsoLine == 0 ? 1 : 2);
    }

    [TestCase("a:\n\tb: 1\n", 2, 1)]
    [TestCase("\ta: 1\n", 1, 1)]
    [TestCase("a:\n  \tb: 1\n", 2, 3)]
    [TestCase("a: |\n\tx\n", 2, 1)]
    [TestCase("a: x\n\ty\n", 2, 1)]
    public void Read_TabIndentation_IsReportedInItsLine(string text, int line, int column) =>
        Reading.Yaml(text).ShouldReportOnly(SyntaxDiagnostics.TabIndentationDescriptor, line, column);

    [Test]
    public void Read_FileIndentedWithTabs_IsReadToTheEnd()
    {
        var reading = Reading.Yaml("a:\n\tb:\n\t\tc: 1\n\t\tc: 2\n");

        reading.Places.Should().Equal("CMP1021@2,1", "CMP1021@3,1", "CMP1021@4,1", "CMP1038@4,3");
    }

    [TestCase("a\u00A0: 1\n", 1, 2)]
    [TestCase("a:\u00A01\n", 1, 3)]
    [TestCase("a: \u30001\n", 1, 4)]
    [TestCase("a: 平台\u3000\n", 1, 6)]
    [TestCase("-\u00A0a\n", 1, 2)]
    [TestCase("- \u3000a\n", 1, 3)]
    [TestCase("a: [\u00A0x]\n", 1, 5)]
    [TestCase("a: [x\u3000, y]\n", 1, 6)]
    [TestCase("a: {b:\u3000x}\n", 1, 7)]
    [TestCase("a: 'x'\u3000\n", 1, 7)]
    public void Read_OtherSpaceBesideAToken_IsReported(string text, int line, int column) =>
        Reading.Yaml(text).ShouldReportOnly(SyntaxDiagnostics.ForeignSpaceDescriptor, line, column);

    [TestCase("名称：平台\n", 1, 3, "名称: 平台")]
    [TestCase("名称：平台\n类别: 支付\n", 1, 3, "名称: 平台")]
    [TestCase("类别: 支付\n名称：平台\n", 2, 3, "名称: 平台")]
    [TestCase("名称： 平台\n", 1, 3, "名称: 平台")]
    [TestCase("名称：\n  子：x\n", 1, 3, "名称:", 2)]
    [TestCase("a:\n  name：x\n  b: 1\n", 2, 7, "name: x")]
    [TestCase("- 名称：平台\n  类别: 支付\n", 1, 5, "名称: 平台")]
    [TestCase("'名称'：平台\n", 1, 5, "'名称': 平台")]
    [TestCase("a: {名称：平台}\n", 1, 7, "名称: 平台")]
    [TestCase("a: {\"名称\"：平台}\n", 1, 9, "\"名称\": 平台")]
    [TestCase("类别（代码）：x\n", 1, 7, "类别（代码）: x")]
    public void Read_FullWidthColonAfterAKey_IsReportedWithTheCorrection(string text, int line, int column, string corrected, int count = 1)
    {
        var reading = Reading.Yaml(text);

        reading.Diagnostics.Should().HaveCount(count)
            .And.OnlyContain(d => d.Descriptor == SyntaxDiagnostics.FullWidthColonDescriptor);
        reading.Diagnostics[0].Span.Position.Should().Be(new SourcePosition(line, column));
        reading.Diagnostics[0].Advice.Zh.Should().Contain(corrected);
        reading.Diagnostics[0].Advice.En.Should().Contain(corrected);
        reading.Root.Should().NotBeNull();
    }

    [Test]
    public void Read_MappingTypedInFullWidth_IsCorrectedPieceByPiece() =>
        Reading.Yaml("a: { zh：甲， en：乙 }\n").Diagnostics.Select(d => d.Advice.En.Split(" (")[0]).Should().Equal(
            "write zh: 甲", "write 甲, en: 乙", "write en: 乙");

    [Test]
    public void Read_FullWidthColonInAnItemOfTexts_WarnsOnly()
    {
        var reading = Reading.Yaml("- 注意：不得\n- b\n");

        reading.ShouldReportOnly(SyntaxDiagnostics.FullWidthColonInItemDescriptor, 1, 5).Severity.Should().Be(DiagnosticSeverity.Warning);
        reading.Scalar(0).Text.Should().Be("注意：不得");
    }

    [TestCase("a: [甲，乙，丙]\n", 1, 6, "甲, 乙, 丙")]
    [TestCase("a: [甲、乙]\n", 1, 6, "甲, 乙")]
    [TestCase("a: [\"甲\"，\"乙\"]\n", 1, 8, "\"甲\", \"乙\"")]
    [TestCase("a: {b: 1，c: 2}\n", 1, 9, "1, c")]
    [TestCase("a: {b: 1， c: 2}\n", 1, 9, "1, c")]
    public void Read_FullWidthCommaBetweenItems_IsReportedWithTheCorrection(string text, int line, int column, string corrected, int count = 1)
    {
        var reading = Reading.Yaml(text);

        reading.Diagnostics.Should().HaveCount(count);
        reading.Diagnostics[0].Descriptor.Should().Be(SyntaxDiagnostics.FullWidthCommaDescriptor);
        reading.Diagnostics[0].Span.Position.Should().Be(new SourcePosition(line, column));
        reading.Diagnostics[0].Advice.Zh.Should().Contain(corrected);
    }

    [TestCase("a: “平台”\n", 1, 4)]
    [TestCase("a: ‘平台’\n", 1, 4)]
    [TestCase("a: ＂平台＂ # note\n", 1, 4)]
    [TestCase("“a”: 1\n", 1, 1)]
    [TestCase("- “甲”\n", 1, 3)]
    [TestCase("a: [“甲”, 乙]\n", 1, 5)]
    public void Read_CurlyQuotesAroundAValue_AreReported(string text, int line, int column) =>
        Reading.Yaml(text).ShouldReportOnly(SyntaxDiagnostics.CurlyQuotesDescriptor, line, column).Advice.En.Should().Contain("\"");

    [TestCase("名称:平台\n", 1, 3)]
    [TestCase("a: 1\nb:2\n", 2, 2)]
    [TestCase("a:\n  b:x\n", 2, 4)]
    public void Read_NoSpaceAfterTheColon_IsReported(string text, int line, int column) =>
        Reading.Yaml(text).ShouldReportOnly(SyntaxDiagnostics.MissingSpaceAfterColonDescriptor, line, column);

    [TestCase("-a\n", 1, 1)]
    [TestCase("-a\n-b\n", 1, 1, 2)]
    [TestCase("a:\n  -甲\n", 2, 3)]
    [TestCase("- a\n -b\n", 2, 2)]
    [TestCase("-{a: 1}\n-[b]\n", 1, 1, 2)]
    public void Read_NoSpaceAfterTheDash_IsReported(string text, int line, int column, int count = 1)
    {
        var reading = Reading.Yaml(text);

        reading.Diagnostics.Should().HaveCount(count)
            .And.OnlyContain(d => d.Descriptor == SyntaxDiagnostics.MissingSpaceAfterDashDescriptor);
        reading.Diagnostics[0].Span.Position.Should().Be(new SourcePosition(line, column));
    }

    [TestCase("- a\n  - b\n", 2, 3)]
    [TestCase("a: x\n  - b\n", 2, 3)]
    public void Read_ItemBelowAText_IsReported(string text, int line, int column) =>
        Reading.Yaml(text).ShouldReportOnly(SyntaxDiagnostics.ItemInsideTextDescriptor, line, column);

    [TestCase("- gb:2260\n- urn:x\n")]
    [TestCase("a:\n  http://example.org\n")]
    [TestCase("a:\n  -5\n")]
    [TestCase("a:\n  12:30\n")]
    [TestCase("a: [\n\tx, # 甲，乙\n\ty\n]\n")]
    [TestCase("\t# note\n\na: 1\t# x\n\t\n")]
    [TestCase("{\n\"a\": 1,\n\"b\":[1,\"甲，乙\"]\n}\n")]
    [TestCase("---\na: 1\n...\n")]
    [TestCase("? a\n: b\n")]
    [TestCase("- - a\n  - b\n-\n  - c\n")]
    [TestCase("a:\n- |\n  x：y\n- >\n x\n-\n")]
    [TestCase("a: |2\n   x\n  y\nb: 1\n")]
    [TestCase("a: '\nx\n'\n")]
    public void Read_UnusualButValidLayout_IsAccepted(string text) => Reading.Yaml(text).ValidRoot.Should().NotBeNull();
}
