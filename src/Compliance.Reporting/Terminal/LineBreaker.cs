using System.Text;
using Compliance.Text;

namespace Compliance.Reporting.Terminal;

/// <summary>
/// Breaks a text into lines of a width. Lines end at spaces and between Chinese characters; no line begins with a closing
/// mark or ends with an opening one. A word longer than a line, such as a path, is not cut.
/// </summary>
internal static class LineBreaker
{
    private const string NeverFirst = "，。、；：？！）》」』】〕〉”’…—,.;:?!)]}%";
    private const string NeverLast = "（《「『【〔〈“‘([{";

    /// <summary>Breaks a text.</summary>
    /// <param name="text">The text, on one line.</param>
    /// <param name="width">The columns of a line; 0 for no limit.</param>
    public static IEnumerable<string> Break(string text, int width)
    {
        if (width <= 0 || DisplayWidth.Of(text) <= width)
        {
            yield return text;
            yield break;
        }

        var line = new StringBuilder();
        var used = 0;
        foreach (var piece in Pieces(text))
        {
            var columns = DisplayWidth.Of(piece.TrimEnd(' '));
            if (used > 0 && used + columns > width)
            {
                yield return line.ToString().TrimEnd(' ');
                line.Clear();
                used = 0;
            }

            line.Append(piece);
            used += DisplayWidth.Of(piece);
        }

        if (line.Length > 0)
        {
            yield return line.ToString().TrimEnd(' ');
        }
    }

    // What must stay together: a word with the spaces after it, or one Chinese character with the marks around it.
    private static IEnumerable<string> Pieces(string text)
    {
        var piece = new StringBuilder();
        Rune? previous = null;
        foreach (var rune in text.EnumerateRunes())
        {
            if (previous is { } before && MayBreak(before, rune))
            {
                yield return piece.ToString();
                piece.Clear();
            }

            piece.Append(rune.ToString());
            previous = rune;
        }

        if (piece.Length > 0)
        {
            yield return piece.ToString();
        }
    }

    private static bool MayBreak(Rune before, Rune after)
    {
        if (after.Value == ' ')
        {
            return false;
        }

        if (before.Value == ' ')
        {
            return true;
        }

        return (DisplayWidth.Of(before) == 2 || DisplayWidth.Of(after) == 2)
            && !Holds(NeverFirst, after)
            && !Holds(NeverLast, before);
    }

    private static bool Holds(string marks, Rune rune) => rune.IsBmp && marks.Contains((char)rune.Value, StringComparison.Ordinal);
}
