using Compliance.Diagnostics;
using Compliance.Text;

namespace Compliance.Syntax;

/// <content>Text that is not YAML.</content>
internal static partial class SyntaxDiagnostics
{
    /// <summary>A quote is never closed.</summary>
    public static readonly DiagnosticDescriptor UnterminatedQuoteDescriptor =
        DiagnosticDescriptor.Error("CMP1050", "引号未结束", "Quote not closed");

    /// <summary>A bracket is never closed.</summary>
    public static readonly DiagnosticDescriptor UnclosedBracketDescriptor =
        DiagnosticDescriptor.Error("CMP1051", "括号未结束", "Bracket not closed");

    /// <summary>A closing bracket has no partner.</summary>
    public static readonly DiagnosticDescriptor UnmatchedBracketDescriptor =
        DiagnosticDescriptor.Error("CMP1052", "括号不匹配", "Bracket without partner");

    /// <summary>Something follows a value that was already complete.</summary>
    public static readonly DiagnosticDescriptor TextAfterValueDescriptor =
        DiagnosticDescriptor.Error("CMP1053", "值之后有多余内容", "Text after the value");

    /// <summary>A line has no colon.</summary>
    public static readonly DiagnosticDescriptor MissingColonDescriptor =
        DiagnosticDescriptor.Error("CMP1054", "缺少冒号", "Colon missing");

    /// <summary>A second colon in a line.</summary>
    public static readonly DiagnosticDescriptor UnexpectedColonDescriptor =
        DiagnosticDescriptor.Error("CMP1055", "多余的冒号", "Unexpected colon");

    /// <summary>A list item among keys.</summary>
    public static readonly DiagnosticDescriptor ItemAmongKeysDescriptor =
        DiagnosticDescriptor.Error("CMP1056", "键之间出现列表项", "List item among keys");

    /// <summary>A key among list items.</summary>
    public static readonly DiagnosticDescriptor KeyAmongItemsDescriptor =
        DiagnosticDescriptor.Error("CMP1057", "列表项之间出现键", "Key among list items");

    /// <summary>A list that starts in the line of its key.</summary>
    public static readonly DiagnosticDescriptor ItemOnKeyLineDescriptor =
        DiagnosticDescriptor.Error("CMP1058", "列表项写在键的同一行", "List item in the line of its key");

    /// <summary>A line fits no level.</summary>
    public static readonly DiagnosticDescriptor WrongIndentationDescriptor =
        DiagnosticDescriptor.Error("CMP1059", "缩进不对齐", "Indentation fits no level");

    /// <summary>A backslash with a character that means nothing.</summary>
    public static readonly DiagnosticDescriptor UnknownEscapeDescriptor =
        DiagnosticDescriptor.Error("CMP1060", "反斜杠用法无效", "Unknown escape");

    /// <summary>A value starts with a character kept for YAML.</summary>
    public static readonly DiagnosticDescriptor ReservedCharacterDescriptor =
        DiagnosticDescriptor.Error("CMP1061", "值以保留字符开头", "Reserved character");

    /// <summary>There is text after the mark of a block text.</summary>
    public static readonly DiagnosticDescriptor BlockHeaderDescriptor =
        DiagnosticDescriptor.Error("CMP1062", "多行文字标记有误", "Wrong mark of a block text");

    /// <summary>Any other mistake.</summary>
    public static readonly DiagnosticDescriptor YamlSyntaxDescriptor =
        DiagnosticDescriptor.Error("CMP1069", "YAML 格式错误", "Not YAML");

    /// <summary>A quote is never closed.</summary>
    public static Diagnostic UnterminatedQuote(SourceSpan quote, char mark) => UnterminatedQuoteDescriptor.At(
        quote,
        new LocalizedText($"此处的引号 {mark} 一直没有结束", $"the quote {mark} that opens here is never closed"),
        new LocalizedText($"请在值的末尾加上 {mark}", $"write {mark} at the end of the value"));

    /// <summary>A bracket is never closed.</summary>
    public static Diagnostic UnclosedBracket(SourceSpan bracket, char opening, char closing) => UnclosedBracketDescriptor.At(
        bracket,
        new LocalizedText($"此处的括号 {opening} 一直没有结束", $"the bracket {opening} that opens here is never closed"),
        new LocalizedText($"请在末尾加上 {closing}；如果是文字，请放在英文引号内", $"write {closing} where it ends; if this is a text, put it in straight quotes"));

    /// <summary>A closing bracket has no partner.</summary>
    public static Diagnostic UnmatchedBracket(SourceSpan bracket, char found) => UnmatchedBracketDescriptor.At(
        bracket,
        new LocalizedText($"括号 {found} 没有对应的开始括号", $"the bracket {found} closes nothing"),
        new LocalizedText($"请删除 {found}，或补上开始的括号；如果是文字，请放在英文引号内", $"delete {found} or open it before; if this is a text, put it in straight quotes"));

    /// <summary>A closing bracket is of the wrong kind.</summary>
    public static Diagnostic WrongBracket(SourceSpan bracket, char found, char expected, SourceSpan opening) => UnmatchedBracketDescriptor.At(
        bracket,
        new LocalizedText($"此处应为 {expected}，却写成 {found}", $"{expected} is expected here, not {found}"),
        new LocalizedText($"请改为 {expected}", $"write {expected}"),
        opening);

