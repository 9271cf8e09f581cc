using System.Text;

namespace Compliance.Types.Regions;

/// <summary>Reads the numbers and texts of a register.</summary>
internal ref struct RegionBytes(ReadOnlySpan<byte> bytes, int at)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private int _at = at;

    /// <summary>Reads a number from 0.</summary>
    public int Number()
    {
        var value = 0;
        for (var shift = 0; ; shift += 7)
        {
            var next = _bytes[_at++];
            value |= (next & 0x7F) << shift;
            if (next < 0x80)
            {
                return value;
            }
        }
    }

    /// <summary>Reads the bytes of a text.</summary>
    public ReadOnlySpan<byte> Utf8()
    {
        var length = Number();
        _at += length;
        return _bytes.Slice(_at - length, length);
    }

    /// <summary>Reads a text.</summary>
    public string Text() => Encoding.UTF8.GetString(Utf8());
}
