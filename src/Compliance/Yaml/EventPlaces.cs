using System.Buffers;
using Compliance.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Compliance.Yaml;

/// <summary>Turns the parser's marks into places of the file, putting right those known to be off.</summary>
internal sealed class EventPlaces(RepairedText source)
{
    private static readonly SearchValues<char> EndsProperty = SearchValues.Create(" \t\r\n,[]{}");

    private int _lastStart;

    /// <summary>Gets where an event stands, without the white space that block and plain texts swallow at their end.</summary>
    public SourceSpan Of(ParsingEvent item)
    {
        var (start, end) = Offsets(item);
        _lastStart = Math.Max(_lastStart, start);
        return source.SpanOf(start, end);
    }

    /// <summary>Gets where a list or mapping begins; its end is known only when its last item is read.</summary>
    /// <returns>An empty stretch, or <see langword="null"/> where the parser does not know: in <c>[a: b]</c>, whose mapping has no bracket.</returns>
    public SourceSpan? StartOf(ParsingEvent start)
    {
        var offset = Clamp(start.Start);
        if (offset < _lastStart)
        {
            return null;
        }

        _lastStart = offset;
        return source.SpanOf(offset, offset);
    }

    /// <summary>Gets the closing bracket of a flow list or mapping, or <see langword="null"/> where there is none.</summary>
    public SourceSpan? ClosingBracket(ParsingEvent end)
    {
        var offset = Clamp(end.Start);
        return offset < source.Text.Length && source.Text[offset] is ']' or '}' ? source.SpanOf(offset, offset + 1) : null;
    }

    /// <summary>Gets the anchor or tag of a node: <paramref name="indicator"/> and what follows it up to a space.</summary>
    public SourceSpan OfProperty(NodeEvent node, char indicator)
    {
        var text = source.Text;
        var start = Clamp(node.Start);
        var found = text.AsSpan(start).IndexOf(indicator);
        start = found < 0 ? start : start + found;
        var length = text.AsSpan(start).IndexOfAny(EndsProperty);
        return source.SpanOf(start, length < 0 ? text.Length : start + Math.Max(length, 1));
    }

    private (int Start, int End) Offsets(ParsingEvent item)
    {
        var start = Clamp(item.Start);
        var end = Math.Max(Clamp(item.End), start);
        if (item is Scalar { Style: not (ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted) })
        {
            while (end > start && source.Text[end - 1] is ' ' or '\t' or '\r' or '\n')
            {
                end--;
            }
        }

        return (start, end);
    }

    private int Clamp(Mark mark) => (int)Math.Clamp(mark.Index, 0, source.Text.Length);
}
