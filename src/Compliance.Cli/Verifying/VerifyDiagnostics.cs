using Compliance.Diagnostics;
using Compliance.Text;

namespace Compliance.Cli.Verifying;

/// <summary>The catalogue of mistakes in a report to be verified (CMP44xx): one factory each.</summary>
internal static class VerifyDiagnostics
{
    private static readonly DiagnosticDescriptor UnknownVersionDescriptor = DiagnosticDescriptor.Error("CMP4401", "未知的报告版本", "Unknown version of a report");

    /// <summary>A report of another shape.</summary>
    public static Diagnostic UnknownVersion(SourceSpan span) => UnknownVersionDescriptor.At(
        span,
        new("不认识这个版本的报告。", "This version of a report is not known."),
        new("用写出该报告的版本核对。", "Verify it with the version of the tool that wrote it."));
}
