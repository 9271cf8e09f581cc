using System.Globalization;
using Compliance.Binding;
using Compliance.Diagnostics;
using Compliance.Text;
using Compliance.Text.Cultures;

namespace Compliance.Literals;

/// <summary>Reads days, <c>yyyy-MM-dd</c> and nothing else.</summary>
internal static class DateText
{
    /// <summary>Reads a day; anything else is reported with the day it may have meant.</summary>
    public static DateOnly? Read(string text, SourceSpan span, DiagnosticBag diagnostics)
    {
        if (IsoDay.TryParse(text, out var day))
        {
            return day;
        }

        diagnostics.Add(HasShape(text) ? LiteralDiagnostics.NotInCalendar(span, text) : LiteralDiagnostics.DateExpected(span, text, Readings(text)));
        return null;
    }

    /// <summary>Determines whether a text begins with four digits, two and two with hyphens between, whatever days they name.</summary>
    public static bool StartsWithShape(ReadOnlySpan<char> text) =>
        text.Length >= 10 && text[4] == '-' && text[7] == '-'
        && IsDigits(text[..4]) && IsDigits(text[5..7]) && IsDigits(text[8..10])
        && (text.Length == 10 || !char.IsAsciiDigit(text[10]));

    /// <summary>Gets the days that a date in another spelling may mean: one, or two where day and month can change places.</summary>
    public static IReadOnlyList<DateOnly> Readings(string text)
    {
        var parts = Width.Narrow(text).Split(['T', ' '], 2)[0].Split(['-', '/', '.', .. DateWords.Signs], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (parts.Length == 1 && parts[0].Length == 8)
        {
            parts = [parts[0][..4], parts[0][4..6], parts[0][6..]];
        }

        return parts.Length != 3 ? []
            : parts[0].Length == 4 ? [.. Days(parts[0], parts[1], parts[2])]
            : parts[2].Length == 4 ? [.. Days(parts[2], parts[1], parts[0]).Concat(Days(parts[2], parts[0], parts[1])).Distinct().Order()]
            : [];
    }

    private static bool HasShape(string text) => text.Length == 10 && StartsWithShape(text);

    private static bool IsDigits(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');

    private static IEnumerable<DateOnly> Days(string year, string month, string day)
    {
        if (Number(year) is { } y and > 0 && Number(month) is { } m and >= 1 and <= 12 && Number(day) is { } d and >= 1 && d <= DateTime.DaysInMonth(y, m))
        {
            yield return new DateOnly(y, m, d);
        }
    }

    private static int? Number(string text) =>
        text.Length <= 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
