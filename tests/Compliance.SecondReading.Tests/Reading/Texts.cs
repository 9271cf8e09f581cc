using System.Text;

namespace Compliance.SecondReading.Tests.Reading;

/// <summary>Texts as they are compared, by the tables of the runtime.</summary>
internal static class Texts
{
    /// <summary>Leaves out all that makes no difference: case, width and other compatibility forms, spaces that say nothing.</summary>
    public static string Key(string text)
    {
        var folded = Fold(Fold(text));
        var key = new StringBuilder();
        var isSpace = false;
        foreach (var rune in folded.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                isSpace = key.Length > 0;
            }
            else if (Rune.GetUnicodeCategory(rune) != System.Globalization.UnicodeCategory.Format)
            {
                if (isSpace && !IsEastAsian(rune.Value) && !IsEastAsian(Last(key).Value))
                {
                    key.Append(' ');
                }

                key.Append(rune);
                isSpace = false;
            }
        }

        return key.ToString();
    }

    private static string Fold(string text) =>
        text.Normalize(NormalizationForm.FormKC).Replace("ß", "ss", StringComparison.Ordinal).ToLowerInvariant().Normalize(NormalizationForm.FormKC);

    private static Rune Last(StringBuilder text) => text.ToString().EnumerateRunes().Last();

    // Ideographs, kana and their punctuation.
    private static bool IsEastAsian(int rune) => rune is (>= 0x2E80 and <= 0x312F) or (>= 0x31A0 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF);
}
