using Compliance.Authoring.Analysis.Typing;

namespace Compliance.Tests.Authoring.Analysis;

/// <summary>What is open at the cursor, in text that need not be YAML. § marks the cursor.</summary>
internal sealed class CursorReaderTests
{
    [TestCase("§", "Key", "", "", TestName = "{m}(nothing at all)")]
    [TestCase("id: a\nsub§", "Key", "", "sub", TestName = "{m}(a key)")]
    [TestCase("a:\n  b: 1\n§", "Key", "", "", TestName = "{m}(a key of what is around)")]
    [TestCase("a:\n  b: 1\n  §", "Key", "a", "", TestName = "{m}(a key of what is inside)")]
    [TestCase("a:\n  §", "Either", "a", "", TestName = "{m}(the first word behind a key)")]
    [TestCase("a: x§", "Value", "a", "x", TestName = "{m}(a value)")]
    [TestCase("a: \"x y§", "Value", "a", "x y", TestName = "{m}(a value in quotes)")]
    [TestCase("a:\n- b: 1\n  c§", "Key", "a -", "c", TestName = "{m}(an item at the column of its key)")]
    [TestCase("a:\n  - b: 1\n  - §", "Either", "a -", "", TestName = "{m}(a new item)")]
    [TestCase("a:\n  - - x§", "Either", "a - -", "x", TestName = "{m}(a list in a list)")]
    [TestCase("a: { b: 1, c§", "Key", "a", "c", TestName = "{m}(a key in braces)")]
    [TestCase("a: { b: { c: x§", "Value", "a b c", "x", TestName = "{m}(a value in braces)")]
    [TestCase("a: [x, y§", "Value", "a -", "y", TestName = "{m}(an item in brackets)")]
    [TestCase("a: [{ b: 1 }, { §", "Key", "a -", "", TestName = "{m}(a mapping in brackets)")]
    [TestCase("a: { b: 1,\n  c§", "Key", "a", "c", TestName = "{m}(braces over two lines)")]
    [TestCase("a: { b: [\nc: §", "Value", "c", "", TestName = "{m}(brackets that were forgotten)")]
    [TestCase("a: \"x: y\"\nb§", "Key", "", "b", TestName = "{m}(a colon in quotes)")]
    [TestCase("\"a\": §", "Value", "a", "", TestName = "{m}(a key in quotes)")]
    [TestCase("a:\r\n  b: 1\r\n  §", "Key", "a", "", TestName = "{m}(lines that end in CR LF)")]
    [TestCase("a: |\n  some text§", "Text", null, "", TestName = "{m}(a text of several lines)")]
    [TestCase("a: |\n  text\nb§", "Key", "", "b", TestName = "{m}(behind a text of several lines)")]
    [TestCase("# a§", "Text", null, "", TestName = "{m}(a comment)")]
    [TestCase("a: x # b§", "Text", null, "", TestName = "{m}(a comment behind a value)")]
    [TestCase("a: x\n  y§", "Text", null, "", TestName = "{m}(the second line of a value)")]
    public void Read_OfATextThatIsBeingWritten_FindsWhatIsOpen(string marked, string kind, string? path, string prefix)
    {
        var cursor = Read(marked);

        cursor.Kind.ToString().Should().Be(kind);
        cursor.Prefix.Should().Be(prefix);
        if (path is not null)
        {
            string.Join(' ', PathOf(cursor)).Should().Be(path);
        }
    }

    [Test]
    public void Read_OfKeysBehindTheCursor_KnowsThem()
    {
        Read("a:\n  §\n  b: 1\nc: 2\n").Levels[0].Texts.Should().ContainKey("c").WhoseValue.Should().Be("2");
        Read("a: { §, source: law }").Levels[^1].Texts["source"].Should().Be("law");
        Read("- b§\n  c: 3\n- d: 4\n").Levels.Should().NotContain(l => l.Texts.ContainsKey("d"));
    }

    [Test]
    public void Read_AtEachPlaceOfARule_NeverFails()
    {
        var text = File.ReadAllText(RepositoryRoot.Combine("rules/cn/payment/rules/cn-payment-second-clearing.yaml"))[..900];
        foreach (var broken in new[] { text, text.Replace('}', ' '), text.Replace(": ", ":", StringComparison.Ordinal), text.Replace("  ", "\t", StringComparison.Ordinal), new string('{', 500), new string('-', 500) })
        {
            for (var at = 0; at <= broken.Length; at++)
            {
                CursorReader.Read(broken, at).Start.Should().BeLessThanOrEqualTo(at);
            }
        }
    }

    private static Cursor Read(string marked) => CursorReader.Read(marked.Replace("§", string.Empty, StringComparison.Ordinal), marked.IndexOf('§', StringComparison.Ordinal));

    // The keys under which the cursor is; - for an item.
    private static IEnumerable<string> PathOf(Cursor cursor)
    {
        for (var i = 0; i < cursor.Levels.Count; i++)
        {
            var level = cursor.Levels[i];
            if (!level.IsMapping)
            {
                yield return "-";
            }
            else if (level.Key is { } key && !(i == cursor.Levels.Count - 1 && cursor.Kind == CursorKind.Key))
            {
                yield return key;
            }
        }
    }
}
