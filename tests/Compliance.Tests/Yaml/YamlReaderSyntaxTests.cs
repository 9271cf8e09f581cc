using Compliance.Diagnostics;
using Compliance.Syntax;
using Compliance.Tests.Syntax;
using Compliance.Text;

namespace Compliance.Tests.Yaml;

/// <summary>Text that is no YAML: the parser's marks are often wrong, ours must not be.</summary>
internal sealed class YamlReaderSyntaxTests
{
    private static readonly object[] Malformed =
    [
        new object[] { "a: 'x\nb: 2\n", SyntaxDiagnostics.UnterminatedQuoteDescriptor, 1, 4 },
        new object[] { "a: \"x\n", SyntaxDiagnostics.UnterminatedQuoteDescriptor, 1, 4 },
        new object[] { "a: [\"x]\n", SyntaxDiagnostics.UnterminatedQuoteDescriptor, 1, 5 },
        new object[] { "a: [1, 2\nb: 3\n", SyntaxDiagnostics.UnclosedBracketDescriptor, 1, 4 },
        new object[] { "a: [1, 2\n", SyntaxDiagnostics.UnclosedBracketDescriptor, 1, 4 },
        new object[] { "a: {b: 1\n", SyntaxDiagnostics.UnclosedBracketDescriptor, 1, 4 },
        new object[] { "a: [1, {b: 2]\n", SyntaxDiagnostics.UnmatchedBracketDescriptor, 1, 13, SyntaxDiagnostics.UnclosedBracketDescriptor },
        new object[] { "a: ]\n", SyntaxDiagnostics.UnmatchedBracketDescriptor, 1, 4 },
        new object[] { "a: 'it's'\n", SyntaxDiagnostics.TextAfterValueDescriptor, 1, 8 },
        new object[] { "a: \"x\" y\n", SyntaxDiagnostics.TextAfterValueDescriptor, 1, 8 },
        new object[] { "a: [b]c\n", SyntaxDiagnostics.TextAfterValueDescriptor, 1, 7 },
        new object[] { "a: {b: 1}}\n", SyntaxDiagnostics.TextAfterValueDescriptor, 1, 10 },
        new object[] { "a: 1\nb\nc: 2\n", SyntaxDiagnostics.MissingColonDescriptor, 2, 1 },
        new object[] { "b\nc: 2\n", SyntaxDiagnostics.MissingColonDescriptor, 1, 1 },
        new object[] { "a: 1\n- b\n", SyntaxDiagnostics.ItemAmongKeysDescriptor, 2, 1 },
        new object[] { "- a\nb: 1\n", SyntaxDiagnostics.KeyAmongItemsDescriptor, 2, 1 },
        new object[] { "a: - b\n", SyntaxDiagnostics.ItemOnKeyLineDescriptor, 1, 4 },
        new object[] { "a:\n  b: 1\n c: 2\n", SyntaxDiagnostics.WrongIndentationDescriptor, 3, 2 },
        new object[] { "a: x\n  b: 1\n", SyntaxDiagnostics.WrongIndentationDescriptor, 2, 3 },
        new object[] { "- - a\n - b\n", SyntaxDiagnostics.WrongIndentationDescriptor, 2, 2 },
        new object[] { "a: \"C:\\path\"\n", SyntaxDiagnostics.UnknownEscapeDescriptor, 1, 7 },
        new object[] { "a: \"\\\\ \\uZZ\"\n", SyntaxDiagnostics.UnknownEscapeDescriptor, 1, 8 },
        new object[] { "a: \"x\\uD800\"\n", SyntaxDiagnostics.UnknownEscapeDescriptor, 1, 6 },
        new object[] { "a: @x\n", SyntaxDiagnostics.ReservedCharacterDescriptor, 1, 4 },
        new object[] { "a: `x`\n", SyntaxDiagnostics.ReservedCharacterDescriptor, 1, 4 },
        new object[] { "a: %x\n", SyntaxDiagnostics.ReservedCharacterDescriptor, 1, 4 },
        new object[] { "a: |x\n  b\n", SyntaxDiagnostics.BlockHeaderDescriptor, 1, 4 },
        new object[] { "a: ,\n", SyntaxDiagnostics.YamlSyntaxDescriptor, 1, 4 },
    ];

    [TestCaseSource(nameof(Malformed))]
    public void Read_MalformedYaml_SaysWhatAndWhere(
        string text, DiagnosticDescriptor descriptor, int line, int column, DiagnosticDescriptor? also = null)
    {
        var reading = Reading.Yaml(text);

        reading.Root.Should().BeNull();
        reading.Diagnostics.Select(d => d.Descriptor).Should().BeEquivalentTo(also is null ? [descriptor] : new[] { descriptor, also });
        reading.Diagnostics.Single(d => d.Descriptor == descriptor).Span.Position
            .Should().Be(new SourcePosition(line, column));
    }

    [TestCaseSource(nameof(Malformed))]
    public void Read_MalformedYamlWithCrLf_SaysTheSamePlace(
        string text, DiagnosticDescriptor descriptor, int line, int column, DiagnosticDescriptor? also = null)
    {
        _ = also;
        Reading.Yaml(text.Replace("\n", "\r\n", StringComparison.Ordinal)).Places.Should().Contain($"{descriptor.Code}@{line},{column}");
    }

    [Test]
    public void Read_MistakesBeforeASyntaxError_AreReportedToo() =>
        Reading.Yaml("a: 1\na: 2\nb: *x\nc: - d\n").Places.Should().Equal("CMP1038@2,1", "CMP1034@3,4", "CMP1058@4,4");

    [Test]
    public void Read_ColonsInValues_AreAllReported() =>
        Reading.Yaml("a: b: c: d\ne: it is 50%: wrong\n- f\n").Places.Should().Equal("CMP1055@1,5", "CMP1055@2,13", "CMP1056@3,1");

    [Test]
    public void Read_UnclosedBracket_EndsWhereTheNextKeyBegins() =>
        Reading.Yaml("a: [1,\n  2\nb: 甲，乙\nc: [丙，丁]\n").Places.Should().Equal("CMP1051@1,4", "CMP1025@4,6");

    [Test]
    public void Read_TextAfterAQuote_NamesTheQuote() =>
        Reading.Yaml("a: 'x\nb: 'y'\n").Diagnostics[0].Related.Should().ContainSingle().Which.Start.Should().Be(3);
}
