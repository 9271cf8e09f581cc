using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Compliance.Text;

namespace Compliance.Diagnostics;

/// <summary>A mistake in an authored file: where, what is wrong, and what to write instead.</summary>
/// <param name="Descriptor">The kind of mistake.</param>
/// <param name="Span">Its place.</param>
/// <param name="Message">What is wrong, with the words of the file, in both languages.</param>
/// <param name="Advice">What to write instead, in both languages.</param>
/// <param name="Related">Other places that belong to the mistake, such as the first of two equal ids.</param>
[JsonConverter(typeof(DiagnosticJsonConverter))]
public sealed record Diagnostic(
    DiagnosticDescriptor Descriptor,
    SourceSpan Span,
    LocalizedText Message,
    LocalizedText Advice,
    ImmutableArray<SourceSpan> Related)
{
    /// <summary>Gets the code, as <c>CMP2104</c>.</summary>
    public string Code => Descriptor.Code;

    /// <summary>Gets the path of the fact in a declaration, as <c>activities[wallet].kind</c>; <see langword="null"/> where the mistake is in no fact, or the text could not be read as a declaration.</summary>
    public string? Path { get; init; }

    /// <summary>Gets whether the file can still be used.</summary>
    public DiagnosticSeverity Severity => Descriptor.Severity;

    /// <summary>Gets place, code and message in English, on one line.</summary>
    public override string ToString() => DiagnosticLine.Of(this);
}
