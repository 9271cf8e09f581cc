namespace Compliance.Spreadsheets.Formats;

/// <summary>What a piece of a number format stands for.</summary>
internal enum FormatTokenKind
{
    /// <summary>Text that is shown as it is.</summary>
    Literal,

    /// <summary>A digit: <c>0</c>, <c>#</c> or <c>?</c>.</summary>
    Digit,

    /// <summary>The decimal point.</summary>
    Point,

    /// <summary>A comma, which groups digits or divides by a thousand.</summary>
    Comma,

    /// <summary>A percent sign, which multiplies by a hundred.</summary>
    Percent,

    /// <summary>An exponent.</summary>
    Exponent,

    /// <summary>The number in its usual form.</summary>
    General,

    /// <summary>The text of the cell.</summary>
    Text,

    /// <summary>A year.</summary>
    Year,

    /// <summary>A month, or minutes beside hours or seconds.</summary>
    Month,

    /// <summary>A day of the month.</summary>
    Day,

    /// <summary>The name of a day of the week.</summary>
    Weekday,

    /// <summary>Hours, seconds, and whether it is morning.</summary>
    Time,
}
