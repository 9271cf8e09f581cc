using Compliance.Evaluation.Time;

namespace Compliance.Evaluation.Memoization;

/// <summary>The values of one test or term on different days: stretches of days in order, no two of which share a day.</summary>
/// <typeparam name="T">The values.</typeparam>
internal sealed class ValueHistory<T>
{
    private readonly List<(DayWindow Days, T Value)> _stretches = [];

    /// <summary>Creates a history of one value.</summary>
    public ValueHistory(DayWindow days, T value) => _stretches.Add((days, value));

    /// <summary>Determines whether two values are the same: objects are, where they are one object.</summary>
    public static bool AreSame(T left, T right) =>
        typeof(T).IsValueType ? EqualityComparer<T>.Default.Equals(left, right) : ReferenceEquals(left, right);

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
        var before = LastBegunOn(days.From);
        var after = before + 1;

        // Of days that have a value already, it is the same.
        var until = after < _stretches.Count ? Math.Min(days.Until, _stretches[after].Days.From) : days.Until;
        var from = days.From;
        if (after < _stretches.Count && _stretches[after].Days.From == until && AreSame(value, _stretches[after].Value))
        {
            until = _stretches[after].Days.Until;
            _stretches.RemoveAt(after);
        }

        if (before >= 0 && _stretches[before].Days.Until == from && AreSame(value, _stretches[before].Value))
        {
            _stretches[before] = (new DayWindow(_stretches[before].Days.From, until), value);
            return;
        }

        _stretches.Insert(after, (new DayWindow(from, until), value));
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
