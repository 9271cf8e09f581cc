namespace Compliance.Yaml;

/// <summary>Tells words that could be a key from running text.</summary>
internal static class KeyLikeText
{
    // Longer than any label of the vocabulary, shorter than a clause.
    private const int Longest = 40;

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
