using System.Globalization;
using Compliance.Cli.Output;
using Compliance.Diagnostics;
using Compliance.Text;

namespace Compliance.Cli.Loading;

/// <summary>Prints diagnostics to standard error and counts them.</summary>
internal sealed class DiagnosticPrinter(CliContext context)
{
    private int _errors;
    private int _warnings;

    /// <summary>Gets the files the run has read so far.</summary>
    public InputFiles Inputs => context.Inputs;

    /// <summary>Gets where the precompiled form of rules is kept; <see langword="null"/> for nowhere.</summary>
    public string? Cache => context.Cache;

    /// <summary>Prints diagnostics in the order given.</summary>
    public void Print(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            _errors += diagnostic.Severity == DiagnosticSeverity.Error ? 1 : 0;
            _warnings += diagnostic.Severity == DiagnosticSeverity.Warning ? 1 : 0;
            context.Error.Write(CodeFrame.Render(diagnostic, context.Language));
        }
    }

    /// <summary>Writes one line about what went wrong outside the files.</summary>
    public void Fail(LocalizedText message) => context.Fail(message);

    /// <summary>Prints the number of errors, if there are any.</summary>
    /// <returns>Whether there were errors.</returns>
    public bool Conclude()
    {
        if (_errors == 0)
        {
            return false;
        }

        context.Fail(new LocalizedText(
            string.Create(CultureInfo.InvariantCulture, $"共 {_errors} 处错误、{_warnings} 处警告；没有得出结论。"),
            string.Create(CultureInfo.InvariantCulture, $"{Count(_errors, "error")}, {Count(_warnings, "warning")}; nothing was concluded.")));
        return true;
    }

    private static string Count(int count, string word) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {word}{(count == 1 ? string.Empty : "s")}");
}
