using System.Text;

namespace Compliance.Text.Unicode;

/// <summary>Brings texts to Unicode normalisation form C, so that one name has one spelling: the same on every machine, with and without ICU.</summary>
public static class NormalForm
{
    /// <summary>Normalises a text by the Unicode version of the library (15.0).</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text in form C; half of a surrogate pair, which no text may hold, becomes U+FFFD.</returns>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Ascii.IsValid(text) || IsPlain(text) ? text : Normalizer.Canonical(text);
    }

    // These neither combine nor have another spelling in form C: nearly all text is of them only.
    private static bool IsPlain(string text)
    {
        foreach (var unit in text)
        {
            if (unit is not (< '\u0300' or (>= '\u2010' and <= '\u20CF') or (>= '\u2150' and <= '\u2328') or (>= '\u2460' and <= '\u2ADB')
                or (>= '\u3000' and <= '\u3029') or (>= '\u3030' and <= '\u3098') or (>= '\u309B' and <= '\u9FFF') or (>= '\uFF01' and <= '\uFFFD')))
            {
                return false;
            }
        }

        return true;
    }
}
