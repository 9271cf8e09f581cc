using Compliance.Conditions;
using Compliance.Conditions.ValueTests;
using Compliance.Evaluation.Explaining;
using Compliance.Evaluation.Time;
using Compliance.Facts.Time;
using Compliance.Facts;
using Compliance.Law;
using Compliance.Text;
using Compliance.Types;

namespace Compliance.Evaluation.Values;

/// <summary>
/// The time from one day to another, or the length of a period. It has a first day, so that it compares with months and
/// working days by the calendar: <c>a - b: { at_least: 1 month }</c> holds where a lies on or after b + 1 month.
/// </summary>
/// <param name="start">The day from which it is counted; of a period, its first day. A day number, or <see cref="OpenEnd"/>.</param>
/// <param name="end">The day to which it is counted; of a period, the day after its last.</param>
/// <param name="isTerm">Whether it is the length of a period, of which the first day is counted.</param>
/// <param name="calendar">What counts working days.</param>
internal sealed class ElapsedValue(NumberRange start, NumberRange end, bool isTerm, WorkCalendar? calendar) : FactValue(default)
{
    /// <summary>Gets how many days it is. What is open is without limit, whatever its other end is.</summary>
    public NumberRange Days => OpenEnd.Limit(end.Minus(start));

    public override string Canonical => $"{new RangeValue(Days, FactTypeKind.Decimal, mayBeAbsent: false).Canonical} days from {new RangeValue(start, FactTypeKind.Date, mayBeAbsent: false).Canonical}";

    public override LocalizedText Display
    {
        get
        {
            if (Days is { IsPoint: true, Low: >= 0 and < int.MaxValue and var days })
            {
                return DurationWords.Say((int)days, DurationUnit.Days);
            }

            if (Days is { IsPoint: true, Low: > 0 })
            {
                return new("无期限", "without limit");
            }

            var text = new RangeValue(Days, FactTypeKind.Decimal, mayBeAbsent: false).Display;
            return new($"{text.Zh}日", $"{text.En} days");
        }
    }

    // What is open at an end is longer or shorter than every duration, and nothing is counted.
    private bool IsOpen => IsOpenAt(start) || IsOpenAt(end);

    /// <summary>Compares it with a duration, from its first day on.</summary>
    public Truth Test(DurationValue duration, ComparisonOperator comparison) =>
        IsOpen ? Ordering.Test(Days, NumberRange.Point(0), comparison)
        : Limit(duration) is { } limit ? Ordering.Test(end, limit, comparison) : Truth.Unknown;

    /// <summary>Tells an explanation which days were counted to compare it with a duration.</summary>
    public void Explain(DurationValue duration, Explanation explanation)
    {
        if (duration.WorkingDays == 0 || IsOpen)
        {
            return;
        }

        Note(start.Low, duration, explanation);
        if (!start.IsPoint)
        {
            Note(start.High, duration, explanation);
        }
    }

    private void Note(decimal? first, DurationValue duration, Explanation explanation)
    {
        if (first is { } known && DayAt(isTerm ? known - 1 : known) is { } day)
        {
            explanation.NoteWorkingDays(calendar, day, duration.WorkingDays);
        }
    }

    // The day that ends the duration, if it begins on the first day: each end as far as it is known, and null where neither is.
    private NumberRange? Limit(DurationValue duration)
    {
        var low = start.Low is { } first ? At(first, duration, isLatest: false) : null;
        var high = start.IsPoint && !duration.HasPartOfDay ? low
            : start.High is { } last ? At(last, duration, isLatest: true)
            : null;
        return low is null && high is null ? null : new NumberRange(low, high);
    }

    private decimal? At(decimal first, DurationValue duration, bool isLatest)
    {
        if (OpenEnd.At(first) is not null)
        {
            return first;
        }

        if (DayAt(first) is not { } day)
        {
            return null;
        }

        if (isTerm)
        {
            return CalendarShift.EndOfTerm(day, duration, calendar);
        }

        var number = CalendarShift.NumberOf(day, duration, 1, calendar, isLatest);
        return number is CalendarShift.Before or DayWindow.Never ? null : number;
    }

    private static bool IsOpenAt(NumberRange place) => place is { IsPoint: true, Low: { } low } && OpenEnd.At(low) is not null;

    private static DateOnly? DayAt(decimal number) =>
        number >= 0 && number <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber((int)number) : null;
}