    /// <summary>Something follows a value that was already complete.</summary>
    public static Diagnostic TextAfterValue(SourceSpan span, SourceSpan value) => TextAfterValueDescriptor.At(
        span,
        new LocalizedText("值已经结束，后面不能再有内容", "the value has ended; nothing may follow it in this line"),
        new LocalizedText(
            "请把整个值放进同一对引号；值中的单引号写两遍（''），双引号前加反斜杠（\\\"）",
            "put the whole value into one pair of quotes; inside, write '' for a single quote or \\\" for a double one"),
        value);

    /// <summary>A line has no colon.</summary>
    public static Diagnostic MissingColon(SourceSpan span, string text) => MissingColonDescriptor.At(
        span,
        new LocalizedText("这一行没有“键: 值”的冒号", "this line has no colon to part a key from its value"),
        new LocalizedText(
            $"请写 {Excerpt.Of(text)}: 值（半角冒号加一个空格）；如果接续上一行，请增加缩进",
            $"write {Excerpt.Of(text)}: value; if the line continues the one above, indent it further"));

    /// <summary>A second colon in a line.</summary>
    public static Diagnostic UnexpectedColon(SourceSpan span) => UnexpectedColonDescriptor.At(
        span,
        new LocalizedText("此处不能再出现“冒号加空格”", "a colon with a space cannot stand here"),
        new LocalizedText(
            "如果冒号属于文字，请把整个值放在英文引号内；如果是新的键，请另起一行并对齐",
            "if the colon belongs to a text, quote the whole text; if a key starts here, give it a line of its own"));

    /// <summary>A list item among keys.</summary>
    public static Diagnostic ItemAmongKeys(SourceSpan span) => ItemAmongKeysDescriptor.At(
        span,
        new LocalizedText("上文是“键: 值”，此处却是列表项“- ”", "keys stand above on this level, and this is a list item"),
        new LocalizedText("请删除“- ”，或把列表缩进到所属的键之下", "delete the dash, or indent the list below the key it belongs to"));

    /// <summary>A key among list items.</summary>
    public static Diagnostic KeyAmongItems(SourceSpan span) => KeyAmongItemsDescriptor.At(
        span,
        new LocalizedText("上文是列表项“- ”，此处却不是", "list items stand above on this level, and this is none"),
        new LocalizedText("请在前面加“- ”，或调整缩进使其属于上一项", "write \"- \" before it, or indent it to belong to the item above"));

    /// <summary>A list that starts in the line of its key.</summary>
    public static Diagnostic ItemOnKeyLine(SourceSpan span) => ItemOnKeyLineDescriptor.At(
        span,
        new LocalizedText("列表项“- ”不能与键写在同一行", "a list item cannot stand in the line of its key"),
        new LocalizedText("请另起一行并缩进；如果“-”是文字，请放在英文引号内", "start a new line and indent it; if the dash belongs to a text, quote the text"));

    /// <summary>A line fits no level.</summary>
    public static Diagnostic WrongIndentation(SourceSpan span) => WrongIndentationDescriptor.At(
        span,
        new LocalizedText("这一行的缩进与上文任何一层都不对齐", "the indentation of this line fits no level above it"),
        new LocalizedText("请与同一层的其他行左对齐，每层两个空格", "align it with the other lines of its level, two spaces for each level"));

    /// <summary>A backslash with a character that means nothing.</summary>
    public static Diagnostic UnknownEscape(SourceSpan span, string escape) => UnknownEscapeDescriptor.At(
        span,
        new LocalizedText($"双引号内的 {Excerpt.Of(escape)} 没有意义", $"{Excerpt.Of(escape)} means nothing inside double quotes"),
        new LocalizedText("如果反斜杠属于文字，请写两遍（\\\\），或改用英文单引号", "if the backslash belongs to the text, write it twice (\\\\) or use single quotes"));

    /// <summary>A value starts with a character kept for YAML.</summary>
    public static Diagnostic ReservedCharacter(SourceSpan span, string character) => ReservedCharacterDescriptor.At(
        span,
        new LocalizedText($"值不能以 {Excerpt.Of(character)} 开头", $"a value cannot start with {Excerpt.Of(character)}"),
        new LocalizedText("请把整个值放在英文引号内", "put the whole value in straight quotes"));

    /// <summary>There is text after the mark of a block text.</summary>
    public static Diagnostic BlockHeader(SourceSpan span) => BlockHeaderDescriptor.At(
        span,
        new LocalizedText("多行文字标记“|”或“>”之后不能直接写内容", "no text may follow the mark | or > in its line"),
        new LocalizedText("请另起一行并缩进书写；如果该符号属于文字，请放在英文引号内", "start the text in the next line, indented; if the mark belongs to a text, quote the text"));

    /// <summary>Any other mistake.</summary>
    public static Diagnostic YamlSyntax(SourceSpan span, string reason) => YamlSyntaxDescriptor.At(
        span,
        new LocalizedText($"此处不符合 YAML 格式（{Excerpt.Of(reason)}）", $"this is not YAML ({Excerpt.Of(reason)})"),
        new LocalizedText("请检查这一行及上一行的冒号、引号、括号和缩进", "check colons, quotes, brackets and indentation here and in the line above"));
}
