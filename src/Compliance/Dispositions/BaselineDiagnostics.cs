using Compliance.Diagnostics;
using Compliance.Text;

namespace Compliance.Dispositions;

/// <summary>The catalogue of what is wrong with baselines (CMP42xx): one factory each.</summary>
internal static class BaselineDiagnostics
{
    /// <summary>CMP4201: a baseline of another shape.</summary>
    public static readonly DiagnosticDescriptor UnknownVersionDescriptor = DiagnosticDescriptor.Error("CMP4201", "未知的基线版本", "Unknown version of a baseline");

    /// <summary>CMP4202: how often a finding stood there is no number.</summary>
    public static readonly DiagnosticDescriptor NotACountDescriptor = DiagnosticDescriptor.Error("CMP4202", "次数不符", "Not a count");

    /// <summary>A baseline of another shape.</summary>
    public static Diagnostic UnknownVersion(SourceSpan span) => UnknownVersionDescriptor.At(
        span,
        new("不认识这个版本的基线。", "This version of a baseline is not known."),
        new("用 compliance baseline 重新生成。", "Write it anew with 'compliance baseline'."));

    /// <summary>How often a finding stood there is no number.</summary>
    public static Diagnostic NotACount(SourceSpan span, string text) => NotACountDescriptor.At(
        span,
        new($"“{Excerpt.Of(text)}”不是次数。", $"'{Excerpt.Of(text)}' is not a count."),
        new("写 1 以上的整数。", "Write a whole number from 1 on."));
}
