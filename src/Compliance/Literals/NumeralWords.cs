using System.Buffers;

namespace Compliance.Literals;

/// <summary>Words in and behind numbers, in both languages of the tool.</summary>
internal static class NumeralWords
{
    /// <summary>Gets the digits that are words, in Chinese.</summary>
    public static SearchValues<char> Digits { get; } = SearchValues.Create("〇零一二三四五六七八九十百千两壹贰叁肆伍陆柒捌玖拾佰仟");

    /// <summary>Gets the words that multiply by a power of ten, in the order in which messages list them.</summary>
    public static (string Word, int TenTo)[] Magnitudes { get; } =
    [
        ("千", 3), ("万", 4), ("十万", 5), ("百万", 6), ("千万", 7), ("亿", 8), ("十亿", 9), ("百亿", 10), ("千亿", 11), ("万亿", 12),
        ("k", 3), ("thousand", 3), ("m", 6), ("million", 6), ("bn", 9), ("billion", 9),
    ];

    /// <summary>Gets the words in which amounts are shown in Chinese, the largest first.</summary>
    public static (decimal Size, string Name)[] Shown { get; } = [(1_000_000_000_000m, "万亿"), (100_000_000m, "亿"), (10_000m, "万")];
}
