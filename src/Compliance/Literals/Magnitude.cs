namespace Compliance.Literals;

/// <summary>Words behind a number that multiply it by a power of ten, of every numeric type: 45m, 1.5 billion.</summary>
internal static class Magnitude
{
    private static readonly (string Word, int TenTo)[] Words = NumeralWords.Magnitudes;

    /// <summary>Gets the words.</summary>
    public static IReadOnlyList<string> All { get; } = Array.ConvertAll(Words, w => w.Word);

    /// <summary>Gets the power of ten of a word: 0 for none; <see langword="null"/> when there is no such word.</summary>
    public static int? PowerOf(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty)
        {
            return 0;
        }

        foreach (var (name, power) in Words)
        {
            if (word.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return power;
            }
        }

        return null;
    }

    /// <summary>Gets the length of the word at the start of a text, 0 where there is none.</summary>
    /// <remarks>A Chinese word may be followed by others; a Latin one may not.</remarks>
    public static int LengthAt(ReadOnlySpan<char> text)
    {
        var longest = 0;
        foreach (var (name, _) in Words)
        {
            if (name.Length > longest
                && text.StartsWith(name, StringComparison.OrdinalIgnoreCase)
                && (text.Length == name.Length || !char.IsAsciiLetter(name[^1]) || !char.IsLetterOrDigit(text[name.Length])))
            {
                longest = name.Length;
            }
        }

        return longest;
    }

    /// <summary>Cuts the letters behind a number off.</summary>
    /// <returns>The number and the letters; each without spaces at its ends.</returns>
    public static (string Number, string Word) Split(string text)
    {
        var start = text.Length;
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        return (text[..start].TrimEnd(' '), text[start..]);
    }
}
