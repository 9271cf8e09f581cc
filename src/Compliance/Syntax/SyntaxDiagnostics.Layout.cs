using Compliance.Diagnostics;
using Compliance.Text;

namespace Compliance.Syntax;

/// <content>Spaces and punctuation that look right and are not.</content>
internal static partial class SyntaxDiagnostics
{
    /// <summary>A line is indented with something other than spaces.</summary>
    public static readonly DiagnosticDescriptor ForeignIndentationDescriptor =
        DiagnosticDescriptor.Error("CMP1020", "缩进使用了非普通空格", "Indented with other than ordinary spaces");

    /// <summary>A line is indented with a tab.</summary>
    public static readonly DiagnosticDescriptor TabIndentationDescriptor =
        DiagnosticDescriptor.Error("CMP1021", "使用制表符缩进", "Indented with a tab");

    /// <summary>A space beside a key or value is not an ordinary one.</summary>
    public static readonly DiagnosticDescriptor ForeignSpaceDescriptor =
        DiagnosticDescriptor.Error("CMP1022", "非普通空格", "Not an ordinary space");

    /// <summary>A full-width colon stands where a key ends.</summary>
    public static readonly DiagnosticDescriptor FullWidthColonDescriptor =
        DiagnosticDescriptor.Error("CMP1023", "全角冒号", "Full-width colon");

    /// <summary>A list item looks like a key with a full-width colon.</summary>
    public static readonly DiagnosticDescriptor FullWidthColonInItemDescriptor =
        DiagnosticDescriptor.Warning("CMP1024", "列表项中的全角冒号", "Full-width colon in a list item");

    /// <summary>A full-width comma separates list items.</summary>
    public static readonly DiagnosticDescriptor FullWidthCommaDescriptor =
        DiagnosticDescriptor.Error("CMP1025", "全角逗号或顿号", "Full-width comma");

    /// <summary>A value is in curly quotes.</summary>
    public static readonly DiagnosticDescriptor CurlyQuotesDescriptor =
        DiagnosticDescriptor.Error("CMP1026", "中文引号", "Curly quotes");

    /// <summary>No space follows the colon.</summary>
    public static readonly DiagnosticDescriptor MissingSpaceAfterColonDescriptor =
        DiagnosticDescriptor.Error("CMP1027", "冒号后缺少空格", "No space after the colon");

    /// <summary>No space follows the dash of a list item.</summary>
    public static readonly DiagnosticDescriptor MissingSpaceAfterDashDescriptor =
        DiagnosticDescriptor.Error("CMP1028", "短横后缺少空格", "No space after the dash");

    /// <summary>A list item is below a text and would become part of it.</summary>
    public static readonly DiagnosticDescriptor ItemInsideTextDescriptor =
        DiagnosticDescriptor.Error("CMP1029", "列表项会并入上文文字", "List item would join the text above");

    /// <summary>A line is indented with something other than spaces.</summary>
    public static Diagnostic ForeignIndentation(SourceSpan span, int codePoint) => ForeignIndentationDescriptor.At(
        span,
        Named(codePoint, "缩进中有非普通空格：", "the indentation holds something other than an ordinary space: "),
        new LocalizedText(
            "请删除后用普通空格（半角）重新缩进；此类空格常随 Word 或微信内容带入",
            "delete it and indent with ordinary spaces; text from Word or WeChat often brings such spaces"));

    /// <summary>A line is indented with a tab.</summary>
    public static Diagnostic TabIndentation(SourceSpan span) => TabIndentationDescriptor.At(
        span,
        new LocalizedText("缩进中有制表符（Tab）", "the indentation holds a tab"),
        new LocalizedText("请改用空格缩进，每层两个空格", "indent with spaces, two for each level"));

    /// <summary>A space beside a key or value is not an ordinary one.</summary>
    public static Diagnostic ForeignSpace(SourceSpan span, int codePoint) => ForeignSpaceDescriptor.At(
        span,
        Named(codePoint, "此处不是普通空格，而是", "this is no ordinary space but "),
        new LocalizedText("请改为普通空格（半角）；确属内容时，请把整个值放在英文引号内", "type an ordinary space; if it belongs to the text, put the whole text in straight quotes"));

