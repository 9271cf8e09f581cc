using Compliance.Diagnostics;
using Compliance.Syntax;
using Compliance.Text;

namespace Compliance.Json;

/// <summary>The diagnostics of text that is not JSON, one factory each; what JSON shares with YAML is in <see cref="SyntaxDiagnostics"/>.</summary>
internal static class JsonDiagnostics
{
    /// <summary>A comment in JSON.</summary>
    public static readonly DiagnosticDescriptor JsonCommentDescriptor =
        DiagnosticDescriptor.Error("CMP1080", "JSON 中有注释", "Comment in JSON");

    /// <summary>A comma with nothing behind it.</summary>
    public static readonly DiagnosticDescriptor JsonTrailingCommaDescriptor =
        DiagnosticDescriptor.Error("CMP1081", "JSON 中有多余的逗号", "Superfluous comma in JSON");

    /// <summary>No comma between two values.</summary>
    public static readonly DiagnosticDescriptor JsonMissingCommaDescriptor =
        DiagnosticDescriptor.Error("CMP1082", "JSON 中缺少逗号", "Comma missing in JSON");

    /// <summary>No colon after a name.</summary>
    public static readonly DiagnosticDescriptor JsonMissingColonDescriptor =
        DiagnosticDescriptor.Error("CMP1083", "JSON 中缺少冒号", "Colon missing in JSON");

    /// <summary>Quotes other than straight double ones.</summary>
    public static readonly DiagnosticDescriptor JsonQuotesDescriptor =
        DiagnosticDescriptor.Error("CMP1084", "JSON 只能用英文双引号", "Wrong quotes in JSON");

    /// <summary>A text without quotes.</summary>
    public static readonly DiagnosticDescriptor JsonUnquotedDescriptor =
        DiagnosticDescriptor.Error("CMP1085", "JSON 文字缺少引号", "Text without quotes in JSON");

    /// <summary>A number that JSON does not know.</summary>
    public static readonly DiagnosticDescriptor JsonNumberDescriptor =
        DiagnosticDescriptor.Error("CMP1086", "JSON 数字格式错误", "Not a JSON number");

    /// <summary>A line end or control character inside a string.</summary>
    public static readonly DiagnosticDescriptor JsonControlInStringDescriptor =
        DiagnosticDescriptor.Error("CMP1087", "JSON 字符串中有换行或控制字符", "Line end in a JSON string");

    /// <summary>A backslash with a character that means nothing.</summary>
    public static readonly DiagnosticDescriptor JsonEscapeDescriptor =
        DiagnosticDescriptor.Error("CMP1088", "JSON 反斜杠用法无效", "Unknown escape in JSON");

    /// <summary>Full-width punctuation.</summary>
    public static readonly DiagnosticDescriptor JsonFullWidthDescriptor =
        DiagnosticDescriptor.Error("CMP1089", "JSON 中有全角标点", "Full-width punctuation in JSON");

    /// <summary>The file ends too early.</summary>
    public static readonly DiagnosticDescriptor JsonIncompleteDescriptor =
        DiagnosticDescriptor.Error("CMP1090", "JSON 不完整", "JSON ends too early");

    /// <summary>Something follows the value.</summary>
    public static readonly DiagnosticDescriptor JsonTrailingContentDescriptor =
        DiagnosticDescriptor.Error("CMP1091", "JSON 结束后还有内容", "Text after the JSON value");

    /// <summary>Any other mistake.</summary>
    public static readonly DiagnosticDescriptor JsonSyntaxDescriptor =
        DiagnosticDescriptor.Error("CMP1099", "JSON 格式错误", "Not JSON");

    /// <summary>A comment in JSON.</summary>
    public static Diagnostic JsonComment(SourceSpan span) => JsonCommentDescriptor.At(
        span,
        new LocalizedText("JSON 不允许注释", "JSON has no comments"),
        new LocalizedText("请删除注释；需要注释时请改用 YAML 文件", "delete it, or use a YAML file where comments are needed"));

    /// <summary>A comma with nothing behind it.</summary>
    public static Diagnostic JsonTrailingComma(SourceSpan span) => JsonTrailingCommaDescriptor.At(
        span,
        new LocalizedText("此处的逗号后面没有内容", "nothing follows this comma"),
        new LocalizedText("请删除该逗号", "delete the comma"));

    /// <summary>No comma between two values.</summary>
    public static Diagnostic JsonMissingComma(SourceSpan span) => JsonMissingCommaDescriptor.At(
        span,
        new LocalizedText("此处之前缺少逗号", "a comma is missing before this"),
        new LocalizedText("请在上一项末尾加半角逗号", "write a comma after the item above"));

