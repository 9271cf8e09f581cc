using System.Text;
using Compliance.Text;

namespace Compliance.Yaml;

/// <summary>
/// The text passed to the parser: the author's, with reported mistakes put right. Places in it are turned back
/// into places in the author's file.
/// </summary>
internal sealed class RepairedText
{
    private readonly SourceFile _file;
    private readonly RepairedText? _base;
    private readonly List<(int New, int Old, int OldLength)> _segments = [];

    private RepairedText(SourceFile file, RepairedText? @base, string text)
    {
        _file = file;
        _base = @base;
        Text = text;
    }

    /// <summary>Gets the text.</summary>
    public string Text { get; private set; }

    /// <summary>The text of a file as it is.</summary>
    public static RepairedText Unchanged(SourceFile file) => new(file, null, file.Text);

    /// <summary>Gets this text with edits applied; edits that overlap an earlier one are dropped.</summary>
    public RepairedText With(List<TextEdit> edits)
    {
        if (edits.Count == 0)
        {
            return this;
        }

        var result = new RepairedText(_file, this, Text);
        var text = new StringBuilder(Text.Length + edits.Count);
        var old = 0;
        foreach (var edit in edits.OrderBy(e => e.Offset))
        {
            if (edit.Offset < old)
            {
                continue;
            }

            result.Keep(text, old, edit.Offset);
            result.AddSegment(text.Length, edit.Offset, edit.Length, edit.Replacement.Length);
            text.Append(edit.Replacement);
            old = edit.Offset + edit.Length;
        }

        result.Keep(text, old, Text.Length);
        result.Text = text.ToString();
        return result;
    }

    /// <summary>Gets the stretch of the file that became [start, end) of this text.</summary>
    public SourceSpan SpanOf(int start, int end)
    {
        start = Math.Clamp(start, 0, Text.Length);
        end = Math.Clamp(end, start, Text.Length);
        var first = ToFile(start);
        var last = end == start ? first : ToFile(end - 1) + 1;
        return new SourceSpan(_file, first, Math.Max(last - first, 0));
    }

    private void Keep(StringBuilder text, int from, int to)
    {
        AddSegment(text.Length, from, to - from, to - from);
        text.Append(Text, from, to - from);
    }

    private void AddSegment(int newStart, int oldStart, int oldLength, int newLength)
    {
        if (newLength > 0)
        {
            _segments.Add((newStart, oldStart, oldLength));
        }
    }

    private int ToFile(int offset) => _base is null ? offset : _base.ToFile(ToBase(offset));

    private int ToBase(int offset)
    {
        var (low, high) = (0, _segments.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = _segments[middle].New <= offset ? (middle, high) : (low, middle - 1);
        }

        if (_segments.Count == 0)
        {
            return 0;
        }

        var (start, old, length) = _segments[low];
        return old + Math.Min(offset - start, length);
    }
}
