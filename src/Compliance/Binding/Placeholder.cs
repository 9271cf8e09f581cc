using Compliance.Text;
using Compliance.Text.Cultures;

namespace Compliance.Binding;

/// <summary>What people write where they have no value yet: <c>/</c>, <c>-</c>, <c>N/A</c>, a word for "to be added". It declares nothing.</summary>
/// <remarks>So does what is nearly the word <c>none</c>, such as <c>None</c>: whether it means that there is none is not known.</remarks>
public static class Placeholder
{
    private const int Longest = 16;

    // Sets of characters beyond ASCII are compiled at each start; these texts are short.
    private const string Marks = " -\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u30FC_/\\*?.\u00B7\u2022\u30FB~\u3001\u3002\u3003,;!";

    private static readonly HashSet<string> Words = PlaceholderWords.All;

    // What a word can begin with, so that other texts are not folded.
    private static readonly ulong[] Starts = StartsOf(Words);

    /// <summary>Determines whether a text stands for a value that is not known yet.</summary>
    /// <param name="text">The text, in any case, width and spacing, in brackets or not.</param>
    public static bool Is(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length is 0 or > Longest || text is CommonWords.None or CommonWords.NoneZh || (IsPlain(text[0]) && !MayStart(text[0])))
        {
            return false;
        }

        var key = TextEquality.KeyOf(text);
        if (key.Length > 0 && IsOfMarks(key))
        {
            return true;
        }

        var word = key.Trim('(', ')', '[', ']', '【', '】', '<', '>').TrimEnd('.', '。', '!').Trim();
        return Words.Contains(word) || (word.Contains('/', StringComparison.Ordinal) && Words.Contains(word.Replace(" ", string.Empty, StringComparison.Ordinal)));
    }

    private static ulong[] StartsOf(HashSet<string> words)
    {
        var starts = new ulong[(char.MaxValue + 1) / 64];
        foreach (var word in words)
        {
            starts[word[0] >> 6] |= 1UL << word[0];
            starts[char.ToUpperInvariant(word[0]) >> 6] |= 1UL << char.ToUpperInvariant(word[0]);
        }

        return starts;
    }

    private static bool MayStart(char unit) => (Starts[unit >> 6] & (1UL << unit)) != 0;

    private static bool IsOfMarks(string key)
    {
        foreach (var unit in key)
        {
            if (!Marks.Contains(unit, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

    // A letter, a digit or an ideograph that is what it is.
    private static bool IsPlain(char unit) => char.IsAsciiLetterOrDigit(unit) || unit is >= '\u4E00' and <= '\u9FFF';
}
