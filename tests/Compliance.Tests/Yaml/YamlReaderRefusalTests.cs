using Compliance.Diagnostics;
using Compliance.Syntax;
using Compliance.Tests.Syntax;

namespace Compliance.Tests.Yaml;

/// <summary>What YAML allows and the product refuses.</summary>
internal sealed class YamlReaderRefusalTests
{
    private static readonly object[] Refused =
    [
        new object[] { "a: &x 1\n", SyntaxDiagnostics.AnchorDescriptor, 1, 4 },
        new object[] { "a: & x\n", SyntaxDiagnostics.AnchorDescriptor, 1, 4 },
        new object[] { "a: *x\n", SyntaxDiagnostics.AliasDescriptor, 1, 4 },
        new object[] { "*a : 1\n", SyntaxDiagnostics.AliasDescriptor, 1, 1 },
        new object[] { "a: *\n", SyntaxDiagnostics.AliasDescriptor, 1, 4 },
        new object[] { "a: **重要**\n", SyntaxDiagnostics.AliasDescriptor, 1, 4 },
        new object[] { "a: !!str 1\n", SyntaxDiagnostics.TagDescriptor, 1, 4 },
        new object[] { "a: !x!y 1\n", SyntaxDiagnostics.TagDescriptor, 1, 4 },
        new object[] { "a: ! 1\n", SyntaxDiagnostics.TagDescriptor, 1, 4 },
        new object[] { "- !t [a]\n", SyntaxDiagnostics.TagDescriptor, 1, 3 },
        new object[] { "a: 1\n<<: {b: 1}\n", SyntaxDiagnostics.MergeKeyDescriptor, 2, 1 },
        new object[] { "%YAML 1.2\n---\na: 1\n", SyntaxDiagnostics.DirectiveDescriptor, 1, 1 },
        new object[] { "%TAG ! x\n---\na: 1\n", SyntaxDiagnostics.DirectiveDescriptor, 1, 1 },
        new object[] { "a: 1\n---\nb: 2\n", SyntaxDiagnostics.MultipleDocumentsDescriptor, 2, 1 },
        new object[] { "a: 1\n...\nb: 2\n", SyntaxDiagnostics.MultipleDocumentsDescriptor, 3, 1 },
        new object[] { "a: |\n  ---\n--- # c\nb: 2\n", SyntaxDiagnostics.MultipleDocumentsDescriptor, 3, 1 },
        new object[] { "a: 1\r\n---\r\n", SyntaxDiagnostics.MultipleDocumentsDescriptor, 2, 1 },
        new object[] { "", SyntaxDiagnostics.EmptyDocumentDescriptor, 1, 1 },
        new object[] { "\n# only\n", SyntaxDiagnostics.EmptyDocumentDescriptor, 1, 1 },
        new object[] { "---\n", SyntaxDiagnostics.EmptyDocumentDescriptor, 2, 1 },
        new object[] { "~\n", SyntaxDiagnostics.EmptyDocumentDescriptor, 1, 1 },
        new object[] { "平台企业\n", SyntaxDiagnostics.RootScalarDescriptor, 1, 1 },
        new object[] { "'a: b'\n", SyntaxDiagnostics.RootScalarDescriptor, 1, 1 },
        new object[] { "[a]: 1\n", SyntaxDiagnostics.NonScalarKeyDescriptor, 1, 1 },
        new object[] { "? {a: b}\n: 1\n", SyntaxDiagnostics.NonScalarKeyDescriptor, 1, 3 },
        new object[] { ": v\n", SyntaxDiagnostics.EmptyKeyDescriptor, 1, 1 },
        new object[] { "'': v\n", SyntaxDiagnostics.EmptyKeyDescriptor, 1, 1 },
    ];

    [TestCaseSource(nameof(Refused))]
    public void Read_RefusedYaml_SaysWhatAndWhere(string text, DiagnosticDescriptor descriptor, int line, int column) =>
        Reading.Yaml(text).ShouldReportOnly(descriptor, line, column);

    [TestCase("a: 1\nb: 2\na: 3\n", 3, 1)]
    [TestCase("x:\n  a: 1\n  'a': 2\n", 3, 3)]
    [TestCase("{a: 1, a: 2}\n", 1, 8)]
    [TestCase("caf\u00E9: 1\ncafe\u0301: 2\n", 2, 1)]
    [TestCase("\"\\u0061\": 1\na: 2\n", 2, 1)]
    public void Read_DuplicateKey_NamesBothPlaces(string text, int line, int column)
    {
        var reading = Reading.Yaml(text);

        var duplicate = reading.ShouldReportOnly(SyntaxDiagnostics.DuplicateKeyDescriptor, line, column);
        duplicate.Related.Should().ContainSingle().Which.Start.Should().BeLessThan(duplicate.Span.Start);
        reading.Root.Should().NotBeNull();
    }

    [Test]
    public void Read_KeyAndTaggedKey_AreDuplicates() =>
        Reading.Yaml("a: 1\n!!str a: 2\n").Diagnostics.Select(d => d.Descriptor).Should().BeEquivalentTo(
            [SyntaxDiagnostics.TagDescriptor, SyntaxDiagnostics.DuplicateKeyDescriptor]);

    [Test]
    public void Read_DuplicateAmongManyKeys_IsFound() =>
        Reading.Yaml(string.Concat(Enumerable.Range(0, 100).Select(i => $"k{i}: 1\n")) + "k3: 1\nk99: 1\n")
            .Places.Should().Equal("CMP1038@101,1", "CMP1038@102,1");

    [Test]
    public void Read_MultipleDocuments_NamesTheFirst() =>
        Reading.Yaml("a: 1\n---\nb: 2\n").Diagnostics[0].Related.Should().ContainSingle().Which.Start.Should().Be(0);

    [Test]
    public void Read_Template_ExplainsTheBraces() =>
        Reading.Yaml("a: {{x}}\n").Diagnostics.Should().Contain(d => d.Descriptor == SyntaxDiagnostics.NonScalarKeyDescriptor);

    [Test]
    public void Read_SeveralMistakes_ReportsThemAll() =>
        Reading.Yaml("名称：平台\na: &x 1\na: 2\nb: [甲，乙]\nc:\n\u00A0\u00A0d: *x\n<<: {}\n").Places.Should().Equal(
            "CMP1023@1,3", "CMP1033@2,4", "CMP1038@3,1", "CMP1025@4,6", "CMP1020@6,1", "CMP1034@6,6", "CMP1036@7,1");
}
