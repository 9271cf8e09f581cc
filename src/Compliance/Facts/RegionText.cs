using Compliance.Diagnostics;
using Compliance.Text;
using Compliance.Vocabularies;

namespace Compliance.Facts;

/// <summary>Reads regions: GB/T 2260 codes, Chinese names of the vocabulary, the whole country.</summary>
internal static class RegionText
{
    private static readonly HashSet<string> Provinces = new(StringComparer.Ordinal)
    {
        "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43", "44", "45", "46",
        "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82",
    };

    /// <summary>Reads a region.</summary>
    public static Region? Read(string text, Vocabulary vocabulary, SourceSpan span, DiagnosticBag diagnostics)
    {
        if (text is "nationwide" or "全国")
        {
            return Region.Nationwide;
        }

        if (vocabulary.FindRegionByLabel(text) is { } named)
        {
            return named;
        }

        if (text.Length > 0 && char.IsDigit(text[0]))
        {
            if (NormalCode(text) is { } code)
            {
                return vocabulary.FindRegion(code) ?? new Region(code, LocalizedText.Same(code));
            }

            diagnostics.Add(ValueDiagnostics.RegionCodeInvalid(span, text));
            return null;
        }

        diagnostics.Add(ValueDiagnostics.UnknownRegion(span, text, [Region.Nationwide, .. vocabulary.Regions]));
        return null;
    }

    /// <summary>Removes the zeros that stand for "all of it": 330000 is 33, 330100 is 3301.</summary>
    /// <returns>The short code, or <see langword="null"/> when the text is no code of 2, 4 or 6 digits in a province.</returns>
    public static string? NormalCode(string text)
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
