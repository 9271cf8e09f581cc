using System.Text;

namespace Compliance.Binding;

/// <summary>Brings texts to Unicode normalisation form C, so that one name has one spelling.</summary>
internal static class NormalForm
{
    /// <summary>Normalises a text; half of a surrogate pair, which no text may hold, becomes U+FFFD instead of an exception.</summary>
    public static string Of(string text) =>
        Ascii.IsValid(text) ? text : WellFormed(text).Normalize(NormalizationForm.FormC);

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
