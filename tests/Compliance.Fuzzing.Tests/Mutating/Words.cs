namespace Compliance.Fuzzing.Tests.Mutating;

/// <summary>Words that readers have to think about.</summary>
internal static class Words
{
    /// <summary>Values at the ends of what is allowed, and beyond.</summary>
    public static IReadOnlyList<string> Values { get; } =
    [
        string.Empty, "none", "无", "null", "~", "true", "yes", "0", "-0", "-1", "1", "00", "1e9", "1e400", "0.1", "0.00000000000000000000000000001", "NaN", "Infinity",
        "79228162514264337593543950335", "79228162514264337593543950336", "9223372036854775808", "2147483648", "999999999999999999999999999999999999",
        "0001-01-01", "9999-12-31", "2026-02-29", "2026-02-30", "2024-02-29..", "..", "9999-12-31..", "..0001-01-01", "2026-01-01..2025-01-01", "0001-01-01..9999-12-31",
        "100%", "101%", "-1%", "1‰", "CNY 1", "1元", "1亿元", "99999999999999999999亿元", "EUR 0.001", "1 month", "1个月", "999999999 years", "30 working days", "since 2024-01-01: 5",
        "{}", "[]", "{", "}", "[", "]", "- ", ": ", "\"", "'", "|", ">", "#", "&a", "*a", "!!int", "<<", "?", "\t", "\r", "\0", "\u001B[31m", "\u200B", "\u202E", "\uFEFF", "\u2028", "\uFFFE",
        "😀", "é", "e\u0301", "ß", "İ", "ı", "K", "％", "１２", "〇", "一百", "incomplete", "不完整", "others", "其他", "since", "all", "any", "not", "some company", "every activity", "no licence", "$day", "$as_of",
        "$company", "$company.name", "parameter x", "length of", "count of", "sum of", "id", "company", "../../etc/passwd", "/dev/zero", "http://example.org", "=cmd|' /C calc'!A1", "<!DOCTYPE a [<!ENTITY b \"c\">]>", "&b;", "&#0;", "&#x10FFFF;",
        "<![CDATA[", "]]>", "</c>", "<c r=\"XFE1048577\">", "r=\"A0\"", "t=\"s\"", "\\u0000", "\\uD800", "\\", "\\x", ",", ",,", ";",
    ];

    /// <summary>What opens a nested value.</summary>
    public static IReadOnlyList<string> Opening { get; } = ["[", "{", "{a: ", "- ", "- - ", "? ", "{\"a\":", "<a>", "(", "not: { ", "- not:\n", "\"", "! ", "  ", "$company.", "(1 + "];

    /// <summary>Letters of long words.</summary>
    public static IReadOnlyList<char> Letters { get; } = ['a', '0', '9', ' ', '-', '.', '中', '\u0301', '\u00A0'];
}
