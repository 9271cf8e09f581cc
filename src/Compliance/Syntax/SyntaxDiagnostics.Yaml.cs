using Compliance.Diagnostics;
using Compliance.Text;

namespace Compliance.Syntax;

/// <content>What YAML allows and the product refuses, and files without the right content.</content>
internal static partial class SyntaxDiagnostics
{
    /// <summary>The file is empty.</summary>
    public static readonly DiagnosticDescriptor EmptyDocumentDescriptor =
        DiagnosticDescriptor.Error("CMP1030", "文件没有内容", "Nothing in the file");

    /// <summary>The file holds several documents.</summary>
    public static readonly DiagnosticDescriptor MultipleDocumentsDescriptor =
        DiagnosticDescriptor.Error("CMP1031", "一个文件含多份文档", "Several documents in one file");

    /// <summary>The whole file is one text.</summary>
    public static readonly DiagnosticDescriptor RootScalarDescriptor =
        DiagnosticDescriptor.Error("CMP1032", "整个文件只是一段文字", "The whole file is one text");

    /// <summary>An anchor.</summary>
    public static readonly DiagnosticDescriptor AnchorDescriptor =
        DiagnosticDescriptor.Error("CMP1033", "不支持锚点", "Anchors are refused");

    /// <summary>An alias.</summary>
    public static readonly DiagnosticDescriptor AliasDescriptor =
        DiagnosticDescriptor.Error("CMP1034", "不支持引用", "Aliases are refused");

    /// <summary>A tag.</summary>
    public static readonly DiagnosticDescriptor TagDescriptor =
        DiagnosticDescriptor.Error("CMP1035", "不支持标签", "Tags are refused");

    /// <summary>A merge key.</summary>
    public static readonly DiagnosticDescriptor MergeKeyDescriptor =
        DiagnosticDescriptor.Error("CMP1036", "不支持合并键", "Merge keys are refused");

    /// <summary>A directive.</summary>
    public static readonly DiagnosticDescriptor DirectiveDescriptor =
        DiagnosticDescriptor.Error("CMP1037", "不支持指令", "Directives are refused");

    /// <summary>A key stands twice.</summary>
    public static readonly DiagnosticDescriptor DuplicateKeyDescriptor =
        DiagnosticDescriptor.Error("CMP1038", "重复的键", "Duplicate key");

    /// <summary>A key is a list or a mapping.</summary>
    public static readonly DiagnosticDescriptor NonScalarKeyDescriptor =
        DiagnosticDescriptor.Error("CMP1039", "键必须是文字", "A key must be a text");

    /// <summary>A key is empty.</summary>
    public static readonly DiagnosticDescriptor EmptyKeyDescriptor =
        DiagnosticDescriptor.Error("CMP1040", "键为空", "Empty key");

    /// <summary>A key holds spaces or line ends that cannot be seen.</summary>
    public static readonly DiagnosticDescriptor MisleadingKeyDescriptor =
        DiagnosticDescriptor.Error("CMP1041", "键中含易误认的字符", "Misleading key");

    /// <summary>The file is empty.</summary>
    public static Diagnostic EmptyDocument(SourceSpan span) => EmptyDocumentDescriptor.At(
        span,
        new LocalizedText("文件没有内容（只有空行或注释）", "the file says nothing: it is empty or holds comments only"),
        new LocalizedText("请写入内容，或删除该文件", "write the content, or delete the file"));

    /// <summary>The file holds several documents.</summary>
    public static Diagnostic MultipleDocuments(SourceSpan second, SourceSpan first) => MultipleDocumentsDescriptor.At(
        second,
        new LocalizedText("第二份文档从这里开始；一个文件只能有一份文档", "a second document starts here; a file holds one"),
        new LocalizedText("请把这一部分移到另一个文件，或删除分隔线“---”", "move this part to a file of its own, or delete the line \"---\""),
        first);

    /// <summary>The whole file is one text.</summary>
    public static Diagnostic RootScalar(SourceSpan span, string text) => RootScalarDescriptor.At(
        span,
        new LocalizedText($"整个文件被读作一段文字：{Excerpt.Of(text)}", $"the whole file reads as one text: {Excerpt.Of(text)}"),
        new LocalizedText(
            "请写成“键: 值”（半角冒号后加空格）；列表项写成“- 项”（短横后加空格）",
            "write \"key: value\" with a space after the colon, or \"- item\" with a space after the dash"));

