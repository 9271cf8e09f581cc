using System.Collections.Immutable;
using System.Globalization;
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
        var errors = diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).ToList();
        var lines = errors.Take(Shown).Select(d => $"{DiagnosticLine.Of(d)} {d.Advice.En}");
        var more = errors.Count > Shown ? string.Create(CultureInfo.InvariantCulture, $"{Environment.NewLine}… {errors.Count - Shown} more.") : string.Empty;
        return $"The declaration has errors.{Environment.NewLine}{string.Join(Environment.NewLine, lines)}{more}";
    }
}
