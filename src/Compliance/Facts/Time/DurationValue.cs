using System.Globalization;
using Compliance.Text;

namespace Compliance.Facts.Time;

/// <summary>A length of time: a count of one unit.</summary>
/// <param name="count">How many; 0 or more.</param>
/// <param name="unit">Of what.</param>
/// <param name="span">Where it is written.</param>
public sealed class DurationValue(int count, DurationUnit unit, SourceSpan span) : FactValue(span)
{
    private const int HoursOfDay = 24;
    private const int DaysOfWeek = 7;
    private const int MonthsOfYear = 12;

    /// <summary>Gets how many units there are.</summary>
    public int Count { get; } = count;

    /// <summary>Gets the unit.</summary>
    public DurationUnit Unit { get; } = unit;

    /// <summary>Gets the number of months, years included; 0 in other units.</summary>
    public int Months => Unit switch
    {
        DurationUnit.Months => Count,
        DurationUnit.Years => Count * MonthsOfYear,
        _ => 0,
    };

    /// <summary>Gets the number of days of the calendar, weeks included; 0 in other units.</summary>
    public int Days => Unit switch
    {
        DurationUnit.Days => Count,
        DurationUnit.Weeks => Count * DaysOfWeek,
        _ => 0,
    };

    /// <summary>Gets the number of working days; 0 in other units.</summary>
    public int WorkingDays => Unit == DurationUnit.WorkingDays ? Count : 0;

    /// <summary>Gets the number of hours; 0 in other units.</summary>
    public int Hours => Unit == DurationUnit.Hours ? Count : 0;

    /// <summary>Gets whether the hours are no whole days.</summary>
    internal bool HasPartOfDay => Hours % HoursOfDay != 0;

    /// <inheritdoc/>
    public override string Canonical => Unit switch
    {
        DurationUnit.Hours when HasPartOfDay => Written(Count, "hours"),
        DurationUnit.Hours => Written(Count / HoursOfDay, "days"),
        DurationUnit.WorkingDays => Written(Count, "working days"),
        DurationUnit.Months or DurationUnit.Years => Written(Months, "months"),
        _ => Written(Days, "days"),
    };

    /// <inheritdoc/>
    public override LocalizedText Display => DurationWords.Say(Count, Unit);

    private static string Written(int count, string unit) => string.Create(CultureInfo.InvariantCulture, $"{count} {unit}");
}
