using System.Globalization;
using System.Text;

namespace Compliance.Reporting.Terminal;

/// <summary>Makes text that somebody else wrote safe to print: it can neither steer the terminal nor fake a line.</summary>
internal static class TerminalText
{
    /// <summary>
    /// Puts a text on one line and shows what would be invisible: control and format characters become <c>⟨U+001B⟩</c>,
    /// line ends and tabs a space.
    /// </summary>
    public static string Neutralise(string text)
    {
        if (!NeedsWork(text))
        {
            return text;
        }

        var clean = new StringBuilder(text.Length + 16);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '\n' or '\r' or '\t')
            {
                AppendSpace(clean);
            }
            else if (IsHidden(rune))
            {
                clean.Append(CultureInfo.InvariantCulture, $"⟨U+{rune.Value:X4}⟩");
            }
            else
            {
                clean.Append(rune.ToString());
            }
        }

        return clean.ToString();
    }

    private static bool NeedsWork(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsHidden(rune))
            {
                return true;
            }
        }

        return false;
    }

    // U+FFFD comes out of EnumerateRunes for a lone surrogate: it must not reach the stream as it is.
    private static bool IsHidden(Rune rune) =>
        rune == Rune.ReplacementChar
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;

    private static void AppendSpace(StringBuilder clean)
    {
        if (clean.Length > 0 && clean[^1] != ' ')
        {
            clean.Append(' ');
        }
    }
}