    /// <summary>An anchor.</summary>
    public static Diagnostic Anchor(SourceSpan span, string name) => AnchorDescriptor.At(
        span,
        new LocalizedText($"不支持锚点 &{Excerpt.Of(name)}", $"anchors are refused: &{Excerpt.Of(name)}"),
        new LocalizedText("请删除锚点，把内容完整写出；如果“&”是文字，请把整个值放在英文引号内", "delete it and write the content in full; if & is part of a text, quote the text"));

    /// <summary>An alias.</summary>
    public static Diagnostic Alias(SourceSpan span, string name) => AliasDescriptor.At(
        span,
        new LocalizedText($"不支持引用 *{Excerpt.Of(name)}", $"aliases are refused: *{Excerpt.Of(name)}"),
        new LocalizedText("请在此处完整写出内容；如果“*”是文字，请把整个值放在英文引号内", "write the content here in full; if * is part of a text, quote the text"));

    /// <summary>A tag.</summary>
    public static Diagnostic Tag(SourceSpan span, string name) => TagDescriptor.At(
        span,
        new LocalizedText($"不支持标签 {Excerpt.Of(name)}", $"tags are refused: {Excerpt.Of(name)}"),
        new LocalizedText(
            "请删除标签，类型由词汇表决定；如果“!”是文字，请把整个值放在英文引号内", "delete it, the vocabulary decides the type; if ! is part of a text, quote the text"));

    /// <summary>A merge key.</summary>
    public static Diagnostic MergeKey(SourceSpan span) => MergeKeyDescriptor.At(
        span,
        new LocalizedText("不支持合并键“<<”", "merge keys \"<<\" are refused"),
        new LocalizedText("请把要合并的内容完整写出", "write out what should be merged"));

    /// <summary>A directive.</summary>
    public static Diagnostic Directive(SourceSpan span, string text) => DirectiveDescriptor.At(
        span,
        new LocalizedText($"不支持指令 {Excerpt.Of(text)}", $"directives are refused: {Excerpt.Of(text)}"),
        new LocalizedText("请删除这一行", "delete this line"));

    /// <summary>A key stands twice.</summary>
    public static Diagnostic DuplicateKey(SourceSpan span, string key, SourceSpan first) => DuplicateKeyDescriptor.At(
        span,
        new LocalizedText($"键“{Excerpt.Of(key)}”重复，第 {LineOf(first)} 行已经写过", $"the key '{Excerpt.Of(key)}' stands twice, first in line {LineOf(first)}"),
        new LocalizedText("请删除其中一个，或合并两处内容", "delete one of the two, or join their content"),
        first);

    /// <summary>A key is a list or a mapping.</summary>
    public static Diagnostic NonScalarKey(SourceSpan span, string text) => NonScalarKeyDescriptor.At(
        span,
        new LocalizedText("键不能是列表或映射", "a key cannot be a list or a mapping"),
        new LocalizedText(
            $"如果是文字，请加英文引号：'{Excerpt.Of(text)}'", $"if it is a text, quote it: '{Excerpt.Of(text)}'"));

    /// <summary>A key is empty.</summary>
    public static Diagnostic EmptyKey(SourceSpan span) => EmptyKeyDescriptor.At(
        span,
        new LocalizedText("冒号前缺少键", "there is no key before the colon"),
        new LocalizedText("请在冒号前写上键；如果是文字，请放在英文引号内", "write a key before the colon; if this is a text, put it in straight quotes"));

    /// <summary>A key holds spaces or line ends that cannot be seen.</summary>
    public static Diagnostic MisleadingKey(SourceSpan span, string key, int codePoint) => MisleadingKeyDescriptor.At(
        span,
        Named(codePoint, $"键“{Excerpt.Of(key)}”中含易误认的字符：", $"the key '{Excerpt.Of(key)}' holds a character that misleads: "),
        new LocalizedText("请删除该字符后重新输入键", "delete that character and type the key again"));
}
