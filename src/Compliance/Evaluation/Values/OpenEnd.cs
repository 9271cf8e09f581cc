using Compliance.Facts.Time;
using Compliance.Facts;
using Compliance.Text;

namespace Compliance.Evaluation.Values;

/// <summary>The open end of a period: it lies beyond every day. No value of the vocabulary, and not the same as <c>none</c>.</summary>
internal sealed class OpenEnd : FactValue
{
    // Farther than any day and any sum of a day and a duration.
    private const decimal Beyond = 1_000_000_000_000;

    private readonly bool _isStart;

    private OpenEnd(bool isStart)
        : base(default)
    {
        _isStart = isStart;
        Place = NumberRange.Point(isStart ? -Beyond : Beyond);
    }

    /// <summary>Gets an open start: before every day.</summary>
    public static OpenEnd Start { get; } = new(isStart: true);

    /// <summary>Gets an open end: after every day.</summary>
    public static OpenEnd End { get; } = new(isStart: false);

    /// <summary>Gets where it lies among day numbers.</summary>
    public NumberRange Place { get; }

    /// <summary>Gets where a day may lie of which nothing more is known: beyond the calendar too, but before an open end.</summary>
    public static NumberRange AnyDay => new(-Beyond / 4, Beyond / 4);

    /// <summary>Gets where a day or an open end may lie.</summary>
    public static NumberRange Anywhere => new(-Beyond, Beyond);

    public override string Canonical => _isStart ? "-open" : "open";

    public override LocalizedText Display => PeriodEnd.Open.Display(_isStart);

    /// <summary>Gets the open end that lies at a place among day numbers; <see langword="null"/> where a day may lie there.</summary>
    public static OpenEnd? At(decimal place) => place switch
    {
        <= -Beyond => Start,
        >= Beyond => End,
        _ => null,
    };

    /// <summary>Gets between which places, or days without limit, something lies: where nothing is known, it may be open.</summary>
    public static (decimal Low, decimal High) Ends(NumberRange range) => (range.Low ?? -Beyond, range.High ?? Beyond);

    /// <summary>Adds a time to a place, in days: an open end stays where it is, time without limit leads to one, and any other to a day.</summary>
    /// <param name="place">The place.</param>
    /// <param name="days">The days, as <see cref="Limit(NumberRange)"/> brings them.</param>
    public static decimal Shift(decimal place, decimal days) =>
        At(place) is not null ? place
        : At(days) is not null ? days
        : Math.Clamp(place + days, AnyDay.Low!.Value, AnyDay.High!.Value);

    /// <summary>Brings what lies beyond an open end back to it: a time to or from it is as long as every other.</summary>
    public static NumberRange Limit(NumberRange range) => new(Limit(range.Low), Limit(range.High));

    /// <summary>Gets the open end of one side.</summary>
    public static OpenEnd Of(bool isStart) => isStart ? Start : End;

    // A time between two days is far shorter.
    private static decimal? Limit(decimal? place) => place switch
    {
        > Beyond / 2 => Beyond,
        < -Beyond / 2 => -Beyond,
        _ => place,
    };
}
