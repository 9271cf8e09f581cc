using System.Collections.Immutable;
using Compliance.Law;

namespace Compliance.Authoring.Linting.Reasoning;

/// <summary>Some days: stretches in order that do not touch.</summary>
/// <param name="Stretches">The stretches, each with both ends.</param>
internal sealed record DaySet(ImmutableArray<(DateOnly From, DateOnly Until)> Stretches)
{
    /// <summary>All days.</summary>
    public static DaySet All { get; } = new([(DateOnly.MinValue, DateOnly.MaxValue)]);

    /// <summary>Gets whether there is no day.</summary>
    public bool IsEmpty => Stretches.IsEmpty;

    /// <summary>Joins periods.</summary>
    public static DaySet Of(IEnumerable<EffectivePeriod> periods)
    {
        var joined = ImmutableArray.CreateBuilder<(DateOnly From, DateOnly Until)>();
        foreach (var (from, until) in periods.Select(p => (From: p.From ?? DateOnly.MinValue, Until: p.Until ?? DateOnly.MaxValue)).Order())
        {
            if (joined.Count > 0 && (joined[^1].Until == DateOnly.MaxValue || from <= joined[^1].Until.AddDays(1)))
            {
                joined[^1] = (joined[^1].From, until > joined[^1].Until ? until : joined[^1].Until);
            }
            else
            {
                joined.Add((from, until));
            }
        }

        return new DaySet(joined.ToImmutable());
    }

    /// <summary>Determines whether a period has one of the days.</summary>
    public bool Touches(EffectivePeriod period) =>
        Stretches.Any(s => (period.Until ?? DateOnly.MaxValue) >= s.From && (period.From ?? DateOnly.MinValue) <= s.Until);

    /// <summary>Determines whether one of the days is in both.</summary>
    public bool Touches(DaySet other) => other.Stretches.Any(s => Touches(new EffectivePeriod(s.From, s.Until)));

    /// <summary>Gets the days that are not in the other.</summary>
    public DaySet Except(DaySet other)
    {
        var rest = Stretches;
        foreach (var (from, until) in other.Stretches)
        {
            rest = [.. rest.SelectMany(s => Cut(s, from, until))];
        }

        return new DaySet(rest);
    }

    /// <summary>Gets the stretches between the first day and the last on which there is none.</summary>
    public DaySet Gaps() => IsEmpty ? this : new DaySet([(Stretches[0].From, Stretches[^1].Until)]).Except(this);

    /// <summary>Formats the intervals as <c>2020-01-01..2020-12-31</c>.</summary>
    public override string ToString() => string.Join(", ", Stretches.Select(s => new EffectivePeriod(
        s.From == DateOnly.MinValue ? null : s.From,
        s.Until == DateOnly.MaxValue ? null : s.Until).ToString()));

    private static IEnumerable<(DateOnly From, DateOnly Until)> Cut((DateOnly From, DateOnly Until) stretch, DateOnly from, DateOnly until)
    {
        if (until < stretch.From || from > stretch.Until)
        {
            yield return stretch;
            yield break;
        }

        if (stretch.From < from)
        {
            yield return (stretch.From, from.AddDays(-1));
        }

        if (until < stretch.Until)
        {
            yield return (until.AddDays(1), stretch.Until);
        }
    }
}
