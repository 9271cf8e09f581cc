using Compliance.Syntax;

namespace Compliance.Yaml;

/// <content>Indentation, and the spaces between tokens.</content>
internal sealed partial class LayoutScan
{
    /// <summary>Gets where the text of a line begins, counting every kind of space as indentation.</summary>
    private int EndOfIndentation(int lineStart)
    {
        var i = lineStart;
        while (i < _text.Length && (_text[i] is ' ' or '\t' || IsForeignSpaceAt(i)))
        {
            i++;
        }

        return i;
    }

    private void ReportForeignIndentation(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (IsForeignSpaceAt(i))
            {
                var end = RepairSpaces(i, to);
                _diagnostics.Add(SyntaxDiagnostics.ForeignIndentation(SpanOf(i, end), _text[i]));
                i = end - 1;
            }
        }
    }

    private void ReportTabs(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (_text[i] == '\t')
            {
                var end = RepairSpaces(i, to);
                _diagnostics.Add(SyntaxDiagnostics.TabIndentation(SpanOf(i, end)));
                i = end - 1;
            }
        }
    }

    private void ReportForeignSpaces(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (IsForeignSpaceAt(i))
            {
                var end = RepairSpaces(i, to);
                _diagnostics.Add(SyntaxDiagnostics.ForeignSpace(SpanOf(i, end), _text[i]));
                i = end - 1;
            }
        }
    }

    /// <summary>Replaces a row of one character by as many spaces: columns stay what the author saw.</summary>
    /// <returns>The end of the row.</returns>
    private int RepairSpaces(int from, int to)
    {
        var end = from + 1;
        while (end < to && _text[end] == _text[from])
        {
            end++;
        }

        _edits.Add(new TextEdit(from, end - from, new string(' ', end - from)));
        return end;
    }

    /// <summary>Moves over spaces before a token; a space that is none to YAML would become part of the token.</summary>
    private void SkipSpaces()
    {
        var end = EndOfIndentation(_position);
        ReportForeignSpaces(_position, end);
        ReplaceTabs(_position, end);
        _position = end;
    }

    // YAML allows tabs between tokens; the parser does not everywhere.
    private void ReplaceTabs(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (_text[i] == '\t')
            {
                i = RepairSpaces(i, to) - 1;
            }
        }
    }

    /// <summary>Gets the end of [start, end) without the spaces at its end, reporting those that would become text.</summary>
    private int TrimEnd(int start, int end)
    {
        var trimmed = end;
        while (trimmed > start && (_text[trimmed - 1] is ' ' or '\t' || IsForeignSpaceAt(trimmed - 1)))
        {
            trimmed--;
        }

        ReportForeignSpaces(trimmed, end);
        return trimmed;
    }

    private void ReportMissingSpaceAfterDash(int dash)
    {
        var end = EndOfLine(dash);
        _diagnostics.Add(SyntaxDiagnostics.MissingSpaceAfterDash(SpanOf(dash, dash + 1), $"- {_text[(dash + 1)..end].TrimEnd()}"));
        _edits.Add(new TextEdit(dash + 1, 0, " "));
    }
}
