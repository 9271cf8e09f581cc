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

    public override string Canonical => _isStart ? "-open" : "open";

    public override LocalizedText Display => PeriodEnd.Open.Display(_isStart);

    /// <summary>Gets the open end that lies at a place among day numbers; <see langword="null"/> where a day may lie there.</summary>
    public static OpenEnd? At(decimal place) => place switch
    {
        <= -Beyond => Start,
        >= Beyond => End,
        _ => null,
    };

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
