using System.Runtime.InteropServices;

namespace Compliance.Json;

/// <summary>Turns byte offsets of the reader into offsets of the text. It moves forward only, so a whole file costs one pass.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct ByteCursor(int byteCount)
{
    private int _byte;
    private int _unit;

    /// <summary>Gets the offset in UTF-16 units of a byte offset that is not before any asked for earlier.</summary>
    public int ToUnit(ReadOnlySpan<char> text, long byteOffset)
    {
        if (byteCount == text.Length)
        {
            return (int)Math.Min(byteOffset, text.Length);
        }

        while (_byte < byteOffset && _unit < text.Length)
        {
            var unit = text[_unit];
            if (char.IsHighSurrogate(unit) && _unit + 1 < text.Length && char.IsLowSurrogate(text[_unit + 1]))
            {
                _byte += 4;
                _unit += 2;
            }
            else
            {
                // Half a character was encoded as U+FFFD: three bytes, as most characters that are not ASCII.
                _byte += unit < 0x80 ? 1 : unit < 0x800 ? 2 : 3;
                _unit++;
            }
        }

        return _unit;
    }
}
