using System.Globalization;
using Compliance.Text;

namespace Compliance.Facts;

/// <summary>Shortens declared texts where they are written out: a report names a thing hundreds of times, and a name may be as long as its author likes.</summary>
/// <remarks>What is left out is counted in UTF-16 units. Comparisons, fingerprints and hashes always use the whole text.</remarks>
public static class Abbreviation
{
    /// <summary>The longest name or text that is shown whole, in UTF-16 units.</summary>
    public const int LongestName = 200;

    /// <summary>The longest value that is shown whole where a document lists facts for programs, in UTF-16 units.</summary>
    public const int LongestValue = 1_000;

    private const int LeastCut = 40;

    /// <summary>Shortens a name or text for a reader.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text where it is not longer than <see cref="LongestName"/>; else its beginning and its length.</returns>
    public static LocalizedText Name(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length <= LongestName ? LocalizedText.Same(text) : Cut(text, LongestName);
    }

    /// <summary>Shortens a text in both languages for a reader.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text where neither language is longer than <see cref="LongestValue"/>; else the beginning and the length of each that is.</returns>
    public static LocalizedText Text(LocalizedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Zh.Length <= LongestValue && text.En.Length <= LongestValue
            ? text
            : new(Value(text.Zh, LongestValue, static t => t.Zh), Value(text.En, LongestValue, static t => t.En));
    }

    /// <summary>Shortens a value for programs.</summary>
    /// <param name="text">The value, the same whatever language it was written in.</param>
    /// <returns>The value where it is not longer than <see cref="LongestValue"/>; else its beginning and its length.</returns>
    public static string Value(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Value(text, LongestValue, static t => t.En);
    }

    private static string Value(string text, int longest, Func<LocalizedText, string> language) =>
        text.Length <= longest ? text : language(Cut(text, longest));

    // Never half a surrogate pair.
    private static LocalizedText Cut(string text, int longest)
    {
        var end = longest - LeastCut;
        var beginning = text[..(char.IsHighSurrogate(text[end - 1]) ? end - 1 : end)];
        return new(
            string.Create(CultureInfo.InvariantCulture, $"{beginning}……（共 {text.Length} 个字符）"),
            string.Create(CultureInfo.InvariantCulture, $"{beginning}… ({text.Length} characters)"));
    }
}
