using Compliance.Syntax;

namespace Compliance.Yaml;

/// <content>Plain keys and values outside brackets.</content>
internal sealed partial class LayoutScan
{
    /// <summary>Reads a plain key or value.</summary>
    /// <returns>Whether the line continues with more tokens: true after a key.</returns>
    private bool ScanPlain(int column, bool startsLine, bool inItem)
    {
        var start = _position;
        var end = EndOfPlain(start, startsLine);
        if (!IsLineEnd(end) && _text[end] == ':')
        {
            CheckCurlyQuotes(start, TrimEnd(start, end));
            Open(column);
            _position = end + 1;
            return true;
        }

        var trimmed = end;
        while (trimmed > start && (_text[trimmed - 1] is ' ' or '\t'))
        {
            trimmed--;
        }

        if (startsLine && FindIntendedColon(start, trimmed) is >= 0 and var colon && TakeAsKey(start, colon, trimmed, column, inItem))
        {
            Open(column);
            _position = colon + 1;
            return true;
        }

        CheckColonsInValue(start, trimmed);
        CheckCurlyQuotes(start, TrimEnd(start, trimmed));
        ReplaceTabs(trimmed, end);
        _plainIsOpen = IsLineEnd(end);
        _plainIndent = OpenColumn;
        _position = NextLine(end);
        return false;
    }

    /// <summary>Gets where a plain text ends in its line: at a colon that makes it a key, a comment, or the line end.</summary>
    private int EndOfPlain(int start, bool mayBeKey)
    {
        var i = start;
        for (; !IsLineEnd(i); i++)
        {
            if (_text[i] == '#' && i > start && IsBlankAt(i - 1))
            {
                break;
            }

            if (_text[i] == ':' && mayBeKey && (IsBlankAt(i + 1) || IsForeignSpaceAt(i + 1)))
            {
                break;
            }
        }

        return i;
    }

    /// <summary>Finds the first colon, of any width, that was probably meant to end a key.</summary>
    private int FindIntendedColon(int start, int end)
    {
        var colon = _text.AsSpan(start, end - start).IndexOfAny(':', '：');
        if (colon <= 0 || !KeyLikeText.Matches(_text.AsSpan(start, colon)) || _text.AsSpan(start + colon).StartsWith("://"))
        {
            return -1;
        }

        return start + colon;
    }

    private bool TakeAsKey(int start, int colon, int end, int column, bool inItem)
    {
        var isFullWidth = _text[colon] == '：';
        if (inItem && !NextLineBelongsToMappingAt(column))
        {
            // A word with a full-width colon behind it is a fine text, and "- gb:2260" a fine identifier. Only the binder can decide which is meant.
            if (isFullWidth)
            {
                _diagnostics.Add(SyntaxDiagnostics.FullWidthColonInItem(
                    SpanOf(colon, colon + 1), Corrected(start, colon, end), _text[start..end]));
            }

            return false;
        }

        if (isFullWidth)
        {
            ReportFullWidthColon(start, colon);
        }
        else
        {
            _diagnostics.Add(SyntaxDiagnostics.MissingSpaceAfterColon(SpanOf(colon, colon + 1), Corrected(start, colon, end)));
            _edits.Add(new TextEdit(colon + 1, 0, " "));
        }

        return true;
    }

    private void ReportFullWidthColon(int start, int colon)
    {
        _diagnostics.Add(SyntaxDiagnostics.FullWidthColon(SpanOf(colon, colon + 1), Corrected(start, colon, EndOfLine(colon))));
        _edits.Add(new TextEdit(colon, 1, IsBlankAt(colon + 1) ? ":" : ": "));
    }

    /// <summary>Gets what should have been written: the key, an ordinary colon, a space, the value.</summary>
    private string Corrected(int start, int colon, int end) =>
        $"{_text[start..colon].TrimEnd()}: {_text[(colon + 1)..end].Trim()}".TrimEnd();

    /// <summary>Gets whether the next line continues a mapping whose keys are in <paramref name="column"/>.</summary>
    private bool NextLineBelongsToMappingAt(int column)
    {
        var lineStart = NextLine(_position);
        var first = EndOfIndentation(lineStart);
        return first - lineStart == column
            && !IsLineEnd(first)
            && _text.AsSpan(first, EndOfLine(first) - first).IndexOfAny(':', '：') > 0;
    }

    /// <summary>Reports a colon that would make a key of half a value; the parser would end at the first one.</summary>
    private void CheckColonsInValue(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (_text[i] == ':' && IsBlankAt(i + 1))
            {
                _diagnostics.Add(SyntaxDiagnostics.UnexpectedColon(SpanOf(i, i + 1)));

                // Any mark will do that is none to YAML; the value is not used after an error.
                _edits.Add(new TextEdit(i, 1, "："));
                ReplaceColons(i + 1, end);
                return;
            }
        }
    }

    private void ReplaceColons(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (_text[i] == ':')
            {
                _edits.Add(new TextEdit(i, 1, "："));
            }
        }
    }

    private void CheckCurlyQuotes(int start, int end)
    {
        var text = _text.AsSpan(start, end - start);
        if (!CurlyQuotes.Enclose(text))
        {
            return;
        }

        _diagnostics.Add(SyntaxDiagnostics.CurlyQuotes(SpanOf(start, end), text[1..^1].ToString()));
        if (!text.ContainsAny('"', '\\'))
        {
            _edits.Add(new TextEdit(start, 1, "\""));
            _edits.Add(new TextEdit(end - 1, 1, "\""));
        }
    }
}
