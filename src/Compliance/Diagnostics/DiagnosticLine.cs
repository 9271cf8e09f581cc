namespace Compliance.Diagnostics;

/// <summary>Formats a diagnostic as one line, for logs and exceptions.</summary>
internal static class DiagnosticLine
{
    /// <summary>Gets place, code and message; the place is left out where there is none.</summary>
    public static string Of(Diagnostic diagnostic) =>
        $"{(DiagnosticPlace.Of(diagnostic.Span) is { } place ? $"{place}: " : string.Empty)}{diagnostic.Code}: {diagnostic.Message.En}";

    /// <summary>Gets a line for each error.</summary>
    public static IEnumerable<string> OfErrors(IEnumerable<Diagnostic> diagnostics) =>
        diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(Of);
}
