namespace Compliance.Facts.Time;

/// <summary>What is known of one end of a period.</summary>
public enum PeriodEndState
{
    /// <summary>Not declared.</summary>
    Undeclared,

    /// <summary>A day, included.</summary>
    Day,

    /// <summary>Without limit.</summary>
    Open,
}
