using System.Collections.Immutable;

namespace Compliance.Authoring.Linting.Reasoning;

/// <summary>Some of the values that have names and no order: codes, truth values, texts; or all but some.</summary>
/// <param name="Names">The values' canonical texts.</param>
/// <param name="IsExcluded">Whether these are the values left out.</param>
internal sealed record ChoiceSet(ImmutableHashSet<string> Names, bool IsExcluded) : ValueSet
{
    private static readonly ImmutableHashSet<string> Truths = ["true", "false"];

    /// <summary>What a truth value may be when one is left.</summary>
    public static ChoiceSet Truth(bool value) => new([value ? "true" : "false"], IsExcluded: false);

    /// <inheritdoc/>
    public override bool IsEmpty => !IsExcluded && Names.IsEmpty;

    /// <summary>Makes a set out of a closed list.</summary>
    /// <param name="names">The values.</param>
    /// <param name="isExcluded">Whether all others are meant.</param>
    /// <param name="all">All there are, or <see langword="null"/> where the list is open.</param>
    public static ChoiceSet Of(IEnumerable<string> names, bool isExcluded, ImmutableHashSet<string>? all)
    {
        var set = names.ToImmutableHashSet(StringComparer.Ordinal);
        return isExcluded && all is not null ? new(all.Except(set), IsExcluded: false) : new(set, isExcluded);
    }

    /// <summary>Makes a set of truth values.</summary>
    public static ChoiceSet OfTruths(IEnumerable<string> names, bool isExcluded) => Of(names, isExcluded, Truths);

    /// <inheritdoc/>
    protected override ValueSet? Intersect(ValueSet other) => other is not ChoiceSet set ? null
        : (IsExcluded, set.IsExcluded) switch
        {
            (true, true) => this with { Names = Names.Union(set.Names) },
            (true, false) => set with { Names = set.Names.Except(Names) },
            (false, true) => this with { Names = Names.Except(set.Names) },
            _ => this with { Names = Names.Intersect(set.Names) },
        };
}
