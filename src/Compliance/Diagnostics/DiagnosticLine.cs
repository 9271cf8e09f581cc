namespace Compliance.Diagnostics;

/// <summary>Says a diagnostic in one line, for logs and exceptions.</summary>
internal static class DiagnosticLine
{
    /// <summary>Gets place, code and message; the place is left out where there is none.</summary>
    public static string Of(Diagnostic diagnostic) =>
        diagnostic.Span.File is { } file
            ? $"{file.Path}{(file.IsCell ? string.Empty : $"({diagnostic.Span.Position})")}: {diagnostic.Code}: {diagnostic.Message.En}"
            : $"{diagnostic.Code}: {diagnostic.Message.En}";

    /// <summary>Gets a line for each error.</summary>
    public static IEnumerable<string> OfErrors(IEnumerable<Diagnostic> diagnostics) =>
        diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(Of);
}
