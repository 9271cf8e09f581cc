using Compliance.Text;

namespace Compliance.Reporting.Terminal;

/// <summary>Makes text of unknown origin safe to print: it cannot send control sequences or start a line.</summary>
internal static class TerminalText
{
    /// <summary>Joins the lines of a text with spaces, and replaces tabs by spaces and invisible characters by their code points.</summary>
    public static string Neutralise(string text)
    {
        if (text.AsSpan().ContainsAny('\n', '\r', '\t'))
        {
            text = string.Join(' ', text.Split(['\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        }

        return VisibleText.Escape(text);
    }
}
