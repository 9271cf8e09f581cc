using System.Buffers;
using System.Buffers.Binary;
using System.Collections.Immutable;
using Compliance.Law;
using Compliance.Text;

namespace Compliance.Rules.Precompiled.Writing;

/// <summary>Writes the plain values of one part of a form. What it writes, <see cref="Reading.FormSource"/> reads.</summary>
/// <param name="texts">The texts of the whole form.</param>
/// <param name="files">The files of the whole form.</param>
internal sealed class FormSink(TextTable texts, FileTable files)
{
    private readonly ArrayBufferWriter<byte> _bytes = new();
    private int _file;
    private int _start;

    /// <summary>Gets how many bytes were written.</summary>
    public int Length => _bytes.WrittenCount;

    /// <summary>Makes an empty sink for another part of the same form.</summary>
    public FormSink Another() => new(texts, files);

    /// <summary>Gets what was written.</summary>
    public ReadOnlySpan<byte> Written => _bytes.WrittenSpan;

    /// <summary>Writes what another sink holds.</summary>
    public void Bytes(ReadOnlySpan<byte> bytes) => _bytes.Write(bytes);

    public void Byte(byte value) => _bytes.Write([value]);

    public void Flag(bool value) => Byte(value ? (byte)1 : (byte)0);

    /// <summary>Writes a number from 0, the smaller the shorter.</summary>
    public void Count(int value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        Digits((uint)value);
    }

    /// <summary>Writes a place from 0, or that there is none.</summary>
    public void Place(int? place) => Count(place is { } some ? some + 1 : 0);

    /// <summary>Writes a number of either sign.</summary>
    public void Signed(int value) => Digits((uint)((value << 1) ^ (value >> 31)));

    public void Text(string? text) => Place(text is null ? null : texts.PlaceOf(text));

    public void Texts(ImmutableArray<string> all)
    {
        Count(all.Length);
        foreach (var text in all)
        {
            Text(text);
        }
    }

    public void Localized(LocalizedText? text)
    {
        Text(text?.Zh);
        if (text is { IsBilingual: true })
        {
            Text(text.En);
        }
        else if (text is not null)
        {
            Text(null);
            Count(text.Texts.Length);
            foreach (var (language, words) in text.Texts)
            {
                Text(language);
                Text(words);
            }
        }
    }

    public void Day(DateOnly? day) => Place(day?.DayNumber);

    public void Period(EffectivePeriod period)
    {
        Day(period.From);
        Day(period.Until);
    }

    /// <summary>Writes a number in four bytes, the lowest first.</summary>
    public void Word(int value)
    {
        BinaryPrimitives.WriteInt32LittleEndian(_bytes.GetSpan(sizeof(int)), value);
        _bytes.Advance(sizeof(int));
    }

    /// <summary>Writes a number with its scale, so that it is written out as before.</summary>
    public void Number(decimal number)
    {
        foreach (var part in decimal.GetBits(number))
        {
            Word(part);
        }
    }

    public void OptionalNumber(decimal? number)
    {
        Flag(number is not null);
        if (number is { } some)
        {
            Number(some);
        }
    }

    /// <summary>Writes a place in a file: most are in the file of the previous one, a little further down.</summary>
    public void Span(SourceSpan span)
    {
        var file = files.PlaceOf(span.File);
        if (file == _file)
        {
            Count(span.Length << 1);
        }
        else
        {
            Count((span.Length << 1) | 1);
            Count(file);
            _file = file;
        }

        Signed(span.Start - _start);
        _start = span.Start;
    }

    // Seven bits a byte, the lowest first.
    private void Digits(uint rest)
    {
        for (; rest >= 0x80; rest >>= 7)
        {
            Byte((byte)(rest | 0x80));
        }

        Byte((byte)rest);
    }
}
