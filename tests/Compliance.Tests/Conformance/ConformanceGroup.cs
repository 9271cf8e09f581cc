using System.Collections.Immutable;
using Compliance.Syntax;

namespace Compliance.Tests.Conformance;

/// <summary>One group of a conformance file: a rule, what it uses, and cases.</summary>
/// <param name="File">The file's name without its extension.</param>
/// <param name="Index">Its place in the file, from 1.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Rule">What matters of the rule, as YAML.</param>
/// <param name="Lists">The lists it uses, as YAML, by their key: parameters, definitions, mitigations.</param>
/// <param name="Cases">The cases.</param>
internal sealed record ConformanceGroup(
    string File,
    int Index,
    string Title,
    string Rule,
    ImmutableDictionary<string, string> Lists,
    SequenceNode Cases)
{
    /// <inheritdoc/>
    public override string ToString() => $"{File}/{Title}";
}
