namespace Compliance.Text;

/// <summary>The one spelling of a day in rules, declarations and reports: <c>yyyy-MM-dd</c> (ISO 8601), in every culture.</summary>
public static class IsoDay
{
    /// <summary>How many characters, and bytes in UTF-8, a day takes.</summary>
    public const int Length = 10;

    // Where the month and the day begin.
    private const int Month = 5;
    private const int Day = 8;

    /// <summary>Writes a day.</summary>
    /// <returns>Ten characters, such as <c>2026-11-01</c>.</returns>
    public static string Of(DateOnly day) => string.Create(Length, day, static (text, day) => Write(day, text));

    /// <summary>Writes a day that may be absent.</summary>
    /// <returns>Ten characters, or none where there is no day.</returns>
    public static string Of(DateOnly? day) => day is { } known ? Of(known) : string.Empty;

    /// <summary>Writes a day as UTF-8 without allocating.</summary>
    /// <param name="day">The day.</param>
    /// <param name="utf8">Receives <see cref="Length"/> bytes.</param>
    /// <exception cref="ArgumentException">There is room for fewer bytes.</exception>
    public static void Write(DateOnly day, Span<byte> utf8)
    {
        if (utf8.Length < Length)
        {
            throw new ArgumentException($"A day takes {Length} bytes; there is room for {utf8.Length}.", nameof(utf8));
        }

        Span<char> text = stackalloc char[Length];
        Write(day, text);
        for (var i = 0; i < text.Length; i++)
        {
            utf8[i] = (byte)text[i];
        }
    }

    /// <summary>Writes a day as characters without allocating.</summary>
    /// <param name="day">The day.</param>
    /// <param name="text">Receives <see cref="Length"/> characters.</param>
    /// <exception cref="ArgumentException">There is room for fewer characters.</exception>
    public static void Write(DateOnly day, Span<char> text)
    {
        if (text.Length < Length)
        {
            throw new ArgumentException($"A day takes {Length} characters; there is room for {text.Length}.", nameof(text));
        }

        Digits(day.Year, text[..4]);
        Digits(day.Month, text.Slice(Month, 2));
        Digits(day.Day, text.Slice(Day, 2));
        text[Month - 1] = text[Day - 1] = '-';
    }

    /// <summary>Reads a day that is written in this spelling and no other.</summary>
    /// <param name="text">The text.</param>
    /// <param name="day">The day; the default where the text is none.</param>
    /// <returns>Whether the text is a day of the calendar.</returns>
    public static bool TryParse(string? text, out DateOnly day)
    {
        day = default;
        if (text is not { Length: Length } || text[Month - 1] != '-' || text[Day - 1] != '-')
        {
            return false;
        }

        var (year, month, number) = (Number(text.AsSpan(0, Month - 1)), Number(text.AsSpan(Month, 2)), Number(text.AsSpan(Day, 2)));
        if (year < 1 || month is < 1 or > 12 || number < 1 || number > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        day = new DateOnly(year, month, number);
        return true;
    }

    // −1 for what is no number.
    private static int Number(ReadOnlySpan<char> digits)
    {
        const int Ten = 10;
        var number = 0;
        foreach (var digit in digits)
        {
            if (!char.IsAsciiDigit(digit))
            {
                return -1;
            }

            number = (number * Ten) + (digit - '0');
        }

        return number;
    }

    private static void Digits(int number, Span<char> text)
    {
        const int Ten = 10;
        for (var i = text.Length - 1; i >= 0; i--)
        {
            text[i] = (char)('0' + (number % Ten));
            number /= Ten;
        }
    }
}
