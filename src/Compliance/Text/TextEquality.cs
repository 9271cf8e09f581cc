using System.Text;
using Compliance.Text.Unicode;

namespace Compliance.Text;

/// <summary>
/// When two texts say the same: case, width and other compatibility forms, characters that show nothing, and spaces between characters of
/// scripts that are written without spaces make no difference; any other run of spaces and line breaks is one space, and none at the ends.
/// </summary>
/// <remarks>The same on every machine: the tables of Unicode 15.0 come with the library, and neither culture nor ICU is asked.</remarks>
public sealed class TextEquality : IEqualityComparer<string>
{
    private TextEquality()
    {
    }

    /// <summary>Gets the comparer.</summary>
    public static TextEquality Comparer { get; } = new();

    /// <summary>Gets the text that is the same for all texts that say the same; <c>ＨＡＰＰＹ　Loan</c> gives <c>happy loan</c>, and Chinese loses the spaces between its characters.</summary>
    public static string KeyOf(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return KeyOfCommon(text) ?? KeyOfAny(text);
    }

    /// <summary>Gets the same key by the tables of Unicode, of any text.</summary>
    internal static string KeyOfAny(string text) => Spaced(Normalizer.Folded(text));

    /// <summary>Determines whether two texts say the same.</summary>
    /// <param name="x">A text, or <see langword="null"/>.</param>
    /// <param name="y">Another, or <see langword="null"/>, which is the same as <see langword="null"/> only.</param>
    public bool Equals(string? x, string? y)
    {
        if (x is null || y is null || x == y)
        {
            return ReferenceEquals(x, y) || x == y;
        }

        var (left, right) = (WithoutCase(x), WithoutCase(y));
        return IsSimple(left) ? string.Equals(left, right, StringComparison.OrdinalIgnoreCase) : left == right;
    }

    /// <inheritdoc/>
    public int GetHashCode(string obj)
    {
        ArgumentNullException.ThrowIfNull(obj);
        var text = WithoutCase(obj);
        return IsSimple(text) ? text.GetHashCode(StringComparison.OrdinalIgnoreCase) : text.GetHashCode(StringComparison.Ordinal);
    }

    // Most ids differ in case only, which needs no other text.
    private static string WithoutCase(string text) => IsSimple(text) ? text : KeyOf(text);

    private static bool IsSimple(string text)
    {
        foreach (var unit in text)
        {
            if (unit is not ((> ' ' and < '\u007F') or (>= '\u4E00' and <= '\u9FFF')))
            {
                return false;
            }
        }

        return true;
    }

    // Of ASCII characters, their wide forms and ideographs only, which stand for themselves but for case, width and spaces; null for any other text.
    private static string? KeyOfCommon(string text)
    {
        const int FewUnits = 256;
        var key = text.Length <= FewUnits ? stackalloc char[FewUnits] : new char[text.Length];
        var length = 0;
        var isSpace = false;
        foreach (var unit in text)
        {
            if (Common(unit) is not { } plain)
            {
                return null;
            }

            if (char.IsWhiteSpace(plain))
            {
                isSpace = true;
                continue;
            }

            if (isSpace && length > 0 && !IsUnspaced(key[length - 1]) && !IsUnspaced(plain))
            {
                key[length++] = ' ';
            }

            key[length++] = plain;
            isSpace = false;
        }

        var result = key[..length];
        return result.SequenceEqual(text) ? text : new string(result);
    }

    private static char? Common(char unit)
    {
        const int Wide = '\uFF01' - '!';
        const int Case = 'a' - 'A';
        unit = unit switch
        {
            '\u3000' => ' ',
            >= '\uFF01' and <= '\uFF5E' => (char)(unit - Wide),
            _ => unit,
        };
        return unit switch
        {
            >= 'A' and <= 'Z' => (char)(unit + Case),
            <= '\u007F' or (>= '\u4E00' and <= '\u9FFF') or (>= '\u3001' and <= '\u3029') => unit,
            _ => null,
        };
    }

    private static string Spaced(string text)
    {
        var result = new StringBuilder(text.Length);
        var isSpace = false;
        var last = default(Rune);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                isSpace = true;
                continue;
            }

            if (IsIgnored(rune.Value))
            {
                continue;
            }

            if (isSpace && result.Length > 0 && !IsUnspaced(last.Value) && !IsUnspaced(rune.Value))
            {
                result.Append(' ');
            }

            result.Append(rune);
            last = rune;
            isSpace = false;
        }

        return result.ToString();
    }

    // Ideographs, kana, bopomofo and their punctuation.
    private static bool IsUnspaced(int rune) => rune is (>= 0x2E80 and <= 0x312F) or (>= 0x31A0 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF);

    // Default_Ignorable_Code_Point of Unicode 15.0.
    private static bool IsIgnored(int rune) => rune is 0x00AD or 0x034F or 0x061C or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or (>= 0x180B and <= 0x180F)
        or (>= 0x200B and <= 0x200F) or (>= 0x202A and <= 0x202E) or (>= 0x2060 and <= 0x206F) or 0x3164 or (>= 0xFE00 and <= 0xFE0F) or 0xFEFF or 0xFFA0
        or (>= 0xFFF0 and <= 0xFFF8) or (>= 0x1BCA0 and <= 0x1BCA3) or (>= 0x1D173 and <= 0x1D17A) or (>= 0xE0000 and <= 0xE0FFF);
}
