using Compliance.Diagnostics;
using Compliance.Facts.Time;
using Compliance.Text;

namespace Compliance.Cli.Verifying;

/// <summary>The catalogue of mistakes in a report to be verified (CMP44xx): one factory each.</summary>
internal static class VerifyDiagnostics
{
    private static readonly DiagnosticDescriptor UnknownVersionDescriptor = DiagnosticDescriptor.Error("CMP4401", "未知的报告版本", "Unknown version of a report");

    private static readonly DiagnosticDescriptor DayImpossibleDescriptor = DiagnosticDescriptor.Error("CMP4035", "报告的判断日不能成立", "Impossible day of a report");

    /// <summary>The day of a report cannot be the day of a judgement.</summary>
    public static Diagnostic DayImpossible(SourceSpan span, DateOnly day) => DayImpossibleDescriptor.At(span, JudgementDay.Refusal(day), JudgementDay.Advice);

    private static readonly DiagnosticDescriptor NotALimitDescriptor = DiagnosticDescriptor.Error("CMP2252", "报告中的列出上限不符", "Limit of a report");

    /// <summary>How much the report lists is no number.</summary>
    public static Diagnostic NotALimit(SourceSpan span) => NotALimitDescriptor.At(
        span,
        new("列出上限应是不小于 1 的整数，或者 null。", "A limit on listing is a whole number from 1 on, or null."),
        new("核对未改动过的报告。", "Verify the report as it was written."));

    private static readonly DiagnosticDescriptor NothingToVerifyDescriptor = DiagnosticDescriptor.Error("CMP4140", "没有可核对的报告", "Nothing to verify");

    /// <summary>The file holds no report.</summary>
    public static Diagnostic NothingToVerify(SourceSpan span) => NothingToVerifyDescriptor.At(
        span,
        new("文件里一份报告也没有，没有可核对的内容。", "The file holds no report, so there is nothing to verify."),
        new("写出 check -o json=FILE 生成的文件。", "Name a file that 'check -o json=FILE' wrote."));

    /// <summary>A report of another shape.</summary>
    public static Diagnostic UnknownVersion(SourceSpan span) => UnknownVersionDescriptor.At(
        span,
        new("不认识这个版本的报告。", "This version of a report is not known."),
        new("用写出该报告的版本核对。", "Verify it with the version of the tool that wrote it."));
}
