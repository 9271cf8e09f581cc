using System.Globalization;
using System.Text;

namespace Compliance.Text;

/// <summary>An authored file: its name as shown to a reader, its text, and where its lines begin.</summary>
/// <remarks>
/// The text is what the decoder returned, without a leading byte order mark. Lines end at LF, CRLF or CR and
/// nowhere else, so that numbers agree with editors and with code hosts.
/// </remarks>
public sealed class SourceFile
{
    private static readonly int[] OneLine = [0];

    private readonly int _firstLine = 1;
    private readonly ITextOrigin? _origin;
    private readonly ReadOnlyMemory<byte> _utf8;
    private readonly int? _length;
    private readonly string _file;

    // Of a cell: the sheet with its place from 0, or the whole name where there is no place. A workbook has many cells, and few are shown.
    private readonly string? _table;
    private readonly int _row = -1;
    private readonly int _column;
    private string? _text;
    private int[]? _lineStarts;

    /// <summary>Creates a source file.</summary>
    /// <param name="path">The name shown in messages and reports, with forward slashes.</param>
    /// <param name="text">The decoded text.</param>
    public SourceFile(string path, string text)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(text);
        _file = path.Replace('\\', '/');
        _text = text;
        _length = text.Length;
    }

    /// <summary>Creates a source file whose text is loaded when it is first needed.</summary>
    /// <param name="path">The name shown in messages and reports, with forward slashes.</param>
    /// <param name="origin">Where the text comes from.</param>
    internal SourceFile(string path, ITextOrigin origin)
    {
        _file = path;
        _origin = origin;
    }

    private SourceFile(string file, string text, string? table, int row, int column)
        : this(file, text)
    {
        IsCell = true;
        _table = table;
        _row = row;
        _column = column;
    }

    // The path of a fact is kept as it is: its ids may hold any character.
    private SourceFile(string fact, string text, int order)
    {
        _file = fact;
        _text = text;
        _length = text.Length;
        (IsCell, IsFact, Order) = (true, true, order);
    }

    private SourceFile(string path, ReadOnlyMemory<byte> utf8, int length)
    {
        _file = path;
        _utf8 = utf8;
        _length = length;
    }

    private SourceFile(string path, ReadOnlyMemory<byte> utf8, int length, int line)
        : this(path, utf8, length)
    {
        _firstLine = line;
        _lineStarts = OneLine;
    }

    /// <summary>Gets the name shown in messages and reports, with forward slashes.</summary>
    public string Path => CellName is { Length: > 0 } cell ? $"{_file}!{cell}" : _file;

    /// <summary>Gets the decoded text.</summary>
    public string Text => _text ??= _origin?.TextOf(_file) ?? Encoding.UTF8.GetString(_utf8.Span);

    /// <summary>Gets the length of the text in UTF-16 units.</summary>
    internal int Length => _length ?? Text.Length;

    /// <summary>Gets the text in UTF-8, of a source that keeps it so; of others nothing.</summary>
    internal ReadOnlySpan<byte> Utf8 => _utf8.Span;

    /// <summary>Gets whether this is one cell of a table: then <see cref="Path"/> is the whole place, and lines and columns mean nothing.</summary>
    public bool IsCell { get; }

    /// <summary>Gets whether this is a fact of a declaration that stands in no file: then <see cref="Path"/> is its path in the declaration.</summary>
    internal bool IsFact { get; }

    /// <summary>Gets the place of a fact among those of its declaration, from 1; 0 for all else.</summary>
    internal int Order { get; }

    /// <summary>Gets the name of the cell in its file, such as <c>activities!C3</c>; empty when this is no cell, or the table as a whole.</summary>
    public string CellName => _row < 0 ? _table ?? string.Empty : _table is null ? NameOf(_row, _column) : $"{_table}!{NameOf(_row, _column)}";

    /// <summary>Gets the name of the file: of a cell, <see cref="Path"/> without <see cref="CellName"/>.</summary>
    public string FileName => _file;

    /// <summary>Gets the number of lines; an empty text has one.</summary>
    public int LineCount => LineStarts.Length;

    // The lines of most files are never needed. Two threads that compute them at once get the same.
    private int[] LineStarts => _lineStarts ??= _utf8.IsEmpty ? FindLineStarts(Text) : FindLineStarts(_utf8.Span);

    /// <summary>Creates the source of one cell of a table: a workbook, a CSV file, a database table.</summary>
    /// <param name="file">The name of the file or table shown in messages and reports, with forward slashes.</param>
    /// <param name="cell">The name of the cell in it, such as <c>activities!C3</c>; empty for the table as a whole.</param>
    /// <param name="text">What the cell holds.</param>
    /// <returns>A source whose <see cref="Path"/> is <c>file!cell</c>.</returns>
    public static SourceFile ForCell(string file, string cell, string text)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(cell);
        return new SourceFile(file, text, cell, row: -1, column: 0);
    }

    /// <summary>Creates the source of one cell of a table, named as spreadsheets name cells.</summary>
    /// <param name="file">The name of the file shown in messages and reports, with forward slashes.</param>
    /// <param name="sheet">The sheet in it; <see langword="null"/> for a file that is one sheet.</param>
    /// <param name="row">The row, from 0.</param>
    /// <param name="column">The column, from 0.</param>
    /// <param name="text">What the cell holds.</param>
    /// <returns>A source whose <see cref="CellName"/> is <c>sheet!C3</c>, made when it is asked for.</returns>
    public static SourceFile ForCell(string file, string? sheet, int row, int column, string text)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfNegative(row);
        ArgumentOutOfRangeException.ThrowIfNegative(column);
        return new SourceFile(file, text, sheet, row, column);
    }

    /// <summary>Makes the source of a fact that stands in no file: it was built in code.</summary>
    /// <param name="path">Its path in the declaration, as <c>activities[wallet].kind</c>.</param>
    /// <param name="text">What was given for it; empty where it has parts.</param>
    /// <param name="order">Its place among the facts of the declaration.</param>
    internal static SourceFile ForFact(string path, string text, int order) => new(path, text, order);

    /// <summary>Makes a source that keeps its text in UTF-8: what programs write is large, and seldom shown to anybody.</summary>
    /// <param name="path">The name shown in messages and reports.</param>
    /// <param name="utf8">The text, which must be valid and stays as it is.</param>
    internal static SourceFile OfUtf8(string path, ReadOnlyMemory<byte> utf8) =>
        new(path.Replace('\\', '/'), utf8, Encoding.UTF8.GetCharCount(utf8.Span));

    /// <summary>Makes a source of one line of a stream, which is never held as a whole. Its places are those of the stream.</summary>
    /// <param name="path">The name of the stream, with forward slashes.</param>
    /// <param name="utf8">The line in valid UTF-8, without its end; a CR inside it ends no line.</param>
    /// <param name="line">The number of the line in the stream, from 1.</param>
    internal static SourceFile OfLine(string path, ReadOnlyMemory<byte> utf8, int line) =>
        new(path, utf8, Encoding.UTF8.GetCharCount(utf8.Span), line);

    /// <summary>Makes a source of one line of a stream that is only shown.</summary>
    /// <param name="path">The name of the stream, with forward slashes.</param>
    /// <param name="text">The line, without its end.</param>
    /// <param name="line">The number of the line in the stream, from 1.</param>
    internal static SourceFile OfLine(string path, string text, int line) => OfLine(path, Encoding.UTF8.GetBytes(text), line);

    /// <summary>Gets the line and column of a place in the text.</summary>
    /// <param name="offset">A count of UTF-16 units from the start, 0 to the length of the text; others are clamped.</param>
    /// <returns>Line and column, both from 1; columns count UTF-16 units, as YAML tools, editors and SARIF do.</returns>
    public SourcePosition PositionAt(int offset)
    {
        offset = Math.Clamp(offset, 0, Length);
        var starts = LineStarts;
        var index = Array.BinarySearch(starts, offset);
        var line = index >= 0 ? index : ~index - 1;
        return new SourcePosition(line + _firstLine, offset - starts[line] + 1);
    }

    /// <summary>Gets the text of a line without its line end.</summary>
    /// <param name="line">The line, as <see cref="PositionAt"/> counts: from 1 to <see cref="LineCount"/> in a whole file.</param>
    public string LineText(int line)
    {
        var starts = LineStarts;
        line -= _firstLine - 1;
        ArgumentOutOfRangeException.ThrowIfLessThan(line, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(line, starts.Length);
        var start = starts[line - 1];
        var end = line < starts.Length ? starts[line] : Text.Length;
        return Text[start..end].TrimEnd('\r', '\n');
    }

    private static string NameOf(int row, int column)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{row + 1}");
        for (var rest = column; rest >= 0; rest = (rest / 26) - 1)
        {
            name = (char)('A' + (rest % 26)) + name;
        }

        return name;
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

    private static int[] FindLineStarts(ReadOnlySpan<byte> utf8)
    {
        var starts = new List<int> { 0 };
        var units = 0;
        for (var end = utf8.IndexOfAny((byte)'\n', (byte)'\r'); end >= 0; end = utf8.IndexOfAny((byte)'\n', (byte)'\r'))
        {
            units += Encoding.UTF8.GetCharCount(utf8[..end]) + 1;
            var isInside = utf8[end] == '\r' && end + 1 < utf8.Length && utf8[end + 1] == '\n';
            utf8 = utf8[(end + 1)..];
            if (!isInside)
            {
                starts.Add(units);
            }
        }

        return [.. starts];
    }

    /// <summary>Gets the name.</summary>
    public override string ToString() => Path;
}
