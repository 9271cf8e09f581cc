using Compliance.Diagnostics;
using Compliance.Syntax;
using Compliance.Syntax.Decoding;
using Compliance.Tests.Syntax;
using Compliance.Text;

namespace Compliance.Tests.Diagnostics;

/// <summary>Golden frames: what a person sees.</summary>
internal sealed class CodeFrameTests
{
    private static string RenderFirst(string yaml, Language language) =>
        CodeFrame.Render(Reading.Yaml(yaml).Diagnostics[0], language);

    [Test]
    public void Render_FullWidthColon_ShowsTheCorrectionInChinese() =>
        RenderFirst("id: x\n名称：平台\n", Language.Zh).Should().Be(
            """
            test(2,3): error CMP1023: 此处是全角冒号“：”，不能分隔键和值
             2 | 名称：平台
               |     ^^
               建议：请写 名称: 平台（半角冒号加一个空格）；如果整行是文字，请放在英文引号内

            """);

    [Test]
    public void Render_DuplicateKey_NamesTheOtherPlace() =>
        RenderFirst("类别: 1\nb: 2\n类别: 3\n", Language.En).Should().Be(
            """
            test(3,1): error CMP1038: the key '类别' stands twice, first in line 1
             3 | 类别: 3
               | ^^^^
               advice: delete one of the two, or join their content
               see also test(1,1)

            """);

    [Test]
    public void Render_BothLanguages_GivesTheMessageInOneLine() =>
        RenderFirst("a: ]\n", Language.Both).Should().Be(
            """
            test(1,4): error CMP1052: 括号 ] 没有对应的开始括号 / the bracket ] closes nothing
             1 | a: ]
               |    ^
               建议：请删除 ]，或补上开始的括号；如果是文字，请放在英文引号内
               advice: delete ] or open it before; if this is a text, put it in straight quotes

            """);

    [Test]
    public void Render_TerminalEscapeInTheFile_IsShownAndNotSent() =>
        RenderFirst("\ta: \u001B[31m\u202E x\n", Language.En).Should().Be(
            """
            test(1,1): error CMP1021: the indentation holds a tab
             1 | 	a: <U+001B>[31m<U+202E> x
               | ^
               advice: indent with spaces, two for each level

            """);

    [Test]
    public void Render_TabBeforeThePlace_StaysATab() =>
        RenderFirst("a:\t汉:\t*x\n", Language.En).Split('\n')[..3].Should().Equal(
            "test(1,5): error CMP1055: a colon with a space cannot stand here", " 1 | a:\t汉:\t*x", "   |   \t  ^");

    [Test]
    public void Render_Warning_SaysSo() =>
        RenderFirst("- 注意：x\n", Language.En).Should().StartWith("test(1,5): warning CMP1024: ");

    [Test]
    public void Render_PlaceAtTheEndOfTheFile_HasACaret() =>
        CodeFrame.Render(Reading.Json("{\"a\": [1").Diagnostics[0], Language.En).Split('\n')[..3].Should().Equal(
            "test(1,9): error CMP1090: the file ends here, but what began in line 1 has not ended", " 1 | {\"a\": [1", "   |         ^");

    [Test]
    public void Render_LongLine_IsCutAroundThePlace()
    {
        var lines = RenderFirst($"a: \"{new string('长', 5_000)}\u200B{new string('短', 5_000)}\"\n", Language.En).Split('\n');

        lines[1].Length.Should().BeLessThan(200);
        lines[1].Should().StartWith(" 1 | …长").And.EndWith("短…").And.Contain("<U+200B>");
        DisplayWidth.Of(lines[2].TrimEnd('^')).Should().Be(DisplayWidth.Of(lines[1].AsSpan(0, lines[1].IndexOf('<', StringComparison.Ordinal))));
    }

    [Test]
    public void Render_SpanOverSeveralLines_UnderlinesTheFirst() =>
        RenderFirst("'a\n  b\n  c'\n", Language.En).Split('\n')[1..3].Should().Equal(" 1 | 'a", "   | ^^");

    [Test]
    public void Render_FileThatWasNotRead_HasNoFrame()
    {
        var bag = new DiagnosticBag();
        TextDecoder.LoadFile("no/such/file", "no/such\u001B/file", Compliance.Syntax.ReadLimits.Authored, bag);

        CodeFrame.Render(bag.ToSorted()[0], Language.Both).Should().Be(
            """
            no/such<U+001B>/file(1,1): error CMP1001: 找不到该文件 / the file does not exist
               建议：请检查路径和文件名，包括大小写
               advice: check the path and the name, upper and lower case included

            """);
    }

    [Test]
    public void Render_ThingBuiltInCode_HasNoPlace() =>
        CodeFrame.Render(SyntaxDiagnostics.EmptyKey(default), Language.En).Should().StartWith("(code): error CMP1040: ");
}
