using System.Globalization;
using Compliance.Diagnostics;
using Compliance.Text;

namespace Compliance.Facts.Parsing;

/// <content>Numbers beyond what the field allows.</content>
internal static partial class ValueDiagnostics
{
    /// <summary>CMP2215: less than the field allows.</summary>
    public static readonly DiagnosticDescriptor BelowMinimumDescriptor = DiagnosticDescriptor.Error("CMP2215", "低于最小值", "Below the minimum");

    /// <summary>CMP2216: more than the field allows.</summary>
    public static readonly DiagnosticDescriptor AboveMaximumDescriptor = DiagnosticDescriptor.Error("CMP2216", "高于最大值", "Above the maximum");

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
