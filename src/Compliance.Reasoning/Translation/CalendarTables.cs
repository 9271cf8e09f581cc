using System.Globalization;
using Compliance.Facts.Time;
using Compliance.Law;
using Compliance.Reasoning.Logic;
using Compliance.Reasoning.Symbols;
using Compliance.Reasoning.Worlds;

namespace Compliance.Reasoning.Translation;

/// <summary>Adds durations to days by the calendar: by how many days a day moves is a step function, of few steps.</summary>
/// <param name="world">The world.</param>
/// <param name="hasUnverified">Whether years that are not verified are known; else days counted in them are not.</param>
internal sealed class CalendarTables(World world, bool hasUnverified)
{
    private const int HoursOfDay = 24;
    private const int YearsBeyond = 20;

    private Model Model => world.Model;

    /// <summary>Adds a duration to a day. An open end stays beyond every day.</summary>
    public NumberSymbol Shift(Line day, DurationValue duration, int sign, WorkCalendar? calendar)
    {
        if (duration.WorkingDays > 0)
        {
            return WorkingDays(day, sign * duration.WorkingDays, calendar);
        }

        var months = sign * duration.Months;
        var (low, high) = (sign * duration.Days, sign * duration.Days);
        if (duration.Hours > 0)
        {
            var hours = sign * duration.Hours;
            low += (int)Math.Floor(hours / (double)HoursOfDay);
            high += (int)Math.Ceiling(hours / (double)HoursOfDay);
        }

        var least = Move(day, Name($"{months} months {low}"), d => d.AddMonths(months).DayNumber + low);
        return low == high ? least : new NumberSymbol(Flag.False, Flag.False, least.Low, Move(day, Name($"{months} months {high}"), d => d.AddMonths(months).DayNumber + high).Low);
    }

    /// <summary>Finds the day after a term that begins on a day, which is counted in it.</summary>
    public NumberSymbol EndOfTerm(Line first, DurationValue duration, WorkCalendar? calendar)
    {
        if (duration.WorkingDays > 0)
        {
            var last = WorkingDays(first.Minus(Line.Of(1)), duration.WorkingDays, calendar);
            return new NumberSymbol(last.Unknown, last.None, last.Low.Plus(Line.Of(1)));
        }

        var end = Move(first, Name($"term {duration.Months} months"), d => EndOfMonths(d, duration.Months));
        var rest = Line.Of(duration.Days + (duration.Hours / (decimal)HoursOfDay));
        return new NumberSymbol(Flag.False, Flag.False, end.Low.Plus(rest));
    }

    private static string Name(FormattableString name) => name.ToString(CultureInfo.InvariantCulture);

    // A term of months ends with a month that has no such day.
    private static int EndOfMonths(DateOnly day, int months)
    {
        var moved = day.AddMonths(months);
        return moved.DayNumber + (moved.Day < day.Day ? 1 : 0);
    }

    private NumberSymbol WorkingDays(Line day, int count, WorkCalendar? calendar) =>
        Move(day, Name($"{count} working days of {calendar?.Id}"), d => calendar is null ? null : After(d, count, calendar));

    private int? After(DateOnly day, int count, WorkCalendar calendar)
    {
        var step = Math.Sign(count);
        for (var left = Math.Abs(count); left > 0;)
        {
            day = day.AddDays(step);
            if (calendar.IsWorkingDay(day) is not { } isWorkingDay || !IsKnown(day, calendar))
            {
                return null;
            }

            left -= isWorkingDay ? 1 : 0;
        }

        return day.DayNumber;
    }

    private bool IsKnown(DateOnly day, WorkCalendar calendar) =>
        hasUnverified || calendar.Years.Any(y => y.Year == day.Year && y.Verification == Verification.Verified);

    private NumberSymbol Move(Line day, string name, Func<DateOnly, int?> reach)
    {
        var key = $"{name} after {day.Key} {hasUnverified}";
        if (!world.Moved.TryGetValue(key, out var moved))
        {
            world.Moved.Add(key, moved = Make(day, reach));
        }

        return moved;
    }

    private NumberSymbol Make(Line day, Func<DateOnly, int?> reach)
    {
        var first = (int)Math.Max(day.Least, world.Sorts.FirstDay.AddYears(-YearsBeyond).DayNumber);
        var last = (int)Math.Min(day.Most, world.Sorts.LastDay.AddYears(YearsBeyond).DayNumber);
        var steps = new SortedDictionary<int, List<long[]>>();
        var unknown = new List<long[]>();
        for (var number = first; number <= last; number++)
        {
            var stretches = reach(DateOnly.FromDayNumber(number)) is not { } reached ? unknown
                : steps.TryGetValue(reached - number, out var known) ? known
                : steps[reached - number] = [];
            if (stretches.Count > 0 && stretches[^1][1] == number - 1)
            {
                stretches[^1][1] = number;
            }
            else
            {
                stretches.Add([number, number]);
            }
        }

        // What is beyond every day stays there.
        if (day.Least <= PeriodSymbol.OpenStart || day.Most >= PeriodSymbol.OpenEnd)
        {
            if (!steps.TryGetValue(0, out var stay))
            {
                steps.Add(0, stay = []);
            }

            stay.Insert(0, [Math.Min(day.Least, PeriodSymbol.OpenStart), PeriodSymbol.OpenStart]);
            stay.Add([PeriodSymbol.OpenEnd, Math.Max(day.Most, PeriodSymbol.OpenEnd)]);
        }

        var (by, isUnknown) = Model.Step(day, [.. steps.Select(s => ((long)s.Key, s.Value))], unknown);
        return new NumberSymbol(isUnknown, Flag.False, day.Plus(by));
    }
}
