using System.Buffers;
using System.Text;

namespace Compliance.Text;

/// <summary>Determines whether UTF-8 text holds invisible or misleading characters, as <see cref="CharacterClassifier"/> does of texts.</summary>
internal static class Utf8Classifier
{
    // Control characters, and the first bytes of all characters of which some hide.
    private static readonly SearchValues<byte> Suspects = SearchValues.Create(
    [
        0x00, 0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0x07, 0x08, 0x0B, 0x0C, 0x0E, 0x0F,
        0x10, 0x11, 0x12, 0x13, 0x14, 0x15, 0x16, 0x17, 0x18, 0x19, 0x1A, 0x1B, 0x1C, 0x1D, 0x1E, 0x1F, 0x7F,
        0xC2, 0xCD, 0xD8, 0xE1, 0xE2, 0xE3, 0xEF, 0xF0, 0xF1, 0xF2, 0xF3, 0xF4,
    ]);

    /// <summary>Determines whether all characters of valid UTF-8 are ordinary.</summary>
    public static bool IsOrdinary(ReadOnlySpan<byte> utf8)
    {
        for (var at = utf8.IndexOfAny(Suspects); at >= 0; at = utf8.IndexOfAny(Suspects))
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
}
