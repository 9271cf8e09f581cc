using System.Globalization;
using Compliance.Diagnostics;
using Compliance.Text;

namespace Compliance.Facts.Parsing;

/// <content>Numbers beyond what the field allows, and texts beyond what any field holds.</content>
internal static partial class ValueDiagnostics
{
    /// <summary>CMP2215: less than the field allows.</summary>
    public static readonly DiagnosticDescriptor BelowMinimumDescriptor = DiagnosticDescriptor.Error("CMP2215", "低于最小值", "Below the minimum");

    /// <summary>CMP2216: more than the field allows.</summary>
    public static readonly DiagnosticDescriptor AboveMaximumDescriptor = DiagnosticDescriptor.Error("CMP2216", "高于最大值", "Above the maximum");

    /// <summary>CMP2250: a text longer than any that is read.</summary>
    public static readonly DiagnosticDescriptor TextTooLongDescriptor = DiagnosticDescriptor.Error("CMP2250", "文字过长", "Text too long");

    /// <summary>A text longer than any that is read.</summary>
    public static Diagnostic TextTooLong(SourceSpan span, string text) => TextTooLongDescriptor.At(
        span,
        new(
            string.Create(CultureInfo.InvariantCulture, $"“{Excerpt.Of(text)}”共 {text.Length} 个字符，超过一项文字的上限 {TextValue.Longest} 个。"),
            string.Create(CultureInfo.InvariantCulture, $"'{Excerpt.Of(text)}' has {text.Length} characters, more than the {TextValue.Longest} of one text.")),
        new(
            string.Create(CultureInfo.InvariantCulture, $"写不超过 {TextValue.Longest} 个字符的名称或摘要，全文另附。"),
            string.Create(CultureInfo.InvariantCulture, $"Write a name or summary of at most {TextValue.Longest} characters, and keep the full text elsewhere.")));

    /// <summary>Less than the field allows.</summary>
    public static Diagnostic BelowMinimum(SourceSpan span, NumberValue value, decimal minimum) => BelowMinimumDescriptor.At(
        span,
        new($"{value.Display.Zh} 低于最小值 {Shown(minimum)}。", $"{value.Display.En} is below the minimum of {Shown(minimum)}."),
        new($"写不小于 {Shown(minimum)} 的数。", $"Write a number of at least {Shown(minimum)}."));

    /// <summary>More than the field allows.</summary>
    public static Diagnostic AboveMaximum(SourceSpan span, NumberValue value, decimal maximum) => AboveMaximumDescriptor.At(
        span,
        new($"{value.Display.Zh} 高于最大值 {Shown(maximum)}。", $"{value.Display.En} is above the maximum of {Shown(maximum)}."),
        new($"写不大于 {Shown(maximum)} 的数。", $"Write a number of at most {Shown(maximum)}."));

    private static string Shown(decimal number) => number.ToString("0.##########", CultureInfo.InvariantCulture);
}
