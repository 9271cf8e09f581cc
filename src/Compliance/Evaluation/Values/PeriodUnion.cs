using Compliance.Facts;

namespace Compliance.Evaluation.Values;

/// <summary>Several stretches of days taken together: those that certainly belong, those that may, and whether there may be others.</summary>
internal sealed class PeriodUnion(IReadOnlyList<DayRange> certain, IReadOnlyList<DayRange> possible, bool isComplete) : FactValue(default)
{
    public override string Canonical => $"{certain.Count}+{possible.Count}{(isComplete ? string.Empty : "+…")}";

    /// <summary>Makes a union of periods that certainly belong.</summary>
    public static PeriodUnion Of(IReadOnlyList<DayRange> certain) => new(certain, [], isComplete: true);

    /// <summary>Tests whether the union leaves no day of <paramref name="days"/> out.</summary>
    public Truth Covers(DayRange days)
    {
        // Every day it may have lies in stretches that certainly belong, at their shortest.
        if (Covers([.. certain.Select(c => (c.FromHigh, c.ToLow))], days.FromLow, days.ToHigh))
        {
            return Truth.True;
        }

        // A day it certainly has lies in no stretch that may belong, at their longest.
        var longest = certain.Concat(possible).Select(c => (c.FromLow, c.ToHigh)).ToList();
        return isComplete && days.FromHigh <= days.ToLow && !Covers(longest, days.FromHigh, days.ToLow)
            ? Truth.False
            : Truth.Unknown;
    }

    private static bool Covers(List<(long From, long To)> stretches, long from, long to)
    {
        var next = from;
        foreach (var (start, end) in stretches.Where(s => s.From <= s.To).OrderBy(s => s.From))
        {
            if (start > next)
            {
                return false;
            }

            if (end >= to)
            {
                return true;
            }

            next = Math.Max(next, end + 1);
        }

        return false;
    }
}
