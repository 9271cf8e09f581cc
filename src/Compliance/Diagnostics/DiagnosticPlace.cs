using Compliance.Text;

namespace Compliance.Diagnostics;

/// <summary>The place of a diagnostic as compilers print it: <c>company.yaml(12,5)</c>; a cell by its name alone.</summary>
internal static class DiagnosticPlace
{
    /// <summary>Gets the place, or <see langword="null"/> for something that is in no file.</summary>
    public static string? Of(SourceSpan span) =>
        span.File is not { } file ? null : file.IsCell ? file.Path : $"{file.Path}({span.Position})";
}
