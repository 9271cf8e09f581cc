namespace Compliance.Authoring.Analysis.Typing;

/// <summary>Reads what stands in brackets, over as many lines as they stay open.</summary>
internal sealed class FlowReader(string text, List<OpenLevel> levels)
{
    private int _token = -1;

    /// <summary>Reads from an opening bracket, or goes on in a further line.</summary>
    /// <param name="at">Where to begin.</param>
    /// <param name="end">The end of the line, or the cursor.</param>
    /// <param name="quote">The quote that stays open at the end of the line.</param>
    /// <returns>Where the cursor is, if it is at the end.</returns>
    public Cursor Read(int at, int end, ref char quote)
    {
        _token = -1;
        for (var i = at; i < end; i++)
        {
            switch (text[i])
            {
                case '"' or '\'' when _token < 0:
                    var close = text.IndexOf(text[i], i + 1, end - i - 1);
                    if (close < 0)
                    {
                        quote = text[i];
                        return At(i + 1, end, isQuoted: true);
                    }

                    Quoted(i, close, end);
                    i = close;
                    break;
                case '{' or '[':
                    // A file may be one mapping in brackets.
                    var indent = levels.Count == 0 ? -1 : levels[^1].Indent;
                    if (levels.Count > 0)
                    {
                        levels[^1].Complete(string.Empty);
                    }

                    levels.Add(new OpenLevel(text[i] == '{', isFlow: true, indent));
                    _token = -1;
                    break;
                case '}' or ']':
                    Finish(i);
                    levels.RemoveAt(levels.Count - 1);
                    if (levels.Count == 0 || !levels[^1].IsFlow)
                    {
                        return new Cursor(levels, CursorKind.Text, end, string.Empty, IsQuoted: false);
                    }

                    break;
                case ',':
                    Finish(i);
                    levels[^1].End();
                    break;
                case ':' when levels[^1] is { IsMapping: true, Key: null } && _token >= 0 && (i + 1 == end || text[i + 1] == ' '):
                    levels[^1].Begin(text[_token..i].TrimEnd());
                    _token = -1;
                    break;
                case '#' when i > 0 && text[i - 1] == ' ':
                    return new Cursor(levels, CursorKind.Text, end, string.Empty, IsQuoted: false);
                case ' ':
                    break;
                default:
                    _token = _token < 0 ? i : _token;
                    break;
            }
        }

        var found = At(_token < 0 ? end : _token, end, isQuoted: false);
        Finish(end);
        return found;
    }

    private void Quoted(int open, int close, int end)
    {
        var value = text[(open + 1)..close];
        if (levels[^1] is { IsMapping: true, Key: null } mapping && close + 1 < end && text[close + 1] == ':')
        {
            mapping.Begin(value);
        }
        else
        {
            levels[^1].Complete(value);
        }
    }

    private void Finish(int end)
    {
        if (_token >= 0)
        {
            levels[^1].Complete(text[_token..end].Trim());
            _token = -1;
        }
    }

    private Cursor At(int start, int end, bool isQuoted)
    {
        var top = levels[^1];
        var kind = top is { IsMapping: true, Key: null } ? CursorKind.Key : CursorKind.Value;
        return new Cursor(levels, kind, start, text[start..end], isQuoted);
    }
}
