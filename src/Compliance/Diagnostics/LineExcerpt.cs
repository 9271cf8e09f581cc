using System.Text;
using Compliance.Text;

namespace Compliance.Diagnostics;

/// <summary>A source line as it can be shown, with the marks that go under it.</summary>
/// <param name="Text">The line, visible throughout and cut where it is too long.</param>
/// <param name="Underline">Spaces and carets that line up with it in a terminal.</param>
internal sealed record LineExcerpt(string Text, string Underline)
{
    private const int MostBefore = 60;
    private const int MostAfter = 100;

    /// <summary>Shows a line around a place.</summary>
    /// <param name="line">The line without its end.</param>
    /// <param name="start">The offset of the place in the line; its end lies behind the last character.</param>
    /// <param name="length">The length of the place, which may go on in later lines.</param>
    public static LineExcerpt Around(string line, int start, int length)
    {
        start = Math.Clamp(start, 0, line.Length);
        var end = Math.Clamp(start + Math.Max(length, 0), start, line.Length);
        var first = Boundary(line, start - MostBefore);
        var last = Boundary(line, start + MostAfter);
        end = Math.Min(end, last);

        var text = new StringBuilder(first > 0 ? "…" : string.Empty);
        var underline = new StringBuilder(first > 0 ? " " : string.Empty);
        for (var i = first; i < last;)
        {
            var size = CharacterClassifier.At(line, i).Length;
            var shown = VisibleText.Escape(line.Substring(i, size), keepTabs: true);
            text.Append(shown);
            if (i >= start && i < end)
            {
                underline.Append('^', shown == "\t" ? 1 : DisplayWidth.Of(shown));
            }
            else if (i < start)
            {
                // A tab keeps its width only under a tab.
                underline.Append(shown == "\t" ? "\t" : new string(' ', DisplayWidth.Of(shown)));
            }

            i += size;
        }

        text.Append(last < line.Length ? "…" : string.Empty);
        if (end == start)
        {
            underline.Append('^');
        }

        return new LineExcerpt(text.ToString(), underline.ToString());
    }

    // A cut inside a surrogate pair would show two broken characters.
    private static int Boundary(string line, int offset)
    {
        offset = Math.Clamp(offset, 0, line.Length);
        return offset > 0 && offset < line.Length && char.IsLowSurrogate(line[offset]) && char.IsHighSurrogate(line[offset - 1]) ? offset - 1 : offset;
    }
}
