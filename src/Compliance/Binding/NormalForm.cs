using System.Text;

namespace Compliance.Binding;

/// <summary>Brings texts to Unicode normalisation form C, so that one name has one spelling.</summary>
internal static class NormalForm
{
    /// <summary>Normalises a text; half of a surrogate pair, which no text may hold, becomes U+FFFD instead of an exception.</summary>
    public static string Of(string text) =>
        Ascii.IsValid(text) || IsPlain(text) ? text : WellFormed(text).Normalize(NormalizationForm.FormC);

    // Ideographs, their punctuation and full-width forms neither combine nor have another spelling: most Chinese text is of them only.
    private static bool IsPlain(string text)
    {
        foreach (var unit in text)
        {
            if (unit is not (< '\u0080' or (>= '\u3000' and <= '\u3029') or (>= '\u4E00' and <= '\u9FFF') or (>= '\uFF01' and <= '\uFF60')))
            {
                return false;
            }
        }

        return true;
    }

    private static string WellFormed(string text)
    {
        var wellFormed = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            wellFormed.Append(rune);
        }

        return wellFormed.ToString();
    }
}
