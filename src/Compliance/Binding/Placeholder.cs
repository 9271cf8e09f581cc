using System.Buffers;
using Compliance.Text;
using Compliance.Text.Cultures;

namespace Compliance.Binding;

/// <summary>What people write where they have no value yet: <c>/</c>, <c>-</c>, <c>N/A</c>, a word for "to be added". It declares nothing.</summary>
/// <remarks>So does what is nearly the word <c>none</c>, such as <c>None</c>: whether it means that there is none is not known.</remarks>
public static class Placeholder
{
    private const int Longest = 16;

    private static readonly SearchValues<char> Marks = SearchValues.Create(" -\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u30FC_/\\*?.\u00B7\u2022\u30FB~\u3001\u3002\u3003,;!");

    private static readonly HashSet<string> Words = PlaceholderWords.All;

    // What a word can begin with, so that other texts are not folded.
    private static readonly SearchValues<char> Starts = SearchValues.Create(string.Concat(Words.Select(w => w[0])) + string.Concat(Words.Select(w => char.ToUpperInvariant(w[0]))));

    /// <summary>Determines whether a text stands for a value that is not known yet.</summary>
    /// <param name="text">The text, in any case, width and spacing, in brackets or not.</param>
    public static bool Is(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length is 0 or > Longest || text is CommonWords.None or CommonWords.NoneZh || (IsPlain(text[0]) && !Starts.Contains(text[0])))
        {
            return false;
        }

        var key = TextEquality.KeyOf(text);
        if (key.Length > 0 && !key.AsSpan().ContainsAnyExcept(Marks))
        {
            return true;
        }

        var word = key.Trim('(', ')', '[', ']', '【', '】', '<', '>').TrimEnd('.', '。', '!').Trim();
        return Words.Contains(word) || (word.Contains('/', StringComparison.Ordinal) && Words.Contains(word.Replace(" ", string.Empty, StringComparison.Ordinal)));
    }

    // A letter, a digit or an ideograph that is what it is.
    private static bool IsPlain(char unit) => char.IsAsciiLetterOrDigit(unit) || unit is >= '\u4E00' and <= '\u9FFF';
}
