using Compliance.Evaluation.Values;
using Compliance.Facts.Time;
using Compliance.Facts;

namespace Compliance.Evaluation.Time;

/// <summary>The days on which a day that moves may change how it lies to values: those they name, and the ones after.</summary>
internal sealed class DayBounds
{
    private readonly List<long> _days = [];

    /// <summary>Gets whether a value is of a kind of which nothing is known.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>Removes all days.</summary>
    public void Clear()
    {
        _days.Clear();
        IsOpen = false;
    }

    /// <summary>Adds a day.</summary>
    public void Add(long day) => _days.Add(day);

    /// <summary>Adds the days that a value names.</summary>
    public void Add(FactValue? value)
    {
        switch (value)
        {
            case null or NoneValue or OpenEnd:
                break;
            case DateValue date:
                AddWithNext(date.Value.DayNumber);
                break;
            case PeriodValue period:
                Add(DayRange.Of(period));
                break;
            case RangeValue range:
                Add(range.Range);
                break;
            case PeriodUnion union:
                foreach (var days in union.Stretches)
                {
                    Add(days);
                }

                break;
            case ListValue list:
                foreach (var item in list.Items)
                {
                    Add(item);
                }

                break;
            default:
                IsOpen = true;
                break;
        }
    }

    /// <summary>Gets the first day after another one; <see cref="DayWindow.Never"/> where there is none.</summary>
    public int After(int day)
    {
        long first = DayWindow.Never;
        foreach (var bound in _days)
        {
            if (bound > day && bound < first)
            {
                first = bound;
            }
        }

        return (int)first;
    }

    private void Add(NumberRange range)
    {
        if (range.Low is { } low)
        {
            AddWithNext((long)low);
        }

        if (range.High is { } high)
        {
            AddWithNext((long)high);
        }
    }

    private void Add(DayRange days)
    {
        AddWithNext(days.FromLow);
        AddWithNext(days.FromHigh);
        AddWithNext(days.ToLow);
        AddWithNext(days.ToHigh);
    }

    private void AddWithNext(long day)
    {
        if (day is >= 0 and < DayWindow.Never)
        {
            _days.Add(day);
            _days.Add(day + 1);
        }
    }
}
