using System.Text;

namespace Compliance.Text;

/// <summary>Finds invisible and misleading characters: a reviewer cannot check what cannot be seen.</summary>
internal static class CharacterClassifier
{
    /// <summary>Finds the next character that is not ordinary.</summary>
    /// <param name="text">The text to look in.</param>
    /// <param name="from">Where to begin.</param>
    /// <param name="found">The character.</param>
    public static bool TryFindNext(string text, int from, out FoundCharacter found) => TryFindNext(text, from, text.Length, out found);

    /// <summary>Finds the next character before <paramref name="to"/> that is not ordinary.</summary>
    /// <param name="text">The text to look in.</param>
    /// <param name="from">Where to begin.</param>
    /// <param name="to">Where to end.</param>
    /// <param name="found">The character.</param>
    public static bool TryFindNext(string text, int from, int to, out FoundCharacter found)
    {
        while (from < to)
        {
            if (IsPlain(text[from]))
            {
                from++;
                continue;
            }

            found = At(text, from);
            if (found.Kind != CharacterKind.Ordinary)
            {
                return true;
            }

            from += found.Length;
        }

        found = default;
        return false;
    }

    /// <summary>Gets whether <paramref name="unit"/> looks like a space but is none to YAML or JSON.</summary>
    public static bool IsForeignSpace(char unit) =>
        unit is '\u00A0' or '\u1680' or (>= '\u2000' and <= '\u200A') or '\u202F' or '\u205F' or '\u3000';

    /// <summary>Gets the character at <paramref name="offset"/> and what it is.</summary>
    public static FoundCharacter At(string text, int offset)
    {
        var unit = text[offset];
        if (!char.IsSurrogate(unit))
        {
            return new FoundCharacter(offset, 1, unit, KindOfUnit(unit));
        }

        return Rune.TryGetRuneAt(text, offset, out var rune)
            ? new FoundCharacter(offset, 2, rune.Value, KindOfRune(rune.Value))
            : new FoundCharacter(offset, 1, unit, CharacterKind.LoneSurrogate);
    }

    // Almost all text is of these. A table of the others would have to be made, and its code compiled, at each start.
    private static bool IsPlain(char unit) =>
        unit is (>= ' ' and < '\u007F') or '\n' or (>= '\u3001' and < '\u3164') or (> '\u3164' and < '\uD800');

    /// <summary>Gets what a character is.</summary>
    public static CharacterKind KindOf(Rune rune) => rune.IsBmp ? KindOfUnit((char)rune.Value) : KindOfRune(rune.Value);

    private static CharacterKind KindOfUnit(char unit) => unit switch
    {
        '\t' or '\n' or '\r' => CharacterKind.Ordinary,
        '\u0085' or '\u2028' or '\u2029' => CharacterKind.LineSeparator,
        < ' ' or (>= '\u007F' and <= '\u009F') => CharacterKind.Control,
        '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') =>
            CharacterKind.Bidirectional,
        '\uFEFF' => CharacterKind.ByteOrderMark,
        '\u00AD' or '\u034F' or '\u115F' or '\u1160' or '\u17B4' or '\u17B5' or '\u180E' or '\u3164' or '\uFFA0'
            or (>= '\u200B' and <= '\u200D') or (>= '\u2060' and <= '\u206F')
            or (>= '\uFDD0' and <= '\uFDEF') or (>= '\uFFF0' and <= '\uFFFC') or '\uFFFE' or '\uFFFF' =>
            CharacterKind.Invisible,
        (>= '\uFE00' and <= '\uFE0F') or (>= '\u180B' and <= '\u180D') => CharacterKind.VariationSelector,
        _ => CharacterKind.Ordinary,
    };

    private static CharacterKind KindOfRune(int rune) => rune switch
    {
        (>= 0xE0000 and <= 0xE00FF) or (>= 0xE01F0 and <= 0xE0FFF) => CharacterKind.Invisible,
        >= 0xE0100 and <= 0xE01EF => CharacterKind.VariationSelector,
        (>= 0x1D173 and <= 0x1D17A) or (>= 0x1BCA0 and <= 0x1BCA3) => CharacterKind.Invisible,
        _ when (rune & 0xFFFE) == 0xFFFE => CharacterKind.Invisible,
        _ => CharacterKind.Ordinary,
    };
}
