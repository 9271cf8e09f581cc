using System.Collections.Immutable;

namespace Compliance.Authoring.Linting.Reasoning;

/// <summary>What must be so for a condition to be true, or to be false: facts under "and" and "or", no negation left.</summary>
/// <remarks>
/// A condition is true only if some choice of alternatives makes all its facts true together. Where that is impossible,
/// no declaration makes it true, declared in full or in part.
/// </remarks>
internal abstract record Formula
{
    /// <summary>What always holds.</summary>
    public static readonly Formula Always = new All([]);

    /// <summary>What cannot hold.</summary>
    public static readonly Formula Never = new Any([]);

    /// <summary>One value has one of the values allowed.</summary>
    /// <param name="Key">The value: two with one key are equal under every declaration.</param>
    /// <param name="Allowed">What it may be.</param>
    public sealed record Fact(string Key, Possible Allowed) : Formula;

    /// <summary>All parts hold.</summary>
    public sealed record All(ImmutableArray<Formula> Parts) : Formula;

    /// <summary>One part holds.</summary>
    public sealed record Any(ImmutableArray<Formula> Parts) : Formula;
}
