using System.Collections.Immutable;
using Compliance.Text;

namespace Compliance.Law;

/// <summary>A calendar of working days, as dated data: the weekend, and what each year covered says of single days.</summary>
public sealed class WorkCalendar
{
    private readonly bool[] _isWorkingDay;
    private readonly bool _isVerifiedOnly;
    private WorkCalendar? _verified;

    /// <summary>Creates a calendar.</summary>
    /// <param name="id">The identifier, in kebab-case.</param>
    /// <param name="label">What it is called.</param>
    /// <param name="weekend">The days of the week that are no working days.</param>
    /// <param name="years">The years covered, one after the other without a gap; at least one.</param>
    /// <param name="span">Where it is declared.</param>
    public WorkCalendar(string id, LocalizedText label, ImmutableArray<DayOfWeek> weekend, ImmutableArray<CalendarYear> years, SourceSpan span)
    {
        (Id, Label, Weekend, Years, Span) = (id, label, weekend, years, span);
        FirstDay = new DateOnly(years[0].Year, 1, 1);
        LastDay = new DateOnly(years[^1].Year, 12, 31);
        _isWorkingDay = new bool[LastDay.DayNumber - FirstDay.DayNumber + 1];
        for (var i = 0; i < _isWorkingDay.Length; i++)
        {
            _isWorkingDay[i] = !weekend.Contains(FirstDay.AddDays(i).DayOfWeek);
        }

        foreach (var year in years)
        {
            Set(year.Off, isWorkingDay: false);
            Set(year.Worked, isWorkingDay: true);
        }
    }

    private WorkCalendar(WorkCalendar whole)
    {
        (Id, Label, Weekend, Years, Span) = (whole.Id, whole.Label, whole.Weekend, whole.Years, whole.Span);
        (FirstDay, LastDay, _isWorkingDay, _isVerifiedOnly) = (whole.FirstDay, whole.LastDay, whole._isWorkingDay, true);
    }

    /// <summary>Gets the identifier.</summary>
    public string Id { get; }

    /// <summary>Gets what it is called.</summary>
    public LocalizedText Label { get; }

    /// <summary>Gets the days of the week that are no working days.</summary>
    public ImmutableArray<DayOfWeek> Weekend { get; }

    /// <summary>Gets the years covered, in order and without a gap.</summary>
    public ImmutableArray<CalendarYear> Years { get; }

    /// <summary>Gets where it is declared.</summary>
    public SourceSpan Span { get; }

    /// <summary>Gets the first day covered.</summary>
    public DateOnly FirstDay { get; }

    /// <summary>Gets the last day covered.</summary>
    public DateOnly LastDay { get; }

    /// <summary>Gets the same calendar, of which only the years that were verified tell anything.</summary>
    internal WorkCalendar VerifiedOnly => _isVerifiedOnly ? this : _verified ??= new WorkCalendar(this);

    /// <summary>Determines whether a day is a working day.</summary>
    /// <returns><see langword="null"/> for a day in a year that is not covered.</returns>
    public bool? IsWorkingDay(DateOnly day) => Covers(day) ? _isWorkingDay[day.DayNumber - FirstDay.DayNumber] : null;

    /// <summary>Determines whether a day lies in a year covered.</summary>
    public bool Covers(DateOnly day) => day >= FirstDay && day <= LastDay;

    /// <summary>Finds the working day that lies a number of working days after a day, or before it; the day itself is not counted.</summary>
    /// <param name="day">The day.</param>
    /// <param name="count">The number of working days; less than 0 to go back. For 0 it is the day itself.</param>
    /// <param name="last">Gets the last day looked at: the one found, or the first that is not covered.</param>
    /// <returns>The day; <see langword="null"/> where a day between lies in a year that is not covered, or of <see cref="VerifiedOnly"/> in one that was not verified.</returns>
    internal DateOnly? Shift(DateOnly day, int count, out DateOnly last)
    {
        var step = Math.Sign(count);
        last = day;
        for (var left = Math.Abs(count); left > 0;)
        {
            var number = last.DayNumber + step;
            if (number < 0 || number > DateOnly.MaxValue.DayNumber)
            {
                return null;
            }

            last = DateOnly.FromDayNumber(number);
            if (!Covers(last))
            {
                return null;
            }

            left -= _isWorkingDay[number - FirstDay.DayNumber] ? 1 : 0;
        }

        return !_isVerifiedOnly || count == 0 || (count < 0 ? IsVerified(last, day) : IsVerified(day, last)) ? last : null;
    }

    /// <summary>Determines whether what is known of the days from one to another was verified.</summary>
    internal bool IsVerified(DateOnly from, DateOnly to)
    {
        foreach (var year in Years)
        {
            if (year.Year >= from.Year && year.Year <= to.Year && year.Verification != Verification.Verified)
            {
                return false;
            }
        }

        return true;
    }

    // A notice may move days of the December before; those of a year that is not covered count for nothing.
    private void Set(ImmutableArray<DateOnly> days, bool isWorkingDay)
    {
        foreach (var day in days)
        {
            if (Covers(day))
            {
                _isWorkingDay[day.DayNumber - FirstDay.DayNumber] = isWorkingDay;
            }
        }
    }
}
