using System.Text;
using Compliance.Text;
using Compliance.Vocabularies;

namespace Compliance.Spreadsheets.Layout;

/// <summary>Units that stand once for many cells: in brackets in a head, or above the table.</summary>
internal static class HeadUnit
{
    /// <summary>Splits a head into its name and the unit behind it.</summary>
    /// <param name="head">The head.</param>
    /// <param name="vocabulary">What registers the currencies.</param>
    /// <returns>The unit is <see langword="null"/> where there is none that is known.</returns>
    public static (string Name, string? Unit) Split(string head, Vocabulary vocabulary)
    {
        var text = head.TrimEnd();
        var open = text.LastIndexOfAny(['(', '（', '[', '【']);
        if (open <= 0 || text[^1] is not (')' or '）' or ']' or '】'))
        {
            return (text, null);
        }

        return Known(text[(open + 1)..^1], vocabulary) is { } unit ? (text[..open].TrimEnd(), unit) : (text, null);
    }

    /// <summary>Gets the unit of amounts that a line above a table states.</summary>
    /// <param name="line">The text of a cell.</param>
    /// <param name="vocabulary">What registers the currencies.</param>
    /// <returns>The unit; empty where it states one that is not known; <see langword="null"/> where it states none.</returns>
    public static string? OfTable(string line, Vocabulary vocabulary)
    {
        var text = TextEquality.KeyOf(line).Trim('(', ')');
        foreach (var word in LayoutWords.Unit)
        {
            if (text.StartsWith(word, StringComparison.Ordinal) && text.AsSpan(word.Length).TrimStart(' ') is [':', .. var rest])
            {
                return MoneyUnit(rest.ToString(), vocabulary) ?? (vocabulary.NamesCurrency(rest.ToString()) || word != LayoutWords.UnitOfAnything ? string.Empty : null);
            }
        }

        return null;
    }

    /// <summary>Puts the unit behind a number that has none of its own, and behind each of a history.</summary>
    public static string Apply(string? unit, string number)
    {
        const string Ends = ";；";
        if (unit is null)
        {
            return number;
        }

        var result = new StringBuilder(number.Length + unit.Length);
        for (var i = 0; i < number.Length; i++)
        {
            result.Append(number[i]);
            result.Append(char.IsAsciiDigit(number[i]) && (i == number.Length - 1 || Ends.Contains(number[i + 1], StringComparison.Ordinal)) ? unit : string.Empty);
        }

        return result.ToString();
    }

    /// <summary>Gets the power of ten of a unit.</summary>
    public static int PowerOf(string unit, Vocabulary vocabulary) => vocabulary.FindUnit(unit)?.PowerOfTen ?? 0;

    private static string? Known(string text, Vocabulary vocabulary)
    {
        var unit = TextEquality.KeyOf(text);
        unit = unit.StartsWith(LayoutWords.UnitOfAnything + ":", StringComparison.Ordinal) ? unit[(LayoutWords.UnitOfAnything.Length + 1)..] : unit;
        return LayoutWords.Units.GetValueOrDefault(unit) ?? MoneyUnit(unit, vocabulary);
    }

    // A letter alone is as often a metre or a kelvin as a million or a thousand.
    private static string? MoneyUnit(string text, Vocabulary vocabulary) =>
        vocabulary.FindUnit(text) is { } unit && (unit.Currency is not null || unit.Text.Length > 1 || !char.IsAsciiLetter(unit.Text[0])) ? unit.Text : null;
}
