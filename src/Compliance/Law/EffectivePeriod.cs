using Compliance.Text;

namespace Compliance.Law;

/// <summary>When a provision is in force. Both ends count, as in the text of a statute.</summary>
/// <param name="From">The first day, or <see langword="null"/> for "ever since".</param>
/// <param name="Until">The last day, or <see langword="null"/> for "until repealed".</param>
public readonly record struct EffectivePeriod(DateOnly? From, DateOnly? Until)
{
    /// <summary>A period without ends.</summary>
    public static EffectivePeriod Always => default;

    /// <summary>Determines whether the provision was in force on <paramref name="day"/>.</summary>
    /// <remarks>
    /// A provision in force from 1 July 2031 until 30 June 2032 is in force on 30 June 2032 and is not in force on
    /// 1 July 2032.
    /// </remarks>
    public bool Includes(DateOnly day) => (From is null || day >= From) && (Until is null || day <= Until);

    /// <summary>Gets the days that lie in both periods, or <see langword="null"/> when there are none.</summary>
    public EffectivePeriod? Intersect(EffectivePeriod other)
    {
        var from = From is null ? other.From : other.From is null || From > other.From ? From : other.From;
        var until = Until is null ? other.Until : other.Until is null || Until < other.Until ? Until : other.Until;
        return from is not null && until is not null && from > until ? null : new EffectivePeriod(from, until);
    }

    /// <summary>Determines whether all days of another period lie in this one.</summary>
    internal bool Contains(EffectivePeriod other) => Intersect(other) == other;

    /// <summary>Takes an end that is not written from another period.</summary>
    internal EffectivePeriod WithEndsOf(EffectivePeriod whole) => new(From ?? whole.From, Until ?? whole.Until);

    /// <inheritdoc/>
    public override string ToString() => $"{IsoDay.Of(From)}..{IsoDay.Of(Until)}";
}
