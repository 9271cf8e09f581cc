using System.Collections.Immutable;
using Compliance.Diagnostics;

namespace Compliance.Rules.Loading;

/// <summary>Rules could not be loaded because their files have errors. The message lists the first of them.</summary>
public sealed class InvalidRulebookException : Exception
{
    private const int Shown = 5;

    internal InvalidRulebookException(ImmutableArray<Diagnostic> diagnostics)
        : base(Text(diagnostics))
    {
        Diagnostics = diagnostics;
    }

    /// <summary>Gets all mistakes.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    private static string Text(ImmutableArray<Diagnostic> diagnostics)
    {
        var errors = DiagnosticLine.OfErrors(diagnostics).ToList();
        return $"The rules have {errors.Count} error(s):{Environment.NewLine}{string.Join(Environment.NewLine, errors.Take(Shown))}";
    }
}
