using System.Collections.Immutable;
using Compliance.Text;

namespace Compliance.Authoring.Mutation;

/// <summary>What the cases notice of the changes of one rule, term or parameter.</summary>
/// <param name="Kind">What was changed.</param>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title or label.</param>
/// <param name="Pack">The id of its pack.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Cases">How many cases judged each change.</param>
/// <param name="Noticed">How many changes a case noticed.</param>
/// <param name="Equivalent">How many changes no declaration can tell apart, by <see cref="MutationOptions.Examine"/>.</param>
/// <param name="Survivors">The changes that no case noticed, in the order of the rule.</param>
public sealed record MutationResult(
    MutatedKind Kind, string Id, LocalizedText Title, string Pack, SourceSpan Span, int Cases, int Noticed, int Equivalent, ImmutableArray<Mutant> Survivors)
{
    /// <summary>Gets how many changes a case could notice: all but the equivalent ones.</summary>
    public int Total => Noticed + Survivors.Length;

    /// <summary>Gets the id and the numbers.</summary>
    public override string ToString() => FormattableString.Invariant($"{Id}: {Noticed} of {Total}");
}
