using Compliance.Binding;
using Compliance.Diagnostics;
using Compliance.Text;

namespace Compliance.Facts.Parsing;

/// <summary>Reads durations: <c>15 days</c>, <c>3个月</c>.</summary>
internal static class DurationText
{
    private const int MostDigits = 5;

    private static readonly (string Unit, int Months, int Days)[] Units =
    [
        ("day", 0, 1), ("days", 0, 1), ("日", 0, 1),
        ("month", 1, 0), ("months", 1, 0), ("个月", 1, 0),
        ("year", 12, 0), ("years", 12, 0), ("年", 12, 0),
    ];

    // Words that have one meaning but are not the project's: the advice shows the right ones.
    private static readonly (string Unit, int Times, string Zh, string En)[] OtherUnits =
    [
        ("天", 1, "日", "days"), ("d", 1, "日", "days"), ("月", 1, "个月", "months"), ("周", 7, "日", "days"), ("week", 7, "日", "days"),
        ("weeks", 7, "日", "days"), ("个星期", 7, "日", "days"), ("y", 1, "年", "years"), ("季度", 3, "个月", "months"), ("个季度", 3, "个月", "months"),
    ];

    private static readonly string[] WorkingDayWords = ["工作日", "交易日", "working day", "business day", "workday"];

    /// <summary>Reads a duration.</summary>
    public static DurationValue? Read(string text, SourceSpan node, SourceSpan entry, DiagnosticBag diagnostics)
    {
        var digits = LeadingDigits(text);
        var unit = text[digits..].TrimStart(' ');
        if (digits is > 0 and <= MostDigits && (digits == 1 || text[0] != '0'))
        {
            var count = Count(text.AsSpan(0, digits));
            foreach (var (name, months, days) in Units)
            {
                if (name == unit)
                {
                    return new DurationValue(count * months, count * days, entry);
                }
            }
        }

        diagnostics.Add(WorkingDayWords.Any(w => text.Contains(w, StringComparison.OrdinalIgnoreCase))
            ? ValueDiagnostics.WorkingDays(node, text)
            : ValueDiagnostics.DurationExpected(node, text, Correction(Width.Narrow(text))));
        return null;
    }

    /// <summary>Gets the length of a unit of time at the start of a text, 0 where there is none.</summary>
    public static int UnitLength(ReadOnlySpan<char> text)
    {
        var longest = 0;
        foreach (var (name, _, _) in Units)
        {
            var fits = text.StartsWith(name, StringComparison.Ordinal)
                && (!char.IsAsciiLetter(name[0]) || text.Length == name.Length || !char.IsLetterOrDigit(text[name.Length]));
            longest = fits ? Math.Max(longest, name.Length) : longest;
        }

        return longest;
    }

    private static LocalizedText? Correction(string text)
    {
        if (text.StartsWith('P') && text.Length is > 2 and <= MostDigits + 2 && LeadingDigits(text[1..]) == text.Length - 2)
        {
            var iso = Count(text.AsSpan(1, text.Length - 2));
            return text[^1] switch
            {
                'D' => Written(iso, "日", "days"),
                'W' => Written(iso * 7, "日", "days"),
                'M' => Written(iso, "个月", "months"),
                'Y' => Written(iso, "年", "years"),
                _ => null,
            };
        }

        var digits = LeadingDigits(text);
        var unit = text[digits..].Trim(' ').ToLowerInvariant();
        if (digits is 0 or > MostDigits)
        {
            return null;
        }

        var count = Count(text.AsSpan(0, digits));
        foreach (var (name, times, zh, en) in OtherUnits)
        {
            if (name == unit)
            {
                return Written(count * times, zh, en);
            }
        }

        var known = Array.Find(Units, u => u.Unit == unit);
        return known.Unit is null ? null
            : known.Days == 1 ? Written(count, "日", "days")
            : known.Months == 1 ? Written(count, "个月", "months")
            : Written(count, "年", "years");
    }

    private static LocalizedText Written(int count, string zh, string en) => new($"{count}{zh}", count == 1 ? $"1 {en[..^1]}" : $"{count} {en}");

    private static int LeadingDigits(string text)
    {
        var other = text.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return other < 0 ? text.Length : other;
    }

    private static int Count(ReadOnlySpan<char> digits)
    {
        var count = 0;
        foreach (var digit in digits)
        {
            count = (count * 10) + (digit - '0');
        }

        return count;
    }
}
