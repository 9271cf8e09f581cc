namespace Compliance.Authoring.Analysis.Typing;

/// <summary>
/// Finds what is open at a place of a text, by indentation and brackets alone: the line that is being written is hardly ever YAML, and what stands
/// before it need not be either.
/// </summary>
internal sealed class CursorReader
{
    private readonly List<OpenLevel> _levels = [];
    private readonly string _text;
    private readonly int _end;
    private readonly FlowReader _flow;
    private int _textIndent = -1;
    private char _quote;

    private CursorReader(string text, int end)
    {
        (_text, _end) = (text, end);
        _flow = new FlowReader(text, _levels);
    }

    private OpenLevel? Top => _levels.Count == 0 ? null : _levels[^1];

    /// <summary>Reads a text up to the cursor, and the keys behind it that belong to what is open.</summary>
    /// <param name="text">The text.</param>
    /// <param name="offset">The cursor.</param>
    public static Cursor Read(string text, int offset)
    {
        var reader = new CursorReader(text, offset);
        var start = 0;
        for (var end = text.IndexOf('\n', StringComparison.Ordinal); end >= 0 && end < offset; end = text.IndexOf('\n', start))
        {
            reader.Line(start, end > start && text[end - 1] == '\r' ? end - 1 : end, isLast: false);
            start = end + 1;
        }

        var cursor = reader.Line(start, offset, isLast: true);
        RestReader.Complete(text, offset, cursor.Levels);
        return cursor;
    }

    private Cursor Line(int start, int end, bool isLast)
    {
        var at = SkipSpaces(start, end);
        if (IsInText(start, at, end))
        {
            return Found(CursorKind.Text, end);
        }

        if (_quote != default)
        {
            var close = _text.IndexOf(_quote, start, end - start);
            _quote = close < 0 ? _quote : default;
            return Found(CursorKind.Text, end);
        }

        CloseForgotten(start, at, end);
        if (Top is { IsFlow: true })
        {
            return _flow.Read(at, end, ref _quote);
        }

        if (at == end || _text[at] == '#')
        {
            return at == end && isLast ? Blank(end - start, end) : Found(CursorKind.Text, end);
        }

        Close(at - start, _text[at] == '-' && (at + 1 == end || _text[at + 1] == ' '));
        return Content(start, Dashes(start, at, end), end);
    }

    // A text with | or > goes on as long as it is indented.
    private bool IsInText(int start, int at, int end)
    {
        if (_textIndent < 0)
        {
            return false;
        }

        if (at == end || at - start > _textIndent)
        {
            return at < end || end < _end || end - start > _textIndent;
        }

        _textIndent = -1;
        return false;
    }

    // What is in brackets is indented deeper than what it belongs to: else a bracket was forgotten above.
    private void CloseForgotten(int start, int at, int end)
    {
        while (Top is { IsFlow: true } flow && at < end && at - start <= flow.Indent && _text[at] is not ('}' or ']'))
        {
            _levels.RemoveAt(_levels.Count - 1);
        }
    }

    // On an empty line the column of the cursor tells to what the new line belongs.
    private Cursor Blank(int column, int end)
    {
        Close(column, isDash: false);
        return First(column, end, end);
    }

    private void Close(int column, bool isDash)
    {
        while (Top is { } top && (top.Indent > column || (!isDash && !top.IsMapping && top.Indent >= column)))
        {
            _levels.RemoveAt(_levels.Count - 1);
        }
    }

    private int Dashes(int start, int at, int end)
    {
        while (at < end && _text[at] == '-' && (at + 1 == end || _text[at + 1] == ' '))
        {
            if (Top is not { IsMapping: false } list || list.Indent != at - start)
            {
                Top?.Complete(string.Empty);
                _levels.Add(new OpenLevel(isMapping: false, isFlow: false, at - start));
            }

            at = SkipSpaces(at + 1, end);
        }

        return at;
    }

    private Cursor Content(int start, int at, int end)
    {
        var key = KeyAt(at, end, out var afterColon);
        if (key is null)
        {
            return at < end && Top is not { IsMapping: true } ? Value(at, end, CursorKind.Either, at - start) : First(at - start, at, end);
        }

        if (Top is not { IsMapping: true } top || top.Indent != at - start)
        {
            Top?.Complete(string.Empty);
            _levels.Add(new OpenLevel(isMapping: true, isFlow: false, at - start));
        }

        Top!.Begin(key);
        var value = SkipSpaces(afterColon, end);
        return value == end || _text[value] == '#' ? Found(value == end ? CursorKind.Value : CursorKind.Text, end) : Value(value, end, CursorKind.Value, at - start);
    }

    // The first word of a line without a colon.
    private Cursor First(int column, int at, int end)
    {
        if (Top is null)
        {
            _levels.Add(new OpenLevel(isMapping: true, isFlow: false, column));
            return Word(CursorKind.Key, at, end);
        }

        if (!Top.IsMapping)
        {
            return Word(CursorKind.Either, at, end);
        }

        return Top.Indent == column ? Word(CursorKind.Key, at, end) : Top.HasValue ? Found(CursorKind.Text, end) : Value(at, end, CursorKind.Either, column);
    }

    private Cursor Value(int at, int end, CursorKind kind, int column)
    {
        if (at < end && _text[at] is '{' or '[')
        {
            Top?.Complete(string.Empty);
            return _flow.Read(at, end, ref _quote);
        }

        if (at < end && _text[at] is '|' or '>')
        {
            Top?.Complete(string.Empty);
            _textIndent = Top is { IsMapping: true } mapping ? mapping.Indent : column - 1;
            return Found(CursorKind.Text, end);
        }

        if (at < end && _text[at] is '"' or '\'')
        {
            var close = _text.IndexOf(_text[at], at + 1, end - at - 1);
            if (close < 0)
            {
                _quote = end == _end ? default : _text[at];
                return Word(kind, at, end);
            }

            Top?.Complete(_text[(at + 1)..close]);
            return Found(CursorKind.Text, end);
        }

        var comment = _text.IndexOf(" #", at, end - at, StringComparison.Ordinal);
        if (kind == CursorKind.Value)
        {
            Top?.Complete(_text[at..(comment < 0 ? end : comment)].Trim());
        }

        return comment < 0 ? Word(kind, at, end) : Found(CursorKind.Text, end);
    }

    private string? KeyAt(int at, int end, out int afterColon)
    {
        afterColon = end;
        if (at == end || _text[at] is '{' or '[')
        {
            return null;
        }

        if (_text[at] is '"' or '\'')
        {
            var close = _text.IndexOf(_text[at], at + 1, end - at - 1);
            afterColon = close + 2;
            return close >= 0 && close + 1 < end && _text[close + 1] == ':' ? _text[(at + 1)..close] : null;
        }

        for (var i = at; i < end; i++)
        {
            if (_text[i] == ':' && (i + 1 == end || _text[i + 1] == ' '))
            {
                afterColon = i + 1;
                return _text[at..i].TrimEnd();
            }
        }

        return null;
    }

    private int SkipSpaces(int at, int end)
    {
        while (at < end && _text[at] == ' ')
        {
            at++;
        }

        return at;
    }

    private Cursor Found(CursorKind kind, int at) => new(_levels, kind, at, string.Empty, IsQuoted: false);

    private Cursor Word(CursorKind kind, int at, int end)
    {
        var isQuoted = at < end && _text[at] is '"' or '\'';
        var start = isQuoted ? at + 1 : at;
        return new Cursor(_levels, kind, start, _text[start..end], isQuoted);
    }
}
