using Compliance.Law;

namespace Compliance.Evaluation.Time;

/// <summary>The days on which the law may change, in order and each once; the first of all days is one of them.</summary>
internal sealed class LawDays
{
    // A sorted set of days would be compiled at each start: no library brings one ready.
    private int[] _days = [DateOnly.MinValue.DayNumber, 0, 0, 0];

    /// <summary>Gets how many there are.</summary>
    public int Count { get; private set; } = 1;

    /// <summary>Gets the day at a place.</summary>
    public DateOnly this[int place] => DateOnly.FromDayNumber(_days[place]);

    /// <summary>Adds the first day of a period and the day after its last.</summary>
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

    private void Add(int day)
    {
        var place = Count;
        while (_days[place - 1] > day)
        {
            place--;
        }

        if (_days[place - 1] == day)
        {
            return;
        }

        var days = _days;
        if (Count == days.Length)
        {
            days = new int[Count * 2];
            Array.Copy(_days, days, place);
        }

        Array.Copy(_days, place, days, place + 1, Count - place);
        days[place] = day;
        _days = days;
        Count++;
    }
}
