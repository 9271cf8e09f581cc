using Compliance.Syntax;

namespace Compliance.Yaml;

/// <content>Tokens of a line outside brackets.</content>
internal sealed partial class LayoutScan
{
    private void ScanBlockTokens(bool startsLine)
    {
        var inItem = false;
        while (true)
        {
            SkipSpaces();
            if (IsLineEnd(_position) || (_text[_position] == '#' && (_position == 0 || IsBlankAt(_position - 1) || IsForeignSpaceAt(_position - 1))))
            {
                SkipLine();
                return;
            }

            var column = _position - _lineStart;
            switch (_text[_position])
            {
                case '-' when IsBlankAt(_position + 1) || IsForeignSpaceAt(_position + 1):
                    Open(column);
                    _position++;
                    inItem = true;
                    break;
                case '-' when startsLine && IsWordAt(_position + 1):
                    ReportMissingSpaceAfterDash(_position);
                    Open(column);
                    _position++;
                    inItem = true;
                    break;
                case '?' when IsBlankAt(_position + 1):
                    Open(column);
                    _position++;
                    break;
                case ':' when IsBlankAt(_position + 1):
                    Open(column);
                    _position++;
                    startsLine = false;
                    break;
                case '&' or '*' or '!':
                    SkipProperty();
                    break;
                case '|' or '>':
                    ScanBlockText();
                    return;
                case '"' or '\'':
                    if (!ScanQuotedToken(column))
                    {
                        return;
                    }

                    startsLine = false;
                    break;
                case '[' or '{':
                    ScanFlowLine();
                    return;
                case ']' or '}':
                    HasBrokenStructure = true;
                    _diagnostics.Add(SyntaxDiagnostics.UnmatchedBracket(SpanOf(_position, _position + 1), _text[_position]));
                    SkipLine();
                    return;
                case '%' or '@' or '`' or ',':
                    // The parser refuses these by itself, and rightly placed.
                    SkipLine();
                    return;
                default:
                    if (!ScanPlain(column, startsLine, inItem))
                    {
                        return;
                    }

                    startsLine = false;
                    break;
            }
        }
    }

    private void SkipProperty()
    {
        while (!IsBlankAt(_position) && (_brackets.Count == 0 || !IsFlowIndicator(_text[_position])))
        {
            _position++;
        }
    }

    /// <summary>Reads a quoted key or value.</summary>
    /// <returns>Whether the line continues with more tokens.</returns>
    private bool ScanQuotedToken(int column)
    {
        var start = _position;
        if (!SkipQuoted())
        {
            return false;
        }

        var afterQuote = _position;
        var next = EndOfIndentation(_position);
        if (next < _text.Length && _text[next] == '：')
        {
            SkipSpaces();
            ReportFullWidthColon(start, next);
            Open(column);
            _position = next + 1;
            return true;
        }

        if (next < _text.Length && _text[next] == ':')
        {
            SkipSpaces();
            Open(column);
            _position = next + 1;
            return true;
        }

        return EndOfValue(start, afterQuote);
    }

    /// <summary>After a value that ended by itself: nothing but a comment may follow in the line.</summary>
    /// <returns><see langword="false"/>: the line is done.</returns>
    private bool EndOfValue(int start, int end)
    {
        _position = end;
        SkipSpaces();
        var commentFollows = !IsLineEnd(_position) && _text[_position] == '#' && _position > end;
        if (!IsLineEnd(_position) && !commentFollows)
        {
            HasBrokenStructure = true;
            _diagnostics.Add(SyntaxDiagnostics.TextAfterValue(
                SpanOf(_position, Math.Max(_position + 1, TrimEnd(_position, EndOfLine(_position)))), SpanOf(start, end)));
        }

        SkipLine();
        return false;
    }

    /// <summary>Moves behind the closing quote, over as many lines as it takes.</summary>
    private bool SkipQuoted()
    {
        var (start, mark) = (_position, _text[_position]);
        for (var i = start + 1; i < _text.Length; i++)
        {
            if (_text[i] == '\\' && mark == '"')
            {
                i++;
            }
            else if (_text[i] == mark)
            {
                if (mark == '"' || i + 1 == _text.Length || _text[i + 1] != mark)
                {
                    _position = i + 1;
                    return true;
                }

                i++;
            }

            if (i < _text.Length && _text[i] is '\n' or '\r')
            {
                _lineStart = i + 1;
            }
        }

        HasBrokenStructure = true;
        _diagnostics.Add(SyntaxDiagnostics.UnterminatedQuote(SpanOf(start, start + 1), mark));
        _brackets.Clear();
        _position = _text.Length;
        return false;
    }
}
