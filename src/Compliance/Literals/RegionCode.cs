namespace Compliance.Literals;

/// <summary>Reads administrative division codes (GB/T 2260).</summary>
internal static class RegionCode
{
    private static readonly HashSet<string> Provinces = new(StringComparer.Ordinal)
    {
        "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43", "44", "45", "46",
        "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82",
    };

    /// <summary>Removes the trailing zeros, which mean "all of it": 330000 is 33, 330100 is 3301.</summary>
    /// <returns>The short code, or <see langword="null"/> when the text is no code of 2, 4 or 6 digits in a province.</returns>
    public static string? Normal(string text)
    {
        if (text.Length is not (2 or 4 or 6) || !text.All(char.IsAsciiDigit) || !Provinces.Contains(text[..2]))
        {
            return null;
        }

        var code = text;
        while (code.Length > 2 && code.EndsWith("00", StringComparison.Ordinal))
        {
            code = code[..^2];
        }

        // 330006 would lie in a city 3300 that does not exist.
        return code.Length == 6 && code[2..4] == "00" ? null : code;
    }
}
