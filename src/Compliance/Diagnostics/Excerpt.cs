namespace Compliance.Diagnostics;

/// <summary>Shows a word of a file in a message without letting it drown the message.</summary>
internal static class Excerpt
{
    private const int Longest = 60;

    /// <summary>Shortens a text to one line of at most 60 characters.</summary>
    public static string Of(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        if (line.Length <= Longest)
        {
            return line;
        }

        // Never half a surrogate pair.
        var end = char.IsHighSurrogate(line[Longest - 1]) ? Longest - 1 : Longest;
        return line[..end] + "…";
    }
}
