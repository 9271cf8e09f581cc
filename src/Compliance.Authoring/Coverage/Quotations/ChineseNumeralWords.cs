namespace Compliance.Authoring.Coverage.Quotations;

/// <summary>The Chinese numerals by which statutes number their articles.</summary>
internal static class ChineseNumeralWords
{
    private const string Digits = "零一二三四五六七八九";
    private const string OtherZero = "〇";
    private const string Units = "十百千";

    /// <summary>Gets the value of a digit; −1 for another character.</summary>
    public static int DigitOf(char c) => OtherZero.Contains(c, StringComparison.Ordinal) ? 0 : Digits.IndexOf(c, StringComparison.Ordinal);

    /// <summary>Gets the value of a unit, ten to a thousand; 0 for another character.</summary>
    public static int UnitOf(char c) => Units.IndexOf(c, StringComparison.Ordinal) switch
    {
        0 => 10,
        1 => 100,
        2 => 1000,
        _ => 0,
    };
}
