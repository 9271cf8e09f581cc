using Compliance.Diagnostics;
using Compliance.Facts.Time;
using Compliance.Text;

namespace Compliance.Facts.Parsing;

/// <summary>Reads durations: <c>15 days</c>, <c>3 months</c>, <c>10 working days</c>.</summary>
internal static class DurationText
{
    private const int MostDigits = 5;

    /// <summary>Reads a duration.</summary>
    public static DurationValue? Read(string text, SourceSpan node, SourceSpan entry, DiagnosticBag diagnostics)
    {
        var digits = LeadingDigits(text);
        var word = text[digits..].TrimStart(' ');
        if (digits is > 0 and <= MostDigits && (digits == 1 || text[0] != '0'))
        {
            foreach (var (unit, one, several, zh) in DurationWords.All)
            {
                if (word == one || word == several || word == zh)
                {
                    return new DurationValue(Count(text.AsSpan(0, digits)), unit, entry);
                }
            }
        }

        diagnostics.Add(OtherDurationWords.TradingDays.Any(w => text.Contains(w, StringComparison.OrdinalIgnoreCase))
            ? ValueDiagnostics.TradingDays(node, text)
            : ValueDiagnostics.DurationExpected(node, text, Correction(Binding.Width.Narrow(text))));
        return null;
    }

    /// <summary>Gets the length of a unit of time at the start of a text, 0 where there is none.</summary>
    public static int UnitLength(ReadOnlySpan<char> text)
    {
        var longest = 0;
        foreach (var (_, one, several, zh) in DurationWords.All)
        {
            longest = Math.Max(longest, text.StartsWith(zh, StringComparison.Ordinal) ? zh.Length : Math.Max(Latin(text, one), Latin(text, several)));
        }

        return longest;
    }

    // A Latin word ends where it ends.
    private static int Latin(ReadOnlySpan<char> text, string word) =>
        text.StartsWith(word, StringComparison.Ordinal) && (text.Length == word.Length || !char.IsLetterOrDigit(text[word.Length])) ? word.Length : 0;

    private static LocalizedText? Correction(string text)
    {
        if (text.StartsWith('P') && text.Length is > 2 and <= MostDigits + 2 && LeadingDigits(text[1..]) == text.Length - 2)
        {
            var iso = Count(text.AsSpan(1, text.Length - 2));
            return text[^1] switch
            {
                'D' => DurationWords.Say(iso, DurationUnit.Days),
                'W' => DurationWords.Say(iso, DurationUnit.Weeks),
                'M' => DurationWords.Say(iso, DurationUnit.Months),
                'Y' => DurationWords.Say(iso, DurationUnit.Years),
                _ => null,
            };
        }

        var digits = LeadingDigits(text);
        if (digits is 0 or > MostDigits)
        {
            return null;
        }

        var (count, word) = (Count(text.AsSpan(0, digits)), text[digits..].Trim(' ').ToLowerInvariant());
        foreach (var (other, times, unit) in OtherDurationWords.All)
        {
            if (other == word)
            {
                return DurationWords.Say(count * times, unit);
            }
        }

        foreach (var (unit, one, several, zh) in DurationWords.All)
        {
            if (word == one || word == several || word == zh)
            {
                return DurationWords.Say(count, unit);
            }
        }

        return null;
    }

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
