using System.Collections.Immutable;
using Compliance.Diagnostics;

namespace Compliance.Rules.Loading.Drafts;

/// <summary>Rule files while somebody writes them.</summary>
/// <param name="Rulebook">What can be named, from all that is sound; not for evaluating. <see langword="null"/> where there never was a vocabulary.</param>
/// <param name="Diagnostics">What is wrong, in reading order.</param>
/// <param name="Files">The files that were read.</param>
public sealed record RulebookDraft(Rulebook? Rulebook, ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<DraftFile> Files)
{
    /// <summary>Gets the rulebook in short.</summary>
    public override string ToString() => Rulebook?.ToString() ?? string.Empty;
}
