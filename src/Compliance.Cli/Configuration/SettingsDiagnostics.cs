using Compliance.Cli.Usage;
using Compliance.Diagnostics;
using Compliance.Text;

namespace Compliance.Cli.Configuration;

/// <summary>The catalogue of mistakes in settings files (CMP43xx): one factory each.</summary>
internal static class SettingsDiagnostics
{
    private static readonly DiagnosticDescriptor EmptyPathDescriptor = DiagnosticDescriptor.Error("CMP4301", "路径为空", "Empty path");
    private static readonly DiagnosticDescriptor BadOutputDescriptor = DiagnosticDescriptor.Error("CMP4302", "输出格式不符", "Output not understood");

    /// <summary>A path is empty.</summary>
    public static Diagnostic EmptyPath(SourceSpan span) => EmptyPathDescriptor.At(
        span,
        new("路径不能为空。", "A path may not be empty."),
        new("写出文件或文件夹，相对于本文件；不需要时删去该键。", "Name a file or folder, beginning beside this file; leave the key out when none is needed."));

    /// <summary>An output is not understood.</summary>
    public static Diagnostic BadOutput(SourceSpan span, UsageError error) => BadOutputDescriptor.At(
        span,
        error.Message,
        error.Advice ?? new("例如 json=report.json。", "For example json=report.json."));
}
