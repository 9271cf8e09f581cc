using Compliance.Text;

namespace Compliance.Diagnostics;

/// <summary>Shows a word of a file in a message without letting it drown the message.</summary>
internal static class Excerpt
{
    private const int Longest = 60;

    /// <summary>Shortens a text to one line of 60 characters and makes hidden ones visible.</summary>
    public static string Of(string text)
    {
        if (text.Length <= Longest)
        {
            return VisibleText.Escape(text);
        }

        // Never half a surrogate pair.
        var end = char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest;
        return VisibleText.Escape(text[..end]) + "…";
    }
}
