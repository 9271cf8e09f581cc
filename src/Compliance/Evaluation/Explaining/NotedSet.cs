using Compliance.Facts;
using Compliance.Findings.Explanations;
using Compliance.Types;

namespace Compliance.Evaluation.Explaining;

/// <summary>A list of things that decided, by what it holds; one for all findings of a run, so that its contents are put into words once.</summary>
/// <param name="set">The list.</param>
internal sealed class NotedSet(EntitySet set)
{
    // Two threads may both write it: the texts are equal.
    private string? _contents;

    /// <summary>Gets the list.</summary>
    public EntitySet Set => set;

    /// <summary>Makes the fact with its path and value as texts.</summary>
    public DecidingFact ToFact() =>
        new(set.Type.Cardinality == EntityCardinality.Single ? set.Type.Id : set.Type.CollectionId, _contents ??= SetContents.Canonical(set), set);
}
