using Compliance.Conditions.Terms;
using Compliance.Law;

namespace Compliance.Evaluation.Time;

/// <summary>Cuts all time into intervals at the days on which the law may change: inside an interval nothing that was added begins or ends.</summary>
internal sealed class LawIntervals
{
    // The first days in order, each once. A sorted set of days would be compiled at each start: no library brings one ready.
    private int[] _starts = [DateOnly.MinValue.DayNumber, 0, 0, 0];

    /// <summary>Gets how many intervals there are; before anything is added, one.</summary>
    public int Count { get; private set; } = 1;

    /// <summary>Gets the first day of an interval.</summary>
    public DateOnly this[int interval] => DateOnly.FromDayNumber(_starts[interval]);

    /// <summary>Cuts all time where the values of parameters change.</summary>
    public static LawIntervals Of(IEnumerable<Parameter> parameters)
    {
        var intervals = new LawIntervals();
        foreach (var value in parameters.SelectMany(p => p.Values))
        {
            intervals.Add(value.InForce);
        }

        return intervals;
    }

    /// <summary>Cuts all time where periods begin and end.</summary>
    public static LawIntervals Of(EffectivePeriod[] periods)
    {
        var intervals = new LawIntervals();
        foreach (var period in periods)
        {
            intervals.Add(period);
        }

        return intervals;
    }

    /// <summary>Cuts at the first day of a period and at the day after its last.</summary>
    public void Add(EffectivePeriod period)
    {
        if (period.From is { } from)
        {
            Add(from.DayNumber);
        }

        if (period.Until is { } until && until < DateOnly.MaxValue)
        {
            Add(until.DayNumber + 1);
        }
    }

    /// <summary>Gets the number of the interval a day lies in, from 0.</summary>
    public int IndexOf(DateOnly day)
    {
        var number = day.DayNumber;
        var next = 1;
        while (next < Count && _starts[next] <= number)
        {
            next++;
        }

        return next - 1;
    }

    /// <summary>Gets the interval a day lies in.</summary>
    public DayWindow Around(DateOnly day)
    {
        var interval = IndexOf(day);
        return new DayWindow(_starts[interval], interval + 1 < Count ? _starts[interval + 1] : DayWindow.Never);
    }

    private void Add(int day)
    {
        var place = Count;
        while (_starts[place - 1] > day)
        {
            place--;
        }

        if (_starts[place - 1] == day)
        {
            return;
        }

        var starts = _starts;
        if (Count == starts.Length)
        {
            starts = new int[Count * 2];
            Array.Copy(_starts, starts, place);
        }

        Array.Copy(_starts, place, starts, place + 1, Count - place);
        starts[place] = day;
        _starts = starts;
        Count++;
    }
}
