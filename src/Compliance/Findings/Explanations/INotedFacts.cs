using System.Collections.Immutable;

namespace Compliance.Findings.Explanations;

/// <summary>The facts that decided a finding, noted while it was judged; their paths and values become texts when somebody reads them.</summary>
internal interface INotedFacts
{
    /// <summary>Makes the facts, in the order of the declaration, then by path. Safe to call from many threads.</summary>
    ImmutableArray<DecidingFact> ToFacts();
}
