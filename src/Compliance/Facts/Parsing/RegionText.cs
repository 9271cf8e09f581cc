using Compliance.Diagnostics;
using Compliance.Literals;
using Compliance.Text;
using Compliance.Types;
using Compliance.Vocabularies;

namespace Compliance.Facts.Parsing;

/// <summary>Reads regions: GB/T 2260 codes, Chinese names of the vocabulary, the whole country.</summary>
internal static class RegionText
{
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
            if (RegionCode.Normal(text) is { } code)
            {
                return vocabulary.FindRegion(code) ?? new Region(code, LocalizedText.Same(code));
            }

            diagnostics.Add(LiteralDiagnostics.RegionCodeInvalid(span, text));
            return null;
        }

        diagnostics.Add(ValueDiagnostics.UnknownRegion(span, text, [Region.Nationwide, .. vocabulary.Regions]));
        return null;
    }
}
