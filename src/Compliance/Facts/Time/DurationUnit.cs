namespace Compliance.Facts.Time;

/// <summary>The units in which a length of time is written.</summary>
public enum DurationUnit
{
    /// <summary>Hours; 24 of them are a day.</summary>
    Hours,

    /// <summary>Days of the calendar.</summary>
    Days,

    /// <summary>Working days, as a calendar of working days counts them.</summary>
    WorkingDays,

    /// <summary>Weeks of seven days.</summary>
    Weeks,

    /// <summary>Months, of 28 to 31 days.</summary>
    Months,

    /// <summary>Years of twelve months.</summary>
    Years,
}
