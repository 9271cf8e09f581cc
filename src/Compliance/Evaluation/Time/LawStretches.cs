using Compliance.Conditions.Terms;
using Compliance.Law;

namespace Compliance.Evaluation.Time;

/// <summary>The stretches of days in which thresholds do not change: what rests on nothing else of the law has one value in each.</summary>
internal sealed class LawStretches
{
    // The first _count in order, each once. No list or sort of the framework: for days each would be compiled at every start.
    private readonly DateOnly[] _starts;
    private int _count;

    /// <summary>Cuts all time where thresholds change.</summary>
    /// <param name="periods">The periods of their values; none leaves one stretch.</param>
    public LawStretches(EffectivePeriod[] periods)
    {
        _starts = new DateOnly[2 * periods.Length];
        foreach (var period in periods)
        {
            if (period.From is { } from)
            {
                Add(from);
            }

            if (period.Until is { } until && until < DateOnly.MaxValue)
            {
                Add(until.AddDays(1));
            }
        }
    }

    /// <summary>Cuts all time where thresholds change.</summary>
    /// <param name="parameters">The thresholds.</param>
    public static LawStretches Of(IReadOnlyList<Parameter> parameters)
    {
        var values = parameters.SelectMany(p => p.Values).ToArray();
        return new LawStretches(Array.ConvertAll(values, v => v.InForce));
    }

    /// <summary>Gets the number of the stretch of a day, from 0.</summary>
    public int Of(DateOnly day)
    {
        var stretch = 0;
        while (stretch < _count && _starts[stretch] <= day)
        {
            stretch++;
        }

        return stretch;
    }

    /// <summary>Gets the days around a day on which no threshold changes.</summary>
    public DayWindow Around(DateOnly day)
    {
        var stretch = Of(day);
        return new DayWindow(stretch == 0 ? 0 : _starts[stretch - 1].DayNumber, stretch == _count ? DayWindow.Never : _starts[stretch].DayNumber);
    }

    private void Add(DateOnly day)
    {
        var place = Of(day);
        if (place > 0 && _starts[place - 1] == day)
        {
            return;
        }

        for (var i = _count; i > place; i--)
        {
            _starts[i] = _starts[i - 1];
        }

        _starts[place] = day;
        _count++;
    }
}
