using System.Text.Json.Serialization;
using Compliance.Findings.Json;
using Compliance.Text;

namespace Compliance.Findings.Explanations;

/// <summary>A declared fact that decided, in words and with its place. Owner, field and value are separate, so that no label has to be parsed.</summary>
[JsonConverter(typeof(EvidenceJsonConverter))]
public sealed record Evidence
{
    /// <summary>Gets the path by ids, as <c>activities[wallet].kind</c>.</summary>
    public required string Path { get; init; }

    /// <summary>Gets the thing or list of things that the fact belongs to.</summary>
    public required EvidenceOwner Owner { get; init; }

    /// <summary>Gets the field in words, with the nested objects and maps that hold it, as "Funds flow · First recipient"; <see langword="null"/> where the owner itself is the fact, such as a list of things.</summary>
    public LocalizedText? Field { get; init; }

    /// <summary>Gets the path of the list that the fact is an item of; <see langword="null"/> for any other fact.</summary>
    public string? ListPath { get; init; }

    /// <summary>Gets owner and field in one text, for a line that has room for one.</summary>
    public required LocalizedText Label { get; init; }

    /// <summary>Gets the value, the same whatever language it was written in.</summary>
    public required string Canonical { get; init; }

    /// <summary>Gets the value as a reader would write it.</summary>
    public required LocalizedText Display { get; init; }

    /// <summary>Gets where it was declared; nowhere when it was built in code.</summary>
    public SourceSpan Span { get; init; }

    /// <summary>Gets the path and the value.</summary>
    public override string ToString() => $"{Path} = {Canonical}";
}
