using System.Collections.Immutable;

namespace Compliance.Authoring.Linting.Reasoning;

/// <summary>The numbers between two ends, some left out. Days and lengths of time are numbers here.</summary>
/// <param name="Low">The lower end, or <see langword="null"/> for none.</param>
/// <param name="HasLow">Whether the lower end itself is in.</param>
/// <param name="High">The upper end, or <see langword="null"/> for none.</param>
/// <param name="HasHigh">Whether the upper end itself is in.</param>
/// <param name="Excluded">Numbers left out.</param>
internal sealed record NumberSet(decimal? Low, bool HasLow, decimal? High, bool HasHigh, ImmutableHashSet<decimal> Excluded) : ValueSet
{
    /// <inheritdoc/>
    public override bool IsEmpty =>
        Low is { } low && High is { } high
        && (low > high || (low == high && (!HasLow || !HasHigh || Excluded.Contains(low))));

    /// <summary>The numbers from one end to the other, both in.</summary>
    public static NumberSet Between(decimal? low, decimal? high) => new(low, true, high, true, []);

    /// <summary>The numbers above an end.</summary>
    public static NumberSet Above(decimal low, bool hasLow) => new(low, hasLow, null, true, []);

    /// <summary>The numbers below an end.</summary>
    public static NumberSet Below(decimal high, bool hasHigh) => new(null, true, high, hasHigh, []);

    /// <summary>All numbers but one.</summary>
    public static NumberSet Except(decimal number) => new(null, true, null, true, [number]);

    /// <summary>Gets the same set of whole numbers: "above 1" is "from 2".</summary>
    public NumberSet OfWholeNumbers() => this with
    {
        Low = Low is { } low && !HasLow && decimal.IsInteger(low) ? low + 1 : Low,
        HasLow = HasLow || (Low is { } l && decimal.IsInteger(l)),
        High = High is { } high && !HasHigh && decimal.IsInteger(high) ? high - 1 : High,
        HasHigh = HasHigh || (High is { } h && decimal.IsInteger(h)),
    };

    /// <inheritdoc/>
    protected override ValueSet? Intersect(ValueSet other)
    {
        if (other is not NumberSet set)
        {
            return null;
        }

        var (low, hasLow) = Tighter((Low, HasLow), (set.Low, set.HasLow), isLow: true);
        var (high, hasHigh) = Tighter((High, HasHigh), (set.High, set.HasHigh), isLow: false);
        return new NumberSet(low, hasLow, high, hasHigh, Excluded.Union(set.Excluded));
    }

    private static (decimal? End, bool HasEnd) Tighter((decimal? End, bool HasEnd) a, (decimal? End, bool HasEnd) b, bool isLow) =>
        a.End is not { } first ? b
        : b.End is not { } second ? a
        : first == second ? (first, a.HasEnd && b.HasEnd)
        : first > second == isLow ? a : b;
}
