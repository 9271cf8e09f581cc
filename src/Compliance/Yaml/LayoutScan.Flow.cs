using Compliance.Syntax;

namespace Compliance.Yaml;

/// <content>Tokens between brackets.</content>
internal sealed partial class LayoutScan
{
    private static bool IsFlowIndicator(char unit) => unit is ',' or '[' or ']' or '{' or '}';

    /// <summary>Reads brackets to the end of the line or of the outermost bracket, and then the rest of the line.</summary>
    private void ScanFlowLine()
    {
        var start = _brackets.Count > 0 ? _brackets[0].Offset : _position;
        var column = start - _lineStart;
        while (true)
        {
            SkipSpaces();
            if (IsLineEnd(_position) || (_text[_position] == '#' && (_position == _lineStart || IsBlankAt(_position - 1))))
            {
                SkipLine();
                return;
            }

            if (!ScanFlowToken())
            {
                return;
            }

            if (_brackets.Count == 0)
            {
                break;
            }
        }

        var next = EndOfIndentation(_position);
        if (next < _text.Length && _text[next] == ':' && IsBlankAt(next + 1))
        {
            // A list or mapping as a key: the tree builder reports it. The value after it is scanned as any other.
            Open(Math.Max(column, 0));
            _position = next + 1;
            ScanBlockTokens(startsLine: false);
            return;
        }

        EndOfValue(start, _position);
    }

    private bool ScanFlowToken()
    {
        var unit = _text[_position];
        switch (unit)
        {
            case '[' or '{':
                _brackets.Add(new OpenBracket(unit, _position, ExpectsKey: true));
                _position++;
                return true;
            case ']' or '}':
                CloseBracket(unit);
                _position++;
                return true;
            case ',':
                ExpectKey(true);
                _position++;
                return true;
            case ':' when IsBlankAt(_position + 1) || IsFlowIndicator(_text[_position + 1]) || (_position > 0 && _text[_position - 1] is '"' or '\''):
                ExpectKey(false);
                _position++;
                return true;
            case '&' or '*' or '!':
                SkipProperty();
                return true;
            case '"' or '\'':
                return ScanFlowQuoted();
            default:
                ScanFlowPlain();
                return true;
        }
    }

    private bool ScanFlowQuoted()
    {
        var start = _position;
        if (!SkipQuoted())
        {
            return false;
        }

        if (_position < _text.Length && _text[_position] == '：')
        {
            ReportFlowColon(start, _position, EndOfFlowPlain(_position));
        }
        else if (_position < _text.Length && _text[_position] is '，' or '、')
        {
            ReportFlowCommas(start, _position, _position + 1);
            _position++;
            ExpectKey(true);
        }

        return true;
    }

    private void ScanFlowPlain()
    {
        var start = _position;
        var end = EndOfFlowPlain(start);
        var (inList, expectsKey) = (_brackets[^1].Bracket == '[', _brackets[^1].ExpectsKey);
        for (var i = start; i < end; i++)
        {
            var unit = _text[i];
            if (unit == '：' && !inList && expectsKey && KeyLikeText.Matches(_text.AsSpan(start, i - start)))
            {
                ReportFlowColon(start, i, end);
                return;
            }

            if (unit is '，' or '、' && (inList ? i > start : !expectsKey && IsKeyBetween(i + 1, end)))
            {
                ReportFlowCommas(start, i, inList ? end : i + 1);
                _position = inList ? end : i + 1;
                ExpectKey(true);
                return;
            }
        }

        CheckCurlyQuotes(start, TrimEnd(start, end));
        _position = Math.Max(end, start + 1);
    }

    private void ReportFlowColon(int start, int colon, int end)
    {
        // Who writes this colon writes that comma too; the corrected text must not run on into the next entry.
        var comma = _text.AsSpan(colon, end - colon).IndexOf('，');
        end = comma < 0 ? end : colon + comma;
        _diagnostics.Add(SyntaxDiagnostics.FullWidthColon(SpanOf(colon, colon + 1), Corrected(start, colon, end)));
        _edits.Add(new TextEdit(colon, 1, IsBlankAt(colon + 1) ? ":" : ": "));
        ExpectKey(false);
        _brackets[^1] = _brackets[^1] with { IsFullWidth = true };
        _position = colon + 1;
    }

    /// <summary>Reports the commas of one stretch once: the corrected text shows them all.</summary>
    private void ReportFlowCommas(int start, int comma, int end)
    {
        var shown = EndOfFlowPlain(Math.Max(start, end - 1));
        var corrected = _text[start..shown].Trim().Replace('、', '，').Replace("， ", "，", StringComparison.Ordinal).Replace("，", ", ", StringComparison.Ordinal);
        corrected = _brackets[^1].IsFullWidth ? corrected.Replace("：", ": ", StringComparison.Ordinal) : corrected;
        _diagnostics.Add(SyntaxDiagnostics.FullWidthComma(SpanOf(comma, comma + 1), _text[comma], corrected));
        for (var i = comma; i < end; i++)
        {
            if (_text[i] is '，' or '、')
            {
                _edits.Add(new TextEdit(i, 1, IsBlankAt(i + 1) ? "," : ", "));
            }
        }
    }

    /// <summary>Gets whether a key is at <paramref name="start"/>, ended by a colon.</summary>
    /// <remarks>A full-width one counts only where the author used one before: in a sentence it is good prose.</remarks>
    private bool IsKeyBetween(int start, int end)
    {
        start = EndOfIndentation(start);
        var i = start;
        while (i < end && i - start <= KeyLikeText.Longest && !(_text[i] == '：' && _brackets[^1].IsFullWidth))
        {
            i++;
        }

        var endsWithColon = i < _text.Length && _text[i] is ':' or '：';
        return endsWithColon && KeyLikeText.Matches(_text.AsSpan(start, Math.Max(i - start, 0)));
    }

    private int EndOfFlowPlain(int start)
    {
        var i = start;
        for (; !IsLineEnd(i) && !IsFlowIndicator(_text[i]); i++)
        {
            if ((_text[i] == '#' && i > start && IsBlankAt(i - 1))
                || (_text[i] == ':' && (IsBlankAt(i + 1) || IsForeignSpaceAt(i + 1) || IsFlowIndicator(_text[i + 1]))))
            {
                break;
            }
        }

        return i;
    }

    private void ExpectKey(bool expectsKey)
    {
        if (_brackets.Count > 0)
        {
            _brackets[^1] = _brackets[^1] with { ExpectsKey = expectsKey };
        }
    }

    private void CloseBracket(char found)
    {
        var open = _brackets[^1];
        if (open.Closing != found)
        {
            HasBrokenStructure = true;
            _diagnostics.Add(SyntaxDiagnostics.WrongBracket(
                SpanOf(_position, _position + 1), found, open.Closing, SpanOf(open.Offset, open.Offset + 1)));
        }

        _brackets.RemoveAt(_brackets.Count - 1);
    }

    private void ReportUnclosedBracket()
    {
        // Thousands of open brackets are no slip of the pen: the tree builder reports the depth.
        if (_brackets.Count == 0 || _brackets.Count > _limits.MaxDepth)
        {
            return;
        }

        HasBrokenStructure = true;
        var open = _brackets[^1];
        _diagnostics.Add(SyntaxDiagnostics.UnclosedBracket(SpanOf(open.Offset, open.Offset + 1), open.Bracket, open.Closing));
    }
}
