using Compliance.Text;

namespace Compliance.Spreadsheets.Workbooks;

/// <summary>Days as workbooks count them.</summary>
internal static class SerialDay
{
    // Workbooks count a 29 February 1900 that never was.
    private const int LeapDayThatNeverWas = 60;
    private static readonly DateOnly Before1900 = new(1899, 12, 30);
    private static readonly DateOnly Start1904 = new(1904, 1, 1);

    /// <summary>Gets the day of a number.</summary>
    /// <param name="number">The number; its fraction is a part of the day.</param>
    /// <param name="startsIn1904">Whether day 0 is 1 January 1904.</param>
    /// <returns>The day; <see langword="null"/> for one that is not in the calendar.</returns>
    public static DateOnly? Of(decimal number, bool startsIn1904)
    {
        var days = Math.Floor(number);
        if (days < 0 || days > 2_958_465 || (!startsIn1904 && days is 0 or LeapDayThatNeverWas))
        {
            return startsIn1904 && days == 0 ? Start1904 : null;
        }

        return startsIn1904 ? Start1904.AddDays((int)days) : Before1900.AddDays((int)days + (days < LeapDayThatNeverWas ? 1 : 0));
    }

    /// <summary>Reads a day that is written out, as strict files have them.</summary>
    /// <returns>The day, and whether a time follows it; <see langword="null"/> for anything else.</returns>
    public static (DateOnly Day, bool HasTime)? Read(string text)
    {
        const int Length = 10;
        return text.Length >= Length && IsoDay.TryParse(text[..Length], out var day) && (text.Length == Length || text[Length] == 'T')
            ? (day, text.AsSpan(Length).ContainsAnyInRange('1', '9'))
            : null;
    }
}
