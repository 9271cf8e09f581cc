using Compliance.Facts.Parsing;
using Compliance.Facts.Time;
using Compliance.Literals;
using Compliance.Text.Cultures;

namespace Compliance.Declarations.Direct;

/// <summary>Reads days and periods as programs write them; all others are left to <see cref="DateText"/> and <see cref="PeriodText"/>.</summary>
internal static class DirectDate
{
    private const int Length = 10;

    /// <summary>Reads <c>yyyy-MM-dd</c>.</summary>
    public static bool TryRead(ReadOnlySpan<byte> text, out DateOnly day)
    {
        day = default;
        if (text.Length != Length || text[4] != '-' || text[7] != '-')
        {
            return false;
        }

        var year = Digits(text[..4]);
        var month = Digits(text[5..7]);
        var date = Digits(text[8..]);
        if (year < 1 || month is < 1 or > 12 || date < 1 || date > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        day = new DateOnly(year, month, date);
        return true;
    }

    /// <summary>Reads two days with two dots between them, of which one may be left out.</summary>
    public static bool TryRead(ReadOnlySpan<byte> text, out PeriodEnd from, out PeriodEnd to)
    {
        from = PeriodEnd.Open;
        to = PeriodEnd.Open;
        var dots = text.IndexOf(".."u8);
        return dots >= 0 && text.Length > 2
            && (dots == 0 || TryRead(text[..dots], out from))
            && (dots + 2 == text.Length || TryRead(text[(dots + 2)..], out to))
            && IsPeriod(from, to);
    }

    /// <summary>Reads one end of a period: a day or <c>open</c>.</summary>
    public static bool TryRead(ReadOnlySpan<byte> text, out PeriodEnd end)
    {
        end = PeriodEnd.Open;
        if (TryRead(text, out DateOnly day))
        {
            end = PeriodEnd.On(day);
            return true;
        }

        return text.SequenceEqual("open"u8) || text.SequenceEqual(CommonWords.OpenZhUtf8);
    }

    /// <summary>Determines whether two ends make a period.</summary>
    public static bool IsPeriod(PeriodEnd from, PeriodEnd to) =>
        (from.State, to.State) switch
        {
            (PeriodEndState.Open, PeriodEndState.Open) => false,
            (PeriodEndState.Day, PeriodEndState.Day) => from.Day <= to.Day,
            _ => true,
        };

    private static int Digits(ReadOnlySpan<byte> text)
    {
        var number = 0;
        foreach (var digit in text)
        {
            var value = (uint)(digit - '0');
            if (value > 9)
            {
                return -1;
            }

            number = (number * 10) + (int)value;
        }

        return number;
    }
}
