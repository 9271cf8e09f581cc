using Compliance.Evaluation.Time;

namespace Compliance.Evaluation.Memoization;

/// <summary>The values of one test or term on different days: stretches of days in order, no two of which share a day; on the first day of each, what the value rests on may change.</summary>
/// <typeparam name="T">The values.</typeparam>
internal sealed class ValueHistory<T>
{
    private readonly List<(DayWindow Days, T Value)> _stretches = [];

    /// <summary>Creates a history of one value.</summary>
    public ValueHistory(DayWindow days, T value) => _stretches.Add((days, value));

    /// <summary>Finds the value of a day.</summary>
    /// <param name="day">The number of the day.</param>
    /// <param name="days">All days on which it is known to be the value.</param>
    /// <param name="value">The value.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryFind(int day, out DayWindow days, out T value)
    {
        var at = LastBegunOn(day);
        if (at < 0 || day >= _stretches[at].Days.Until)
        {
            (days, value) = (default, default!);
            return false;
        }

        (days, value) = _stretches[at];
        return true;
    }

    /// <summary>Adds the value of days, the first of which has none yet.</summary>
    public void Add(DayWindow days, T value)
    {
        // Of days that have a value already, it is the same. Stretches that follow each other with one value stay apart: what it rests
        // on changes between them, and questions and claims are looked for in each.
        var after = LastBegunOn(days.From) + 1;
        var until = after < _stretches.Count ? Math.Min(days.Until, _stretches[after].Days.From) : days.Until;
        _stretches.Insert(after, (days with { Until = until }, value));
    }

    private int LastBegunOn(int day)
    {
        var (low, high) = (0, _stretches.Count - 1);
        while (low <= high)
        {
            var middle = low + ((high - low) / 2);
            if (_stretches[middle].Days.From <= day)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return high;
    }
}
