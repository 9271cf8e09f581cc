using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Compliance.Law;
using Compliance.Text;
using Compliance.Text.Cultures;

namespace Compliance.Rules.Precompiled.Reading;

/// <summary>Reads the plain values of one part of a form, in the order in which <see cref="Writing.FormSink"/> wrote them.</summary>
/// <param name="form">The form.</param>
/// <param name="start">Where the part begins.</param>
/// <param name="texts">The texts of the form.</param>
/// <param name="files">The files of the form by place; the first is none.</param>
internal sealed class FormSource(byte[] form, int start, TextStore texts, SourceFile?[] files)
{
    private int _at = start;
    private SourceFile? _file;
    private int _start;

    /// <summary>Opens another place of the same form.</summary>
    public FormSource At(int start) => new(form, start, texts, files);

    public byte Byte() => form[_at++];

    public bool Flag() => form[_at++] != 0;

    public int Count() => (int)Digits();

    /// <summary>Reads a place from 0, or −1 where there is none.</summary>
    public int Place() => (int)Digits() - 1;

    public int Signed()
    {
        var folded = Digits();
        return (int)(folded >> 1) ^ -(int)(folded & 1);
    }

    public string? OptionalText() => Place() is var place and >= 0 ? texts.At(place) : null;

    public string Text() => texts.At(Place());

    public ImmutableArray<string> Texts()
    {
        var all = new string[Count()];
        for (var i = 0; i < all.Length; i++)
        {
            all[i] = Text();
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(all);
    }

    public LocalizedText Localized() => Localized(Text());

    public LocalizedText? OptionalLocalized() => OptionalText() is { } zh ? Localized(zh) : null;

    public DateOnly? Day() => Place() is var day and >= 0 ? DateOnly.FromDayNumber(day) : null;

    public DateOnly RequiredDay() => DateOnly.FromDayNumber(Place());

    public EffectivePeriod Period() => new(Day(), Day());

    public decimal Number()
    {
        var (low, middle, high, flags) = (Word(), Word(), Word(), Word());
        return new decimal(low, middle, high, flags < 0, (byte)(flags >> 16));
    }

    public decimal? OptionalNumber() => Flag() ? Number() : null;

    public SourceSpan Span()
    {
        var length = Digits();
        if ((length & 1) != 0)
        {
            _file = files[Count()];
        }

        _start += Signed();
        return new SourceSpan(_file, _start, (int)(length >> 1));
    }

    // Without an English text the languages follow.
    private LocalizedText Localized(string zh)
    {
        if (OptionalText() is { } en)
        {
            return new LocalizedText(zh, en);
        }

        var written = new LanguageText[Count()];
        for (var i = 0; i < written.Length; i++)
        {
            written[i] = new LanguageText(Text(), Text());
        }

        return LocalizedText.Of(ImmutableCollectionsMarshal.AsImmutableArray(written));
    }

    private int Word() => Byte() | (Byte() << 8) | (Byte() << 16) | (Byte() << 24);

    private uint Digits()
    {
        uint value = form[_at++];
        if (value < 0x80)
        {
            return value;
        }

        value &= 0x7F;
        for (var shift = 7; ; shift += 7)
        {
            uint next = form[_at++];
            value |= (next & 0x7F) << shift;
            if (next < 0x80)
            {
                return value;
            }
        }
    }
}
