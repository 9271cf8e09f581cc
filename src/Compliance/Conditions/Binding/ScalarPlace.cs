using Compliance.Syntax;
using Compliance.Text;

namespace Compliance.Conditions.Binding;

/// <summary>Finds the place in the file of a part of a scalar's text.</summary>
public static class ScalarPlace
{
    /// <summary>Gets the place of <paramref name="length"/> characters from <paramref name="start"/> of the scalar's text.</summary>
    /// <remarks>
    /// Quotes, escapes and the folding of block scalars move the text. So the part is looked up in the raw text: it is
    /// the occurrence with the same number there as in the text. Where escapes hide it, the whole scalar is the place.
    /// </remarks>
    public static SourceSpan Of(ScalarNode scalar, int start, int length)
    {
        var span = scalar.Span;
        if (span.File is null || span.Length <= 0 || span.End > span.File.Text.Length)
        {
            return span;
        }

        var raw = span.File.Text.AsSpan(span.Start, span.Length);
        var whole = raw.IndexOf(scalar.Text, StringComparison.Ordinal);
        if (whole >= 0)
        {
            return span.Slice(whole + start, length);
        }

        if (length == 0)
        {
            return span.Slice(span.Length, 0);
        }

        var part = scalar.Text.AsSpan(start, length);
        if (Count(raw, part) != Count(scalar.Text, part))
        {
            return span;
        }

        var number = Count(scalar.Text.AsSpan(0, start + length - 1), part);
        var offset = IndexOf(raw, part, number);
        return offset < 0 ? span : span.Slice(offset, length);
    }

    private static int Count(ReadOnlySpan<char> text, ReadOnlySpan<char> part)
    {
        var count = 0;
        for (var i = 0; i + part.Length <= text.Length; i++)
        {
            count += text[i..].StartsWith(part, StringComparison.Ordinal) ? 1 : 0;
        }

        return count;
    }

    private static int IndexOf(ReadOnlySpan<char> text, ReadOnlySpan<char> part, int number)
    {
        for (var i = 0; i + part.Length <= text.Length; i++)
        {
            if (text[i..].StartsWith(part, StringComparison.Ordinal) && number-- == 0)
            {
                return i;
            }
        }

        return -1;
    }
}
