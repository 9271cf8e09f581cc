using Compliance.Facts.Time;
using Compliance.Law;
using Compliance.SecondReading.Tests.Reading.Values;

namespace Compliance.SecondReading.Tests.Reading.Time;

/// <summary>The length of a period, its first and last day included.</summary>
internal static class Lengths
{
    public static Value Of(Value target, WorkCalendar? calendar)
    {
        if (target is not Value.Period { Declared: var period })
        {
            return target;
        }

        if (period.From.State == PeriodEndState.Undeclared || period.To.State == PeriodEndState.Undeclared)
        {
            return Value.Undeclared;
        }

        return period.From.State == PeriodEndState.Day && period.To.State == PeriodEndState.Day
            ? new Value.Length(period.From.Day, period.To.Day, calendar)
            : new Value.Length(default, null, calendar);
    }

    /// <summary>The last day of a term that begins on a day; it ends with the month where that has no day before the one with the same number.</summary>
    public static long? LastDayOf(DateOnly first, DurationValue term, WorkCalendar? calendar, Ignored ignored)
    {
        switch (term.Unit)
        {
            case DurationUnit.WorkingDays:
                return calendar is not null && WorkingDays.After(first.AddDays(-1), 1, term.Count, calendar, ignored) is { } last ? last.DayNumber : null;
            case DurationUnit.Months or DurationUnit.Years:
                return Shifts.InMonths(first, term.Months) is { } same ? same.Day < first.Day ? same.DayNumber : same.DayNumber - 1 : null;
            default:
                return first.DayNumber + term.Days - 1L;
        }
    }
}
