using Compliance.Text;

namespace Compliance.Diagnostics;

/// <summary>Quotes text of a file in the message of a diagnostic.</summary>
public static class Excerpt
{
    private const int Longest = 60;

    /// <summary>Shortens a text to 60 UTF-16 units and replaces invisible characters as <see cref="VisibleText.Escape(string)"/> does.</summary>
    /// <param name="text">The text as written in the file.</param>
    /// <returns>One line; it ends in <c>…</c> when something was cut off.</returns>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length <= Longest)
        {
            return VisibleText.Escape(text);
        }

        // Never half a surrogate pair.
        var end = char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest;
        return VisibleText.Escape(text[..end]) + "…";
    }
}
