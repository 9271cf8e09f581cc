namespace Compliance.Yaml;

/// <summary>Recognises a value in quotation marks that YAML does not know.</summary>
internal static class CurlyQuotes
{
    /// <summary>Gets whether a pair of curly or full-width quotes encloses the whole of <paramref name="text"/>.</summary>
    public static bool Enclose(ReadOnlySpan<char> text) =>
        text.Length >= 2 && IsQuote(text[0]) && IsQuote(text[^1]) && !ContainsQuote(text[1..^1]);

    /// <summary>Gets whether <paramref name="unit"/> is such a quote.</summary>
    public static bool IsQuote(char unit) => unit is '“' or '”' or '„' or '‟' or '‘' or '’' or '＂' or '＇';

    private static bool ContainsQuote(ReadOnlySpan<char> text)
    {
        foreach (var unit in text)
        {
            if (IsQuote(unit))
            {
                return true;
            }
        }

        return false;
    }
}
