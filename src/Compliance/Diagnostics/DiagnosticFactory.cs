using Compliance.Text;

namespace Compliance.Diagnostics;

/// <summary>Creates the descriptors of a catalogue, one for each kind of mistake.</summary>
internal static class DiagnosticFactory
{
    /// <summary>Makes the descriptor of an error.</summary>
    public static DiagnosticDescriptor Error(string code, string zh, string en) =>
        new(code, DiagnosticSeverity.Error, new LocalizedText(zh, en));

    /// <summary>Makes the descriptor of a warning.</summary>
    public static DiagnosticDescriptor Warning(string code, string zh, string en) =>
        new(code, DiagnosticSeverity.Warning, new LocalizedText(zh, en));

    /// <summary>Makes the descriptor of a note.</summary>
    public static DiagnosticDescriptor Note(string code, string zh, string en) =>
        new(code, DiagnosticSeverity.Note, new LocalizedText(zh, en));
}
