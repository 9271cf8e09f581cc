using System.Collections.Immutable;
using Compliance.Text;

namespace Compliance.Diagnostics;

/// <summary>The catalogue of mistakes in the form of a file (CMP1xxx): one factory each.</summary>
/// <remarks>A code is never given to another mistake; a mistake that is no longer reported leaves a gap.</remarks>
internal static partial class SyntaxDiagnostics
{
    /// <summary>Gets all descriptors in the order of their codes.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All =>
    [
        .. FileDescriptors, .. LimitDescriptors, .. CharacterDescriptors, LineTooLongDescriptor, .. LayoutDescriptors,
        .. YamlDescriptors, .. StructureDescriptors, .. JsonDescriptors,
    ];

    private static DiagnosticDescriptor Error(string code, string zh, string en) =>
        new(code, DiagnosticSeverity.Error, new LocalizedText(zh, en));

    private static DiagnosticDescriptor Warning(string code, string zh, string en) =>
        new(code, DiagnosticSeverity.Warning, new LocalizedText(zh, en));

    private static Diagnostic Create(
        DiagnosticDescriptor descriptor, SourceSpan span, LocalizedText message, LocalizedText advice, params ReadOnlySpan<SourceSpan> related) =>
        new(descriptor, span, message, advice, [.. related]);

    /// <summary>Words of the file as they can be quoted in a message: visible, in one line, not too long.</summary>
    private static string Excerpt(string text)
    {
        const int Longest = 60;
        var cut = text.Length <= Longest ? text.Length : char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest;
        return VisibleText.Escape(text[..cut]) + (cut < text.Length ? "…" : string.Empty);
    }

    private static string LineOf(SourceSpan span) => span.Position.Line.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
