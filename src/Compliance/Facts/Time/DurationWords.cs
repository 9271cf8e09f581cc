using Compliance.Text;

namespace Compliance.Facts.Time;

/// <summary>How units of time are written.</summary>
internal static class DurationWords
{
    /// <summary>Gets the units: the English word for one and for several, and the Chinese one.</summary>
    public static (DurationUnit Unit, string One, string Several, string Zh)[] All { get; } =
    [
        (DurationUnit.Hours, "hour", "hours", "小时"),
        (DurationUnit.Days, "day", "days", "日"),
        (DurationUnit.WorkingDays, "working day", "working days", "个工作日"),
        (DurationUnit.Weeks, "week", "weeks", "周"),
        (DurationUnit.Months, "month", "months", "个月"),
        (DurationUnit.Years, "year", "years", "年"),
    ];

    /// <summary>Says a count of a unit.</summary>
    public static LocalizedText Say(int count, DurationUnit unit)
    {
        var (_, one, several, zh) = All[(int)unit];
        return new($"{count}{zh}", count == 1 ? $"1 {one}" : $"{count} {several}");
    }
}
