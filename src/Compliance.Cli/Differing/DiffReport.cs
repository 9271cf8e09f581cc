using System.Collections.Immutable;

namespace Compliance.Cli.Differing;

/// <summary>How two versions of rules differ.</summary>
/// <param name="Before">The folder of the earlier version.</param>
/// <param name="After">The folder of the later version.</param>
/// <param name="AsOf">The day of the judgement of witnesses, and of declarations that name none.</param>
/// <param name="Compared">How many rules both versions have.</param>
/// <param name="Rules">The rules that differ.</param>
/// <param name="Mitigations">The mitigations that differ, by id.</param>
internal sealed record DiffReport(string Before, string After, DateOnly AsOf, int Compared, ImmutableArray<RuleDifference> Rules, ImmutableArray<string> Mitigations)
{
    /// <summary>Gets how many declarations were evaluated by both versions.</summary>
    public int Declarations { get; init; }

    /// <summary>Gets the subjects whose outcome differs.</summary>
    public ImmutableArray<OutcomeFlip> Flips { get; init; } = [];

    /// <summary>Gets what the prover says of the rules that may differ, by their present ids; <see langword="null"/> where it was not asked.</summary>
    public IReadOnlyDictionary<string, DiffProof>? Proofs { get; init; }

    /// <summary>Gets whether files that rules are bound against differ: vocabulary, sources, their texts, calendars.</summary>
    public bool HasOtherBase { get; init; }

    /// <summary>Gets whether anything differs.</summary>
    public bool Differs => !Rules.IsEmpty || !Mitigations.IsEmpty || !Flips.IsEmpty;

    /// <summary>Gets the rules that only the later version has.</summary>
    public IEnumerable<RuleDifference> Added => Rules.Where(r => r.Before is null);

    /// <summary>Gets the rules that only the earlier version has.</summary>
    public IEnumerable<RuleDifference> Removed => Rules.Where(r => r.After is null);

    /// <summary>Gets the rules that changed in more than their words.</summary>
    public IEnumerable<RuleDifference> Changed => Rules.Where(r => r is { Before: not null, After: not null, IsTextOnly: false });

    /// <summary>Gets the rules that changed in their words alone.</summary>
    public IEnumerable<RuleDifference> TextOnly => Rules.Where(r => r.IsTextOnly);
}
