using System.Text;

namespace Compliance.Text.Unicode;

/// <summary>Normalises a text by Unicode Standard Annex #15: decompose, order the marks, compose.</summary>
internal static class Normalizer
{
    private const int FirstSyllable = 0xAC00;
    private const int FirstLead = 0x1100;
    private const int FirstVowel = 0x1161;
    private const int FirstTail = 0x11A7;
    private const int Leads = 19;
    private const int Vowels = 21;
    private const int Tails = 28;
    private const int Syllables = Leads * Vowels * Tails;

    /// <summary>Brings a text to form C. Half of a surrogate pair, which no text may hold, becomes U+FFFD.</summary>
    public static string Canonical(string text) => Compose(Decompose(text, isCompatible: false));

    /// <summary>Brings a text to form KC with its case folded.</summary>
    public static string Folded(string text)
    {
        var folded = new List<int>(text.Length);
        foreach (var rune in Decompose(text, isCompatible: true))
        {
            var fold = UnicodeTable.Instance.Folded(rune);
            folded.AddRange(fold.IsEmpty ? [rune] : fold);
        }

        // Folding may leave what decomposes or combines anew.
        return Compose(Decompose(folded, isCompatible: true));
    }

    private static List<int> Decompose(string text, bool isCompatible) => Decompose(text.EnumerateRunes().Select(r => r.Value), isCompatible);

    private static List<int> Decompose(IEnumerable<int> text, bool isCompatible)
    {
        var result = new List<int>();
        foreach (var rune in text)
        {
            Append(rune, isCompatible, result);
        }

        Order(result);
        return result;
    }

    private static void Append(int rune, bool isCompatible, List<int> result)
    {
        if (rune - FirstSyllable is >= 0 and < Syllables and var syllable)
        {
            result.Add(FirstLead + (syllable / (Vowels * Tails)));
            result.Add(FirstVowel + (syllable % (Vowels * Tails) / Tails));
            if (syllable % Tails != 0)
            {
                result.Add(FirstTail + (syllable % Tails));
            }

            return;
        }

        var parts = UnicodeTable.Instance.Decomposed(rune, isCompatible);
        if (parts.IsEmpty)
        {
            result.Add(rune);
        }

        foreach (var part in parts)
        {
            Append(part, isCompatible, result);
        }
    }

    // Marks after one character stand in the order of their classes; those of one class keep theirs.
    private static void Order(List<int> text)
    {
        for (var i = 1; i < text.Count; i++)
        {
            var rune = text[i];
            var combining = UnicodeTable.Instance.ClassOf(rune);
            var at = i;
            for (; combining != 0 && at > 0 && UnicodeTable.Instance.ClassOf(text[at - 1]) > combining; at--)
            {
                text[at] = text[at - 1];
            }

            text[at] = rune;
        }
    }

    private static string Compose(List<int> text)
    {
        var result = new List<int>(text.Count);
        var starter = -1;
        var last = -1;
        foreach (var rune in text)
        {
            int combining = UnicodeTable.Instance.ClassOf(rune);

            // A mark is blocked from the starter by one of its own class, or by another starter, that stands between.
            if (starter >= 0 && last < combining && Pair(result[starter], rune) is >= 0 and var composed)
            {
                result[starter] = composed;
                continue;
            }

            result.Add(rune);
            if (combining == 0)
            {
                starter = result.Count - 1;
            }

            last = combining == 0 ? -1 : combining;
        }

        var whole = new StringBuilder(result.Count);
        foreach (var rune in result)
        {
            whole.Append(new Rune(rune));
        }

        return whole.ToString();
    }

    private static int Pair(int first, int second)
    {
        if (first - FirstLead is >= 0 and < Leads and var lead && second - FirstVowel is >= 0 and < Vowels and var vowel)
        {
            return FirstSyllable + (((lead * Vowels) + vowel) * Tails);
        }

        return first - FirstSyllable is >= 0 and < Syllables and var syllable && syllable % Tails == 0 && second - FirstTail is > 0 and < Tails and var tail
            ? first + tail
            : UnicodeTable.Instance.Composed(first, second);
    }
}