    /// <summary>No colon after a name.</summary>
    public static Diagnostic JsonMissingColon(SourceSpan span) => JsonMissingColonDescriptor.At(
        span,
        new LocalizedText("键之后缺少冒号", "a colon is missing after the name"),
        new LocalizedText("请写成 \"键\": 值", "write \"name\": value"));

    /// <summary>Quotes other than straight double ones.</summary>
    public static Diagnostic JsonQuotes(SourceSpan span, string found) => JsonQuotesDescriptor.At(
        span,
        new LocalizedText($"JSON 只能用英文双引号，此处是 {Excerpt.Of(found)}", $"JSON knows straight double quotes only; this is {Excerpt.Of(found)}"),
        new LocalizedText("请改为英文双引号 \"…\"", "write \"…\""));

    /// <summary>A text without quotes, or <c>True</c> where JSON has <c>true</c>.</summary>
    public static Diagnostic JsonUnquoted(SourceSpan span, string text, string? literal) => JsonUnquotedDescriptor.At(
        span,
        new LocalizedText($"{Excerpt.Of(text)} 没有引号", $"{Excerpt.Of(text)} has no quotes"),
        new LocalizedText($"请写 {literal ?? Quoted(text)}", $"write {literal ?? Quoted(text)}"));

    /// <summary>A number that JSON does not know.</summary>
    public static Diagnostic JsonNumber(SourceSpan span, string text) => JsonNumberDescriptor.At(
        span,
        new LocalizedText($"{Excerpt.Of(text)} 不是有效的 JSON 数字", $"{Excerpt.Of(text)} is no JSON number"),
        new LocalizedText(
            "数字不能以 0 或 + 开头，小数点前后都要有数字；编号请加双引号",
            "a number has no leading 0 or +, and digits on both sides of the point; quote what is an identifier"));

    /// <summary>A line end or control character inside a string.</summary>
    public static Diagnostic JsonControlInString(SourceSpan span, int codePoint) => JsonControlInStringDescriptor.At(
        span,
        codePoint is '\n' or '\r'
            ? new LocalizedText("字符串内有换行，或缺少结束的双引号", "a line end stands inside a string, or its closing quote is missing")
            : SyntaxDiagnostics.Named(codePoint, "字符串内有控制字符：", "a control character stands inside a string: "),
        new LocalizedText("请补上结束的双引号；需要换行时写 \\n，制表符写 \\t", "close the quote; write \\n for a line end and \\t for a tab"));

    /// <summary>A backslash with a character that means nothing.</summary>
    public static Diagnostic JsonEscape(SourceSpan span, string escape) => JsonEscapeDescriptor.At(
        span,
        new LocalizedText($"{Excerpt.Of(escape)} 在 JSON 中没有意义", $"{Excerpt.Of(escape)} means nothing in JSON"),
        new LocalizedText("如果反斜杠属于文字，请写两遍（\\\\）", "if the backslash belongs to the text, write it twice (\\\\)"));

    /// <summary>Full-width punctuation.</summary>
    public static Diagnostic JsonFullWidth(SourceSpan span, char found, char corrected) => JsonFullWidthDescriptor.At(
        span,
        new LocalizedText($"此处是全角标点“{found}”", $"this is the full-width mark {found}"),
        new LocalizedText($"请改为半角 {corrected}", $"write the ordinary {corrected}"));

    /// <summary>The file ends too early.</summary>
    public static Diagnostic JsonIncomplete(SourceSpan span, SourceSpan opening, char expected) => JsonIncompleteDescriptor.At(
        span,
        new LocalizedText($"文件到此结束，但第 {SyntaxDiagnostics.LineOf(opening)} 行开始的内容尚未结束", $"the file ends here, but what began in line {SyntaxDiagnostics.LineOf(opening)} has not ended"),
        new LocalizedText($"请检查文件是否完整，并补上 {expected}", $"check that the file is complete, and write {expected}"),
        opening);

    /// <summary>Something follows the value.</summary>
    public static Diagnostic JsonTrailingContent(SourceSpan span) => JsonTrailingContentDescriptor.At(
        span,
        new LocalizedText("JSON 到上文已经结束，此处还有内容", "the JSON value has ended, and this follows it"),
        new LocalizedText("请删除多余内容；每行一条记录的文件请用扩展名 .ndjson", "delete it; a file with one record a line is named .ndjson"));

    /// <summary>Any other mistake.</summary>
    public static Diagnostic JsonSyntax(SourceSpan span, string found) => JsonSyntaxDescriptor.At(
        span,
        new LocalizedText($"此处不符合 JSON 格式：{Excerpt.Of(found)}", $"this is not JSON: {Excerpt.Of(found)}"),
        new LocalizedText("请检查此处及之前的逗号、冒号、引号和括号", "check commas, colons, quotes and brackets here and before"));

    private static string Quoted(string text) => $"\"{Excerpt.Of(text)}\"";
}
