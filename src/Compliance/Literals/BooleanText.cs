using Compliance.Diagnostics;
using Compliance.Text;

namespace Compliance.Literals;

/// <summary>Reads true and false; the many other words that YAML takes for them are refused.</summary>
internal static class BooleanText
{
    private static readonly string[] OtherYes = ["yes", "y", "on", "1", "true", "t", "对", "有", "真"];
    private static readonly string[] OtherNo = ["no", "n", "off", "0", "false", "f", "不", "没有", "假", "不是"];

    /// <summary>Reads a truth value.</summary>
    public static bool? Read(string text, SourceSpan span, DiagnosticBag diagnostics)
    {
        switch (text)
        {
            case "true" or "是":
                return true;
            case "false" or "否":
                return false;
            default:
                bool? meant = OtherYes.Contains(text, StringComparer.OrdinalIgnoreCase) ? true
                    : OtherNo.Contains(text, StringComparer.OrdinalIgnoreCase) ? false
                    : null;
                diagnostics.Add(LiteralDiagnostics.BooleanExpected(span, text, meant));
                return null;
        }
    }
}
