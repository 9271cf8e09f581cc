using Compliance.Diagnostics;

namespace Compliance.Tests.Conformance;

/// <summary>Shows diagnostics in the message of a failing test.</summary>
internal static class DiagnosticText
{
    public static string Of(IEnumerable<Diagnostic> diagnostics) => string.Join(
        Environment.NewLine,
        diagnostics.Select(d => $"{d.Span.File?.Path}({d.Span.Position}): {d.Code}: {d.Message.En} {d.Advice.En}"));
}
