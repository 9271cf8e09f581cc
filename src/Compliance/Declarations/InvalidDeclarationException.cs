using System.Collections.Immutable;
using Compliance.Diagnostics;

namespace Compliance.Declarations;

/// <summary>Thrown by <c>GetDeclarationOrThrow</c> when the declaration has an error.</summary>
public sealed class InvalidDeclarationException : Exception
{
    internal InvalidDeclarationException(ImmutableArray<Diagnostic> diagnostics)
        : base(Describe(diagnostics))
    {
        Diagnostics = diagnostics;
    }

    /// <summary>Gets what is wrong with the declaration.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    private static string Describe(ImmutableArray<Diagnostic> diagnostics)
    {
        const int Shown = 3;
        var lines = diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Take(Shown)
            .Select(d => $"{DiagnosticLine.Of(d)} {d.Advice.En}");
        var more = diagnostics.Length > Shown ? $"{Environment.NewLine}… {diagnostics.Length - Shown} more." : string.Empty;
        return $"The declaration has errors.{Environment.NewLine}{string.Join(Environment.NewLine, lines)}{more}";
    }
}
