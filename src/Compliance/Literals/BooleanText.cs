using Compliance.Diagnostics;
using Compliance.Text;
using Compliance.Text.Cultures;

namespace Compliance.Literals;

/// <summary>Reads true and false; the many other words that YAML takes for them are refused.</summary>
internal static class BooleanText
{
    /// <summary>Reads a truth value.</summary>
    public static bool? Read(string text, SourceSpan span, DiagnosticBag diagnostics)
    {
        switch (text)
        {
            case CommonWords.True or CommonWords.TrueZh:
                return true;
            case CommonWords.False or CommonWords.FalseZh:
                return false;
            default:
                bool? meant = BooleanWords.Yes.Contains(text, StringComparer.OrdinalIgnoreCase) ? true
                    : BooleanWords.No.Contains(text, StringComparer.OrdinalIgnoreCase) ? false
                    : null;
                diagnostics.Add(LiteralDiagnostics.BooleanExpected(span, text, meant));
                return null;
        }
    }
}
