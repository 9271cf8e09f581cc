using Compliance.Diagnostics;
using Compliance.Text;

namespace Compliance.Syntax;

/// <content>Characters that hide, wherever they stand.</content>
internal static partial class SyntaxDiagnostics
{
    /// <summary>A character that shows nothing.</summary>
    public static readonly DiagnosticDescriptor InvisibleCharacterDescriptor =
        DiagnosticDescriptor.Error("CMP1010", "不可见字符", "Invisible character");

    /// <summary>A character that changes the direction of writing.</summary>
    public static readonly DiagnosticDescriptor BidirectionalControlDescriptor =
        DiagnosticDescriptor.Error("CMP1011", "文字方向控制符", "Bidirectional control");

    /// <summary>A control character.</summary>
    public static readonly DiagnosticDescriptor ControlCharacterDescriptor =
        DiagnosticDescriptor.Error("CMP1012", "控制字符", "Control character");

    /// <summary>A byte order mark that is not at the start.</summary>
    public static readonly DiagnosticDescriptor ByteOrderMarkDescriptor =
        DiagnosticDescriptor.Error("CMP1013", "文件中间的字节顺序标记", "Byte order mark inside the file");

    /// <summary>A line end that only some programs know.</summary>
    public static readonly DiagnosticDescriptor LineSeparatorDescriptor =
        DiagnosticDescriptor.Error("CMP1014", "特殊换行符", "Unusual line end");

    /// <summary>Half a character.</summary>
    public static readonly DiagnosticDescriptor LoneSurrogateDescriptor =
        DiagnosticDescriptor.Error("CMP1015", "残缺字符", "Half a character");

    /// <summary>A character that shows nothing.</summary>
    public static Diagnostic InvisibleCharacter(SourceSpan span, int codePoint) => InvisibleCharacterDescriptor.At(
        span,
        Named(codePoint, "此处有不可见字符：", "there is an invisible character: "),
        new LocalizedText(
            "请删除该字符；它多随复制粘贴带入，会使看起来相同的文字实际不同",
            "delete it; pasting brings it in, and it makes texts differ that look the same"));

    /// <summary>A character that changes the direction of writing.</summary>
    public static Diagnostic BidirectionalControl(SourceSpan span, int codePoint) => BidirectionalControlDescriptor.At(
        span,
        Named(codePoint, "此处有改变文字方向的控制符：", "there is a control that turns the direction of writing: "),
        new LocalizedText(
            "请删除该字符；它会使屏幕上看到的内容与文件实际内容不一致",
            "delete it; it makes the screen show something else than the file says"));

    /// <summary>A control character.</summary>
    public static Diagnostic ControlCharacter(SourceSpan span, int codePoint) => ControlCharacterDescriptor.At(
        span,
        Named(codePoint, "此处有控制字符：", "there is a control character: "),
        new LocalizedText("请删除该字符", "delete it"));

    /// <summary>A byte order mark that is not at the start.</summary>
    public static Diagnostic ByteOrderMark(SourceSpan span) => ByteOrderMarkDescriptor.At(
        span,
        new LocalizedText("文件中间有字节顺序标记（BOM，U+FEFF）", "there is a byte order mark (BOM, U+FEFF) inside the file"),
        new LocalizedText(
            "请删除该字符；直接拼接两个文件时常会出现，请确认内容是否应当分开",
            "delete it; it appears where files were joined, so check whether the content belongs together"));

    /// <summary>A line end that only some programs know.</summary>
    public static Diagnostic LineSeparator(SourceSpan span, int codePoint) => LineSeparatorDescriptor.At(
        span,
        Named(codePoint, "此处有特殊换行符：", "there is an unusual line end: "),
        new LocalizedText("请删除该字符，需要换行时按回车键", "delete it, and press Enter where a new line is meant"));

    /// <summary>Half a character.</summary>
    public static Diagnostic LoneSurrogate(SourceSpan span, int codePoint) => LoneSurrogateDescriptor.At(
        span,
        Named(codePoint, "此处的字符不完整：", "there is half a character: "),
        new LocalizedText("请删除后重新输入该字", "delete it and type the character again"));

    /// <summary>Gets a text that ends in the name of a character.</summary>
    public static LocalizedText Named(int codePoint, string zh, string en)
    {
        var name = CharacterName.Of(codePoint);
        return new LocalizedText(zh + name.Zh, en + name.En);
    }
}
