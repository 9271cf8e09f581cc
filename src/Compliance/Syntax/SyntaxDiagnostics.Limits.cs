using System.Globalization;
using Compliance.Diagnostics;
using Compliance.Text;

namespace Compliance.Syntax;

/// <content>Files beyond the limits of the reader.</content>
internal static partial class SyntaxDiagnostics
{
    /// <summary>Lists and mappings nest too deeply.</summary>
    public static readonly DiagnosticDescriptor TooDeepDescriptor =
        DiagnosticDescriptor.Error("CMP1006", "嵌套层数过多", "Nested too deeply");

    /// <summary>The file holds too many values.</summary>
    public static readonly DiagnosticDescriptor TooManyNodesDescriptor =
        DiagnosticDescriptor.Error("CMP1007", "内容项过多", "Too many values");

    /// <summary>One value is too long.</summary>
    public static readonly DiagnosticDescriptor ScalarTooLongDescriptor =
        DiagnosticDescriptor.Error("CMP1008", "单个值过长", "Value too long");

    /// <summary>The file has more mistakes than are worth listing.</summary>
    public static readonly DiagnosticDescriptor TooManyMistakesDescriptor =
        DiagnosticDescriptor.Error("CMP1009", "错误过多", "Too many mistakes");

    /// <summary>Lists and mappings nest too deeply.</summary>
    public static Diagnostic TooDeep(SourceSpan span, int limit) => TooDeepDescriptor.At(
        span,
        new LocalizedText($"嵌套超过 {Count(limit)} 层，未继续读取", $"nested more than {Count(limit)} levels deep; reading stopped"),
        new LocalizedText("请检查括号和缩进；内容确实复杂时，请拆分为多个部分", "check brackets and indentation, or split the content into parts"));

    /// <summary>The file holds too many values.</summary>
    public static Diagnostic TooManyNodes(SourceSpan span, int limit) => TooManyNodesDescriptor.At(
        span,
        new LocalizedText($"文件内容超过 {Count(limit)} 项，未继续读取", $"the file holds more than {Count(limit)} values; reading stopped"),
        new LocalizedText("请拆分为多个文件", "split it into several files"));

    /// <summary>One value is too long.</summary>
    public static Diagnostic ScalarTooLong(SourceSpan span, int length, int limit) => ScalarTooLongDescriptor.At(
        span,
        new LocalizedText($"该值有 {Count(length)} 个字符，上限为 {Count(limit)}", $"this value has {Count(length)} characters, the limit is {Count(limit)}"),
        new LocalizedText("请检查是否漏写了结束的引号", "check that a closing quote is not missing"));

    /// <summary>The file has more mistakes than are worth listing.</summary>
    public static Diagnostic TooManyMistakes(SourceSpan span, int limit) => TooManyMistakesDescriptor.At(
        span,
        new LocalizedText($"错误已达 {Count(limit)} 处，未继续读取", $"{Count(limit)} mistakes found; reading stopped here"),
        new LocalizedText("请先改正以上错误，再重新检查", "correct those above, then check again"));

    private static string Count(int number) => number.ToString(CultureInfo.InvariantCulture);
}
