using System.Collections.Immutable;
using Compliance.Text;

namespace Compliance.Reasoning;

/// <summary>The answer to a question.</summary>
/// <param name="Question">The question.</param>
/// <param name="Verdict">Whether it is so.</param>
/// <param name="Bound">Within what it was answered.</param>
public sealed record ProofAnswer(ProofQuestion Question, ProofVerdict Verdict, ProofBound Bound)
{
    /// <summary>Gets the declarations that show it, each confirmed by the engines; none where it was proved, or is not known.</summary>
    public ImmutableArray<Witness> Witnesses { get; init; } = [];

    /// <summary>Gets the first declaration that shows it; <see langword="null"/> without one.</summary>
    public Witness? Witness => Witnesses.FirstOrDefault();

    /// <summary>Gets what there is none of within <see cref="Bound"/>; <see langword="null"/> where nothing was proved.</summary>
    public LocalizedText? Proof { get; init; }

    /// <summary>Gets why it was not answered.</summary>
    public ProofReason Reason { get; init; }

    /// <summary>Gets what does not translate, or what the engines say of the declaration that should have shown it; <see langword="null"/> where it was answered.</summary>
    public LocalizedText? Detail { get; init; }

    /// <summary>Gets the question and the answer.</summary>
    public override string ToString() => $"{Question}: {Verdict}{(Detail is { } detail ? $" ({Reason}: {detail.En})" : string.Empty)}";
}
