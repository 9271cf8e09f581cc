using Compliance.Conditions;
using Compliance.Facts;

namespace Compliance.Evaluation.Values;

/// <summary>Several stretches of days taken together: those that certainly belong, those that may, and whether there may be others.</summary>
internal sealed class PeriodUnion(IReadOnlyList<DayRange> certain, IReadOnlyList<DayRange> possible, bool isComplete) : FactValue(default)
{
    public override string Canonical => $"{certain.Count}+{possible.Count}{(isComplete ? string.Empty : "+…")}";

    /// <summary>Gets all stretches, those that may belong too.</summary>
    public IEnumerable<DayRange> Stretches => certain.Concat(possible);

    /// <summary>Makes a union of periods that certainly belong.</summary>
    public static PeriodUnion Of(IReadOnlyList<DayRange> certain) => new(certain, [], isComplete: true);

    /// <summary>Tests whether the union leaves no day of <paramref name="days"/> out.</summary>
    public Truth Covers(DayRange days)
    {
        // Every day it may have lies in stretches that certainly belong, at their shortest.
        var shortest = new List<Stretch>(certain.Count);
        for (var i = 0; i < certain.Count; i++)
        {
            shortest.Add(new Stretch(certain[i].FromHigh, certain[i].ToLow));
        }

        if (Covers(shortest, days.FromLow, days.ToHigh))
        {
            return Truth.True;
        }

        // All of it lies beside them, at their longest; or a day it certainly has does.
        if (isComplete && !Longest().Exists(s => s.From <= days.ToHigh && days.FromLow <= s.To))
        {
            return Truth.False;
        }

        return isComplete && days.FromHigh <= days.ToLow && !Covers(Longest(), days.FromHigh, days.ToLow)
            ? Truth.False
            : Truth.Unknown;
    }

    private List<Stretch> Longest()
    {
        var longest = new List<Stretch>(certain.Count + possible.Count);
        for (var i = 0; i < certain.Count + possible.Count; i++)
        {
            var days = i < certain.Count ? certain[i] : possible[i - certain.Count];
            longest.Add(new Stretch(days.FromLow, days.ToHigh));
        }

        return longest;
    }

    private static bool Covers(List<Stretch> stretches, long from, long to)
    {
        stretches.Sort(static (left, right) => left.From.CompareTo(right.From));
        var next = from;
        foreach (var stretch in stretches)
        {
            if (stretch.From > stretch.To)
            {
                continue;
            }

            if (stretch.From > next)
            {
                return false;
            }

            if (stretch.To >= to)
            {
                return true;
            }

            next = Math.Max(next, stretch.To + 1);
        }

        return false;
    }

    // A class, since code for lists of structs would be compiled at each start.
    private sealed class Stretch(long from, long to)
    {
        public long From => from;

        public long To => to;
    }
}
