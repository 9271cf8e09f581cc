using System.Globalization;
using System.Text;

namespace Compliance.Reporting.Html;

/// <summary>What stands in the margins of printed pages: whose page it is, of which day, and its number. Style sheets hold no elements, so it stands in the style itself.</summary>
internal static class PrintStyle
{
    private const int Most = 60;

    /// <summary>Gets the rules of a page.</summary>
    /// <param name="name">Whose pages they are.</param>
    /// <param name="identity">Day and hash, in characters that need no escape but are escaped nevertheless.</param>
    public static string Of(string name, string identity) => $$"""
        @page {
          size: A4; margin: 17mm 13mm 15mm;
          @top-left { content: "{{Escape(name)}}"; font: 7.5pt system-ui, sans-serif; color: #57606a; }
          @top-right { content: "{{Escape(identity)}}"; font: 7.5pt system-ui, sans-serif; color: #57606a; }
          @bottom-right { content: counter(page) " / " counter(pages); font: 7.5pt system-ui, sans-serif; color: #57606a; }
        }

        """.ReplaceLineEndings("\n");

    // A name may hold what ends a string or the style: every character but letters and digits of ASCII is written by its number.
    private static string Escape(string text)
    {
        var escaped = new StringBuilder();
        var count = 0;
        foreach (var rune in Text.VisibleText.Escape(text).EnumerateRunes())
        {
            if (count++ == Most)
            {
                escaped.Append("\\002026");
                break;
            }

            escaped.Append(rune.IsAscii && Rune.IsLetterOrDigit(rune) ? rune.ToString() : string.Create(CultureInfo.InvariantCulture, $"\\{rune.Value:x6}"));
        }

        return escaped.ToString();
    }
}
