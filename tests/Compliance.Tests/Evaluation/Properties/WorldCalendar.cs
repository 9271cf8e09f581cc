using System.Collections.Immutable;

namespace Compliance.Tests.Evaluation.Properties;

/// <summary>The days, periods and durations that random facts and rules speak of.</summary>
/// <param name="Days">The days.</param>
/// <param name="Periods">The periods.</param>
/// <param name="Durations">The durations.</param>
/// <param name="DayOdds">Of so many dates a rule names, one is the day for which it is evaluated.</param>
/// <param name="HistoryOdds">Of so many fields, one changed in the course of time; 0 for none.</param>
internal sealed record WorldCalendar(ImmutableArray<string> Days, ImmutableArray<string> Periods, ImmutableArray<string> Durations, int DayOdds, int HistoryOdds)
{
    /// <summary>Gets the entities that rules are on; one that stands there twice is twice as frequent.</summary>
    public required ImmutableArray<string> Subjects { get; init; }

    /// <summary>Gets the days of the judgement.</summary>
    public required ImmutableArray<DateOnly> AsOf { get; init; }

    /// <summary>Gets whether the law begins and ends on its days too.</summary>
    public bool HasChangingLaw { get; init; }

    /// <summary>Few days of several years, so that they meet.</summary>
    public static WorldCalendar Years { get; } = new(
        ["2019-12-31", "2020-01-01", "2020-02-29", "2020-06-30", "2021-06-01"],
        ["2019-06-01..2019-12-31", "2019-12-31..2020-01-01", "2020-01-01..2020-06-30", "2020-01-01..", "..2020-06-30", "2021-01-01.."],
        ["1 month", "2 months", "1 year", "8 weeks", "48 hours"],
        20,
        0)
    {
        Subjects = ["thing", "thing", "deed"],
        AsOf = [new(2020, 12, 31)],
    };

    /// <summary>Sixty days across a change of law on 2020-01-01 and the end of February of a leap year.</summary>
    public static WorldCalendar SixtyDays { get; } = new(
        ["2019-12-30", "2019-12-31", "2020-01-01", "2020-01-02", "2020-01-30", "2020-01-31", "2020-02-01", "2020-02-14", "2020-02-27", "2020-02-28", "2020-02-29", "2020-03-31"],
        ["2019-12-30..2020-01-01", "2020-01-01..2020-01-31", "2020-01-02..", "..2020-01-30", "2020-01-31..2020-02-14", "2020-02-01..2020-02-01", "2020-02-15..2020-02-27", "2019-12-31..", "2020-02-27..2020-03-31"],
        ["1 month", "1 day", "15 days", "30 days", "4 weeks", "24 hours", "36 hours", "1 working day", "3 working days", "10 working days"],
        2,
        8)
    {
        Subjects = ["deed", "deed", "deed", "event", "thing"],
        AsOf = [new(2020, 1, 31), new(2020, 2, 14), new(2020, 2, 28)],
        HasChangingLaw = true,
    };
}
