using Compliance.Text;

namespace Compliance.Reporting.Terminal;

/// <summary>Makes text that somebody else wrote safe to print: it can neither steer the terminal nor fake a line.</summary>
internal static class TerminalText
{
    /// <summary>Puts a text on one line, with a space for line ends and tabs, and shows what would be invisible as its number.</summary>
    public static string Neutralise(string text)
    {
        if (text.AsSpan().ContainsAny('\n', '\r', '\t'))
        {
            text = string.Join(' ', text.Split(['\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        }

        return VisibleText.Escape(text);
    }
}