    /// <summary>A full-width colon stands where a key ends.</summary>
    public static Diagnostic FullWidthColon(SourceSpan span, string corrected) => FullWidthColonDescriptor.At(
        span,
        new LocalizedText("此处是全角冒号“：”，不能分隔键和值", "this is a full-width colon, which does not part a key from its value"),
        new LocalizedText(
            $"请写 {Excerpt.Of(corrected)}（半角冒号加一个空格）；如果整行是文字，请放在英文引号内",
            $"write {Excerpt.Of(corrected)} (an ordinary colon and a space); if the line is a text, put it in straight quotes"));

    /// <summary>A list item looks like a key with a full-width colon.</summary>
    public static Diagnostic FullWidthColonInItem(SourceSpan span, string corrected, string item) => FullWidthColonInItemDescriptor.At(
        span,
        new LocalizedText("列表项中有全角冒号“：”，整项按文字读取", "the list item holds a full-width colon and is read as one text"),
        new LocalizedText(
            $"如果是键和值，请写 {Excerpt.Of(corrected)}；如果是文字，请加英文引号：\"{Excerpt.Of(item)}\"",
            $"if it is a key with its value, write {Excerpt.Of(corrected)}; if it is a text, quote it: \"{Excerpt.Of(item)}\""));

    /// <summary>A full-width comma separates list items.</summary>
    public static Diagnostic FullWidthComma(SourceSpan span, char comma, string corrected) => FullWidthCommaDescriptor.At(
        span,
        new LocalizedText(
            $"此处是{(comma == '、' ? "顿号“、”" : "全角逗号“，”")}，不能分隔各项", $"this is a {(comma == '、' ? "Chinese enumeration comma" : "full-width comma")}, which does not part items"),
        new LocalizedText(
            $"请写 {Excerpt.Of(corrected)}（半角逗号加一个空格）；如果是文字，请放在英文引号内",
            $"write {Excerpt.Of(corrected)} (an ordinary comma and a space); if it is a text, put it in straight quotes"));

    /// <summary>A value is in curly quotes.</summary>
    public static Diagnostic CurlyQuotes(SourceSpan span, string inner) => CurlyQuotesDescriptor.At(
        span,
        new LocalizedText("中文引号不起引用作用，会成为内容的一部分", "curly quotes do not quote; they would become part of the text"),
        new LocalizedText(
            $"请写 \"{Excerpt.Of(inner)}\"（英文双引号）；中文引号确属内容时，请在外面再加英文引号",
            $"write \"{Excerpt.Of(inner)}\"; if the curly quotes belong to the text, put straight quotes around them"));

    /// <summary>No space follows the colon.</summary>
    public static Diagnostic MissingSpaceAfterColon(SourceSpan span, string corrected) => MissingSpaceAfterColonDescriptor.At(
        span,
        new LocalizedText("冒号后缺少空格，整行会被当作文字", "no space follows the colon, so the whole line would be one text"),
        new LocalizedText(
            $"请写 {Excerpt.Of(corrected)}；如果整行是文字，请放在英文引号内", $"write {Excerpt.Of(corrected)}; if the line is a text, put it in straight quotes"));

    /// <summary>No space follows the dash of a list item.</summary>
    public static Diagnostic MissingSpaceAfterDash(SourceSpan span, string corrected) => MissingSpaceAfterDashDescriptor.At(
        span,
        new LocalizedText("短横“-”后缺少空格，不会成为列表项", "no space follows the dash, so this is no list item"),
        new LocalizedText(
            $"请写 {Excerpt.Of(corrected)}；如果是文字，请放在英文引号内", $"write {Excerpt.Of(corrected)}; if it is a text, put it in straight quotes"));

    /// <summary>A list item is below a text and would become part of it.</summary>
    public static Diagnostic ItemInsideText(SourceSpan span) => ItemInsideTextDescriptor.At(
        span,
        new LocalizedText("上一行是文字，这个列表项会并入其中", "the line above is a text, and this list item would become part of it"),
        new LocalizedText(
            "请与同一列表的其他“- ”对齐；列表属于某个键时，键的冒号后不能再写文字",
            "align it with the other dashes of its list; where the list belongs to a key, nothing may follow the colon of that key"));
}
