using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace Compliance.Text;

/// <summary>Determines whether UTF-8 text holds invisible or misleading characters, as <see cref="CharacterClassifier"/> does of texts.</summary>
internal static class Utf8Classifier
{
    private static readonly bool[] IsSuspect = MakeSuspects();

    /// <summary>Determines whether all characters of valid UTF-8 are ordinary.</summary>
    public static bool IsOrdinary(ReadOnlySpan<byte> utf8)
    {
        for (var at = FirstSuspect(utf8); at >= 0; at = FirstSuspect(utf8))
        {
            Rune.DecodeFromUtf8(utf8[at..], out var rune, out var length);
            if (CharacterClassifier.KindOf(rune) != CharacterKind.Ordinary)
            {
                return false;
            }

            utf8 = utf8[(at + length)..];
        }

        return true;
    }

    // The search of the framework for many bytes uses vectors as wide as the processor has, for which no code is compiled ahead.
    private static int FirstSuspect(ReadOnlySpan<byte> utf8)
    {
        var at = 0;
        ref var first = ref MemoryMarshal.GetReference(utf8);
        var (space, delete) = (Vector128.Create((sbyte)' '), Vector128.Create((byte)0x7F));
        for (; at <= utf8.Length - Vector128<byte>.Count; at += Vector128<byte>.Count)
        {
            // As signed numbers, what is beyond ASCII is less than a space too.
            var units = Vector128.LoadUnsafe(ref first, (nuint)at);
            if ((Vector128.LessThanAny(units.AsSByte(), space) || Vector128.EqualsAny(units, delete)) && Among(utf8.Slice(at, Vector128<byte>.Count)) is >= 0 and var place)
            {
                return at + place;
            }
        }

        return Among(utf8[at..]) is >= 0 and var last ? at + last : -1;
    }

    private static int Among(ReadOnlySpan<byte> utf8)
    {
        for (var i = 0; i < utf8.Length; i++)
        {
            if (IsSuspect[utf8[i]])
            {
                return i;
            }
        }

        return -1;
    }

    // Control characters, and the first bytes of all characters of which some hide.
    private static bool[] MakeSuspects()
    {
        var suspects = new bool[256];
        for (var unit = 0; unit < suspects.Length; unit++)
        {
            suspects[unit] = unit is (< 0x20 and not ('\t' or '\n' or '\r')) or 0x7F or 0xC2 or 0xCD or 0xD8 or (>= 0xE1 and <= 0xE3) or 0xEF or (>= 0xF0 and <= 0xF4);
        }

        return suspects;
    }
}
