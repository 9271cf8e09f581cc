namespace Compliance.Yaml;

/// <summary>Distinguishes words that could be a key from running text.</summary>
internal static class KeyLikeText
{
    /// <summary>The length of the longest key considered: more than any label of the vocabulary, less than a clause.</summary>
    public const int Longest = 40;

    /// <summary>Gets whether <paramref name="text"/> is one word: letters, digits and joiners, with a letter among them.</summary>
    public static bool Matches(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text.Length > Longest)
        {
            return false;
        }

        var hasLetter = false;
        foreach (var unit in text)
        {
            hasLetter |= char.IsLetter(unit);
            if (!char.IsLetterOrDigit(unit) && unit is not ('_' or '-' or '.' or '$' or '（' or '）' or '(' or ')'))
            {
                return false;
            }
        }

        return hasLetter;
    }
}
