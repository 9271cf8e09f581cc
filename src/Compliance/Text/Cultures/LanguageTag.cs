namespace Compliance.Text.Cultures;

/// <summary>Tags of languages (BCP 47): two letters of ISO 639-1, or three of ISO 639-3, with subtags after hyphens.</summary>
public static class LanguageTag
{
    // ISO 639-1, whole.
    private const string TwoLetters =
        " aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj"
        + " fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky"
        + " la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru"
        + " rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo"
        + " za zh zu ";

    /// <summary>Determines whether a text is a tag: its first part in lower case and, where it has two letters, one of ISO 639-1.</summary>
    public static bool IsTag(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var parts = text.Split('-');
        return parts[0].Length is 2 or 3
            && parts[0].All(char.IsAsciiLetterLower)
            && (parts[0].Length == 3 || TwoLetters.Contains($" {parts[0]} ", StringComparison.Ordinal))
            && parts.Skip(1).All(p => p.Length is >= 1 and <= 8 && p.All(char.IsAsciiLetterOrDigit));
    }

    /// <summary>Determines whether a text in one language is also one in another: <c>zh-Hant</c> is <c>zh</c>.</summary>
    /// <param name="tag">The tag of the text.</param>
    /// <param name="language">The language asked for.</param>
    public static bool IsIn(string tag, string language)
    {
        ArgumentNullException.ThrowIfNull(tag);
        ArgumentNullException.ThrowIfNull(language);
        return tag.StartsWith(language, StringComparison.OrdinalIgnoreCase) && (tag.Length == language.Length || tag[language.Length] == '-');
    }
}
