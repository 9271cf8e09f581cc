using System.Buffers;
using System.Buffers.Text;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Compliance.Text;

namespace Compliance.Reporting.Json;

/// <summary>
/// Builds a line of JSON in UTF-8; the caller writes the punctuation. <see cref="System.Text.Json.Utf8JsonWriter"/> validates each name and value,
/// which costs as much as the value itself, and a stream has hundreds of them for each declaration.
/// </summary>
/// <param name="output">Where the line goes.</param>
[StructLayout(LayoutKind.Auto)]
internal ref struct LineText(IBufferWriter<byte> output)
{
    private const int LeastRoom = 4096;
    private const int LongestNumber = 11;

    private Span<byte> _room = output.GetSpan(LeastRoom);
    private int _written;

    /// <summary>Writes what is JSON already.</summary>
    public void Raw(scoped ReadOnlySpan<byte> json)
    {
        Ensure(json.Length);
        json.CopyTo(_room[_written..]);
        _written += json.Length;
    }

    /// <summary>Writes a text, or <c>null</c>.</summary>
    public void Text(string? text)
    {
        if (text is null)
        {
            Raw("null"u8);
            return;
        }

        // What is written as it is, which is nearly everything, is copied in one pass; the encoder of the framework costs a start more than all of it.
        Ensure((text.Length * 3) + 2);
        var inside = _room[(_written + 1)..];
        var length = 0;
        foreach (var unit in text)
        {
            if (IsPlain(unit))
            {
                inside[length++] = (byte)unit;
            }
            else if (IsWrittenAsItIs(unit))
            {
                inside[length++] = (byte)(0xE0 | (unit >> 12));
                inside[length++] = (byte)(0x80 | ((unit >> 6) & 0x3F));
                inside[length++] = (byte)(0x80 | (unit & 0x3F));
            }
            else
            {
                Encoded(text);
                return;
            }
        }

        Close(inside, length);
    }

    /// <summary>Writes a whole number.</summary>
    public void Number(int number)
    {
        Ensure(LongestNumber);
        Utf8Formatter.TryFormat(number, _room[_written..], out var length);
        _written += length;
    }

    /// <summary>Writes a day, or <c>null</c>.</summary>
    public void Day(DateOnly? day)
    {
        if (day is not { } known)
        {
            Raw("null"u8);
            return;
        }

        Ensure(IsoDay.Length + 2);
        _room[_written] = (byte)'"';
        IsoDay.Write(known, _room[(_written + 1)..]);
        _room[_written + 1 + IsoDay.Length] = (byte)'"';
        _written += IsoDay.Length + 2;
    }

    /// <summary>Advances the output past the bytes written.</summary>
    public void Flush()
    {
        output.Advance(_written);
        _written = 0;
        _room = default;
    }

    /// <summary>Determines whether a character beyond ASCII is known to be written as it is: what Chinese texts consist of. Of others the encoder decides.</summary>
    internal static bool IsWrittenAsItIs(char unit) =>
        unit is (>= '\u4E00' and <= '\u9FA5') or '\u3001' or '\u3002' or (>= '\u3008' and <= '\u3011') or (>= '\uFF01' and <= '\uFF5E') or (>= '\u2010' and <= '\u2027');

    private static bool IsPlain(char unit) => unit is >= ' ' and <= '~' and not '"' and not '\\';

    private void Encoded(string text)
    {
        var encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        var inside = _room[(_written + 1)..];
        if (Utf8.FromUtf16(text, inside, out _, out var length, replaceInvalidSequences: false) == OperationStatus.Done
            && encoder.FindFirstCharacterToEncodeUtf8(inside[..length]) < 0)
        {
            Close(inside, length);
            return;
        }

        Raw("\""u8);
        Raw(Encoding.UTF8.GetBytes(encoder.Encode(text)));
        Raw("\""u8);
    }

    // Puts the quotation marks around what was written.
    private void Close(Span<byte> inside, int length)
    {
        _room[_written] = (byte)'"';
        inside[length] = (byte)'"';
        _written += length + 2;
    }

    private void Ensure(int count)
    {
        if (_room.Length - _written < count)
        {
            output.Advance(_written);
            _room = output.GetSpan(Math.Max(count, LeastRoom));
            _written = 0;
        }
    }
}
