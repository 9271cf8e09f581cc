using Compliance.Diagnostics;
using Compliance.Syntax;
using FsCheck;
using FsCheck.Fluent;

namespace Compliance.Tests.Syntax;

/// <summary>What must hold for any text at all.</summary>
internal sealed class ReaderProperties
{
    private const string ValidYaml =
        "# 规则\nid: zj-fin-02\ntitle: { zh: 不得无证，从事支付业务, en: \"No payment: 😀\" }\nkinds: [甲, '乙', \"\\u4e00\"]\n"
        + "forbids:\n  no licence:\n    - kind: payment\n      status: valid\n    - x\ntext: |\n  第一行：\n    第二行\n\nfolded: >-\n  a\n  b\nempty:\n? c\n: d\n";

    private const string ValidJson =
        "{\n  \"id\": \"甲😀\",\n  \"list\": [1, -2.5e3, true, null, {\"x\": \"\\u4e00\\n\", \"é\": []}],\n  \"o\": {\"a\": {\"b\": {}}}\n}\n";

    private static readonly string[] Fragments =
    [
        "a", "b", "名称", " ", "  ", "\n", "\r\n", "\r", "\t", ":", ": ", "：", "，", "、", "- ", "-", "[", "]", "{", "}", ",", "'", "\"", "\\",
        "“", "”", "#", " # ", "&x", "*x", "!t", "<<", "|", ">", "|2-", "?", "? ", "---", "...", "%YAML", "@", "`", "\u00A0", "\u3000", "\u200B",
        "\u202E", "\uFEFF", "\u2028", "\u0085", "\0", "\uD800", "\uDC00", "\uFFFE", "😀", "é", "e\u0301", "1", "-1.5", "true", "null", "//", "\\u12",
        "\\uD800", "\\uFFFE", "$", "~", "\u001B[31m",
    ];

    private static Gen<string> Texts => Gen.Choose(0, 40).SelectMany(length =>
        Gen.Elements(Fragments).ArrayOf(length).Select(string.Concat));

    private static Gen<string> Mutations(string valid) =>
        from offset in Gen.Choose(0, valid.Length)
        from length in Gen.Choose(0, Math.Min(6, valid.Length - offset))
        from inserted in Gen.Elements(Fragments)
        from again in Gen.Choose(0, valid.Length - length)
        from second in Gen.Elements(Fragments)
        select valid.Remove(offset, length).Insert(offset, inserted).Insert(again, second);

    [Test]
    public void Read_AnyString_KeepsItsPromises() => CheckAll(ArbMap.Default.GeneratorFor<string?>().Select(s => s ?? string.Empty), 2_000);

    [Test]
    public void Read_AnyMixOfTokens_KeepsItsPromises() => CheckAll(Texts, 4_000);

    [Test]
    public void Read_AnyMutationOfValidYaml_KeepsItsPromises() => CheckAll(Mutations(ValidYaml), 2_000);

    [Test]
    public void Read_AnyMutationOfValidJson_KeepsItsPromises() => CheckAll(Mutations(ValidJson), 2_000);

    [Test]
    public void Read_ValidFiles_HaveNoMistakes()
    {
        Reading.Yaml(ValidYaml).ValidRoot.Should().NotBeNull();
        Reading.Json(ValidJson).ValidRoot.Should().NotBeNull();
    }

    private static void CheckAll(Gen<string> texts, int count) =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(count).WithQuietOnSuccess(true),
            Prop.ForAll(texts.ToArbitrary(), text => KeepsItsPromises(Reading.Yaml(text)) && KeepsItsPromises(Reading.Json(text))));

    private static bool KeepsItsPromises(Reading reading)
    {
        var nodes = reading.Root is null ? [] : NodeWalk.SelfAndBelow(reading.Root).ToList();
        return (reading.Root is not null || reading.Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error))
            && nodes.TrueForAll(n => IsInside(n.Span, reading))
            && nodes.TrueForAll(ChildrenAreInside)
            && reading.Diagnostics.All(d => IsInside(d.Span, reading) && d.Related.All(r => IsInside(r, reading)))
            && reading.Diagnostics.All(IsRenderedSafely);
    }

    private static bool IsInside(Compliance.Text.SourceSpan span, Reading reading) =>
        ReferenceEquals(span.File, reading.File) && span.Start >= 0 && span.Length >= 0 && span.End <= reading.File.Text.Length;

    private static bool ChildrenAreInside(LocatedNode node) => node switch
    {
        SequenceNode sequence => sequence.Items.All(i => Encloses(node, i)),
        MappingNode mapping => mapping.Entries.All(e => Encloses(node, e.Key) && Encloses(node, e.Value)),
        _ => true,
    };

    private static bool Encloses(LocatedNode outer, LocatedNode inner) =>
        inner.Span.Start >= outer.Span.Start && (inner.Span.End <= outer.Span.End || inner.Span.Length == 0);

    private static bool IsRenderedSafely(Diagnostic diagnostic)
    {
        var frame = CodeFrame.Render(diagnostic, Compliance.Text.Language.Both);
        return frame.EndsWith('\n')
            && !frame.Contains('\u001B', StringComparison.Ordinal)
            && !frame.Contains('\u202E', StringComparison.Ordinal)
            && !frame.Contains('\0', StringComparison.Ordinal)
            && !frame.Contains('\r', StringComparison.Ordinal)
            && Array.TrueForAll(frame.Split('\n'), line => line == line.TrimEnd());
    }
}
