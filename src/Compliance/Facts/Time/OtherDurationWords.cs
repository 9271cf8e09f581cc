namespace Compliance.Facts.Time;

/// <summary>Words for units of time that have one meaning and are not the language's: the advice shows the right ones.</summary>
internal static class OtherDurationWords
{
    /// <summary>What they mean: so many of a unit.</summary>
    public static readonly (string Word, int Times, DurationUnit Unit)[] All =
    [
        ("天", 1, DurationUnit.Days), ("d", 1, DurationUnit.Days), ("自然日", 1, DurationUnit.Days), ("calendar day", 1, DurationUnit.Days), ("calendar days", 1, DurationUnit.Days),
        ("月", 1, DurationUnit.Months), ("季度", 3, DurationUnit.Months), ("个季度", 3, DurationUnit.Months), ("quarter", 3, DurationUnit.Months), ("quarters", 3, DurationUnit.Months),
        ("星期", 1, DurationUnit.Weeks), ("个星期", 1, DurationUnit.Weeks), ("个周", 1, DurationUnit.Weeks), ("w", 1, DurationUnit.Weeks),
        ("y", 1, DurationUnit.Years), ("个小时", 1, DurationUnit.Hours), ("h", 1, DurationUnit.Hours), ("时", 1, DurationUnit.Hours),
        ("工作日", 1, DurationUnit.WorkingDays), ("workday", 1, DurationUnit.WorkingDays), ("workdays", 1, DurationUnit.WorkingDays),
        ("business day", 1, DurationUnit.WorkingDays), ("business days", 1, DurationUnit.WorkingDays),
    ];

    /// <summary>Days that no calendar here has.</summary>
    public static readonly string[] TradingDays = ["交易日", "trading day"];
}
