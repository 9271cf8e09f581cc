using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Compliance.Findings.Json;
using Compliance.Rules;
using Compliance.Text;

namespace Compliance.Findings;

/// <summary>
/// A claim of the declaration by which rules found nothing: they are not applicable or satisfied because of it. The engine judges what
/// is declared; what is claimed is shown, so that a reader can have it proven.
/// </summary>
[JsonConverter(typeof(AssertionJsonConverter))]
public sealed record Assertion
{
    /// <summary>Gets the kind of claim.</summary>
    public required AssertionKind Kind { get; init; }

    /// <summary>Gets the path by ids, as <c>activities[wallet].funds</c>, <c>fhc_status</c> or <c>as_of</c>.</summary>
    public required string Path { get; init; }

    /// <summary>Gets what it is called.</summary>
    public required LocalizedText Label { get; init; }

    /// <summary>Gets the field alone, without the thing it belongs to, so that the same claim of many things can be said once; <see langword="null"/> where the claim is about all things of an entity or about the declaration.</summary>
    public LocalizedText? Field { get; init; }

    /// <summary>Gets the value, the same whatever language it was written in.</summary>
    public required string Canonical { get; init; }

    /// <summary>Gets the value as a reader would write it.</summary>
    public required LocalizedText Display { get; init; }

    /// <summary>Gets what the claim does: the label of the exception, or how the dates lie; <see langword="null"/> where the value says it.</summary>
    public LocalizedText? Effect { get; init; }

    /// <summary>Gets where it was declared; nowhere when it was built in code.</summary>
    public SourceSpan Span { get; init; }

    /// <summary>Gets the rules it decided, by id; none of <see cref="AssertionKind.AsOf"/>, which decides for all.</summary>
    public ImmutableArray<Rule> Rules { get; init; } = [];

    /// <summary>Gets the path and the value.</summary>
    public override string ToString() => $"{Path} = {Canonical}";
}
