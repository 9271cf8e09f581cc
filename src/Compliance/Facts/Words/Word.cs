using Compliance.Facts.Time;
using Compliance.Text;

namespace Compliance.Facts.Words;

/// <summary>A declared value in eight bytes, so that testing it touches no object.</summary>
/// <remarks>
/// What is certain is more than zero, and words of one type are equal, or in order, where the values are. Zero is no word:
/// the value is not declared, or does not fit, and the <see cref="FactValue"/> tells which.
/// </remarks>
internal static class Word
{
    private static ReadOnlySpan<long> Factors => [Whole, 1_000, 100, 10, 1];

    /// <summary>Stands for <c>none</c>, of whatever type.</summary>
    public const long None = long.MinValue;

    /// <summary>Stands for a value without a word of its own: a duration, a text that is long. It tells that there is one, and no more.</summary>
    public const long Something = 1;

    // A text of few characters is written in six bits each, below a mark: with letters of one case the visible characters of ASCII are as many.
    private const int MostCharacters = 10;
    private const int BitsOfCharacter = 6;
    private const long TextMark = 1L << (MostCharacters * BitsOfCharacter);

    /// <summary>The word of the number nought.</summary>
    public const long Zero = 1;

    /// <summary>The word of the number one.</summary>
    public const long One = Whole + Zero;

    // A number is so many ten-thousandths.
    private const int Places = 4;
    private const long Whole = 10_000;
    private const long MostDigits = (1L << 62) - 1;

    // Each code of a list is one bit; the bit above them marks that there is a list.
    private const int CodesInList = 62;
    private const long ListMark = 1L << CodesInList;

    // A period is its first day in the upper half and its last in the lower one.
    private const int HalfWord = 32;
    private const long Ever = 1;
    private const long FirstDay = 2;
    private const int Never = int.MaxValue;

    /// <summary>Makes the word of a value that has no parts; 0 for others, and for what does not fit.</summary>
    public static long Of(FactValue? value) => value switch
    {
        CodeValue code => code.Value.Index + 1,
        BooleanValue boolean => boolean.Value ? 2 : 1,
        ReferenceValue reference => reference.Target.Index + 1,
        NumberValue number => Of(number.Value),
        PeriodValue period => Of(period.From, period.To),
        DateValue date => date.Value.DayNumber + 1,
        TextValue text => Of(text.Value),
        NoneValue => None,
        _ => 0,
    };

    /// <summary>Makes the word of a number, which has four places behind the point; 0 where it is negative, has more places or does not fit.</summary>
    public static long Of(decimal number)
    {
        const int Low = 0;
        const int Middle = 1;
        const int High = 2;
        const int Flags = 3;
        const int ScaleInFlags = 16;
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(number, bits);

        // Not negative, and far from the greatest there is.
        var places = bits[Flags] >> ScaleInFlags;
        if (places is < 0 or > Places || bits[High] != 0 || (uint)bits[Middle] >= 1U << 30)
        {
            return 0;
        }

        var digits = ((long)bits[Middle] << HalfWord) | (uint)bits[Low];
        var factor = Factors[places];
        return digits <= MostDigits / factor ? (digits * factor) + 1 : 0;
    }

    /// <summary>Makes the word of a text: of two that have one, the words are equal where the texts are compared as equal (<see cref="TextEquality"/>); <see cref="Something"/> for what is long or has other characters than most ids.</summary>
    public static long Of(string text)
    {
        const int Case = 'a' - 'A';
        if (text.Length is 0 or > MostCharacters)
        {
            return Something;
        }

        var word = 0L;
        foreach (var unit in text)
        {
            var character = unit is >= 'a' and <= 'z' ? unit - Case : unit;
            if (character is <= ' ' or > '_')
            {
                return Something;
            }

            word = (word << BitsOfCharacter) | (uint)(character - ' ');
        }

        return TextMark | word;
    }

    /// <summary>Makes the word of a period; 0 where an end is not declared or the ends are not in order.</summary>
    public static long Of(PeriodEnd from, PeriodEnd to)
    {
        if (from.State == PeriodEndState.Undeclared || to.State == PeriodEndState.Undeclared)
        {
            return 0;
        }

        var first = from.State == PeriodEndState.Open ? Ever : from.Day.DayNumber + FirstDay;
        var last = to.State == PeriodEndState.Open ? Never : to.Day.DayNumber;
        return first - FirstDay <= last ? (first << HalfWord) | (uint)last : 0;
    }

    /// <summary>Makes the word of a complete list of codes; 0 where its list of codes is too long.</summary>
    public static long Of(ReadOnlySpan<FactValue> codes)
    {
        var word = ListMark;
        foreach (var item in codes)
        {
            if (item is not CodeValue { Value.Index: < CodesInList } code)
            {
                return 0;
            }

            word |= 1L << code.Value.Index;
        }

        return word;
    }

    /// <summary>Determines whether a list of codes has no items.</summary>
    public static bool IsEmptyList(long codes) => codes == ListMark;

    /// <summary>Determines whether a list of codes holds a code of the same list of codes.</summary>
    public static bool HoldsCode(long codes, long code) => code <= CodesInList && ((codes >> (int)(code - 1)) & 1) != 0;

    /// <summary>Gets the codes of two lists that are in both, as bits.</summary>
    public static long CommonCodes(long left, long right) => left & right & ~ListMark;

    /// <summary>Adds the numbers of two words.</summary>
    /// <returns>The word of the sum; 0 where it does not fit.</returns>
    public static long Sum(long left, long right) => left - 1 + (right - 1) is <= MostDigits and var digits ? digits + 1 : 0;

    /// <summary>Gets the number of a word.</summary>
    public static decimal NumberOf(long word)
    {
        var digits = word - 1;
        return TryWhole(word, out var whole) ? whole : new decimal((int)digits, (int)(digits >> HalfWord), 0, isNegative: false, Places);
    }

    /// <summary>Gets the number of a word, where it is whole.</summary>
    public static bool TryWhole(long word, out long whole)
    {
        whole = (word - 1) / Whole;
        return whole * Whole == word - 1;
    }

    /// <summary>Gets the day number of the word of a day.</summary>
    public static decimal DayOf(long word) => word - 1;

    /// <summary>Makes the period of a day.</summary>
    public static long PeriodOfDay(long day) => ((day - 1 + FirstDay) << HalfWord) | (day - 1);

    /// <summary>Gets the first day of a period as the word of a day.</summary>
    public static long FirstDayOf(long period) => period >> HalfWord is var first and not Ever ? first - FirstDay + 1 : None;

    /// <summary>Gets the last day of a period as the word of a day.</summary>
    public static long LastDayOf(long period) => (int)period is var last and not Never ? (long)last + 1 : None;

    /// <summary>Gets the first end of a period.</summary>
    public static PeriodEnd FromOf(long period) => EndOf(FirstDayOf(period));

    /// <summary>Gets the last end of a period.</summary>
    public static PeriodEnd ToOf(long period) => EndOf(LastDayOf(period));

    /// <summary>Determines whether a period leaves no day of another out.</summary>
    public static bool Covers(long outer, long inner) => outer >> HalfWord <= inner >> HalfWord && (int)outer >= (int)inner;

    /// <summary>Determines whether two periods share a day.</summary>
    public static bool Overlap(long left, long right) =>
        (left >> HalfWord) - FirstDay <= (int)right && (right >> HalfWord) - FirstDay <= (int)left;

    private static PeriodEnd EndOf(long day) => day == None ? PeriodEnd.Open : PeriodEnd.On(DateOnly.FromDayNumber((int)(day - 1)));
}
