namespace Compliance.Types;

/// <summary>A word by which amounts name a currency.</summary>
/// <param name="Word">The word.</param>
/// <param name="Currency">The currency.</param>
internal sealed record CurrencyWord(string Word, Currency Currency)
{
    /// <summary>Orders words: the longest first, those of one length by their characters.</summary>
    public static int LongestFirst(CurrencyWord x, CurrencyWord y)
    {
        var order = y.Word.Length.CompareTo(x.Word.Length);
        return order != 0 ? order : string.CompareOrdinal(x.Word, y.Word);
    }
}
