using System.Runtime.InteropServices;
using System.Text;

namespace Compliance.Declarations.Direct;

/// <summary>Turns byte offsets of valid UTF-8 into offsets of the text. It moves forward only, so a whole file costs one pass.</summary>
/// <param name="isAscii">Whether all characters are of one byte: then the two are the same.</param>
[StructLayout(LayoutKind.Auto)]
internal struct UnitCursor(bool isAscii)
{
    private int _byte;
    private int _unit;

    /// <summary>Gets the offset in UTF-16 units of a byte offset that is not before any asked for earlier.</summary>
    public int ToUnit(ReadOnlySpan<byte> utf8, int offset)
    {
        if (isAscii)
        {
            return offset;
        }

        _unit += Encoding.UTF8.GetCharCount(utf8[_byte..offset]);
        _byte = offset;
        return _unit;
    }
}
