namespace Compliance.Authoring.Linting.Reasoning;

/// <summary>What one value may be: one of some values, or declared absent (<c>none</c>).</summary>
/// <param name="Values">The values.</param>
/// <param name="MayBeNone">Whether it may be declared absent.</param>
internal readonly record struct Possible(ValueSet Values, bool MayBeNone)
{
    /// <summary>Absent, and nothing else.</summary>
    public static Possible OnlyNone { get; } = new(ValueSet.Nothing, MayBeNone: true);

    /// <summary>Gets whether nothing is left.</summary>
    public bool IsEmpty => !MayBeNone && Values.IsEmpty;

    /// <summary>Gets what both allow.</summary>
    public Possible And(Possible other) => new(Values.And(other.Values), MayBeNone && other.MayBeNone);
}
