namespace Compliance.Text;

/// <summary>A file that somebody wrote: its name as shown to a reader, its text, and where its lines begin.</summary>
/// <remarks>
/// The text is what the decoder returned, without a leading byte order mark. Lines end at LF, CRLF or CR and
/// nowhere else, so that numbers agree with editors and with code hosts.
/// </remarks>
public sealed class SourceFile
{
    private readonly Lazy<int[]> _lineStarts;

    /// <summary>Creates a source file.</summary>
    /// <param name="path">The name shown in messages and reports, with forward slashes.</param>
    /// <param name="text">The decoded text.</param>
    public SourceFile(string path, string text)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(text);
        Path = path.Replace('\\', '/');
        Text = text;
        _lineStarts = new Lazy<int[]>(() => FindLineStarts(Text));
    }

    /// <summary>Gets the name shown in messages and reports, with forward slashes.</summary>
    public string Path { get; }

    /// <summary>Gets the decoded text.</summary>
    public string Text { get; }

    /// <summary>Gets whether it is one cell of a spreadsheet: then the name says all of the place, and lines say nothing.</summary>
    public bool IsCell { get; init; }

    /// <summary>Gets the number of lines; an empty text has one.</summary>
    public int LineCount => _lineStarts.Value.Length;

    /// <summary>Gets the line and column of a place in the text.</summary>
    /// <param name="offset">A count of UTF-16 units from the start, 0 to the length of the text; others are clamped.</param>
    /// <returns>Line and column, both from 1; columns count UTF-16 units, as YAML tools, editors and SARIF do.</returns>
    public SourcePosition PositionAt(int offset)
    {
        offset = Math.Clamp(offset, 0, Text.Length);
        var starts = _lineStarts.Value;
        var index = Array.BinarySearch(starts, offset);
        var line = index >= 0 ? index : ~index - 1;
        return new SourcePosition(line + 1, offset - starts[line] + 1);
    }

    /// <summary>Gets the text of a line without its line end.</summary>
    /// <param name="line">The line, from 1 to <see cref="LineCount"/>.</param>
    public string LineText(int line)
    {
        var starts = _lineStarts.Value;
        ArgumentOutOfRangeException.ThrowIfLessThan(line, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(line, starts.Length);
        var start = starts[line - 1];
        var end = line < starts.Length ? starts[line] : Text.Length;
        return Text[start..end].TrimEnd('\r', '\n');
    }

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                starts.Add(i + 1);
            }
        }

        return [.. starts];
    }
}
