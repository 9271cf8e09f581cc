using Compliance.Syntax;
using Compliance.Text;

namespace Compliance.Yaml;

/// <summary>
/// Scans the text once, with just enough YAML to distinguish keys, values, quoted texts, block texts and comments,
/// and reports layout that looks right and is not: odd spaces, full-width punctuation, missing spaces, open quotes.
/// </summary>
/// <remarks>
/// The parser cannot report these: to YAML most of them are valid and mean something else, and where they are not the
/// parser complains about a later line. What is reported is put right, so that the parser sees what was meant.
/// </remarks>
internal sealed partial class LayoutScan
{
    private readonly RepairedText _source;
    private readonly string _text;
    private readonly ReadLimits _limits;
    private readonly DiagnosticBudget _diagnostics;
    private readonly List<TextEdit> _edits = [];

    // Columns of the block lists and mappings that are open, outermost first.
    private readonly List<int> _columns = [];
    private readonly List<OpenBracket> _brackets = [];
    private int _position;
    private int _lineStart;
    private bool _sawContent;

    // A plain text continues in every following line that is indented deeper than this.
    private bool _plainIsOpen;
    private int _plainIndent;

    public LayoutScan(RepairedText source, ReadLimits limits, DiagnosticBudget diagnostics)
    {
        _source = source;
        _text = source.Text;
        _limits = limits;
        _diagnostics = diagnostics;
    }

    /// <summary>Gets whether quotes or brackets are broken: every later error of the parser only follows from it.</summary>
    public bool HasBrokenStructure { get; private set; }

    private int OpenColumn => _columns.Count > 0 ? _columns[^1] : -1;

    /// <summary>Reports the mistakes.</summary>
    /// <returns>The edits that put them right.</returns>
    public List<TextEdit> Run()
    {
        while (_position < _text.Length && !_diagnostics.IsExhausted)
        {
            ScanLine();
        }

        ReportUnclosedBracket();
        return _edits;
    }

    private void ScanLine()
    {
        _lineStart = _position;
        var first = EndOfIndentation(_lineStart);
        ReportForeignIndentation(_lineStart, first);
        if (IsLineEnd(first))
        {
            ReplaceTabs(_lineStart, first);
            _position = NextLine(first);
            return;
        }

        var column = first - _lineStart;
        if (_text[first] == '#')
        {
            ReplaceTabs(_lineStart, first);
            _plainIsOpen = false;
            SkipLine();
            return;
        }

        if (_brackets.Count > 0)
        {
            if (column > OpenColumn || !LooksLikeBlockEntry(first))
            {
                ReplaceTabs(_lineStart, first);
                _position = first;
                ScanFlowLine();
                return;
            }

            // Taking the rest of the file for the inside of one list would blame every comma in it.
            ReportUnclosedBracket();
            _brackets.Clear();
        }

        ReportTabs(_lineStart, first);
        if (_plainIsOpen && column > _plainIndent)
        {
            ScanContinuation(first);
            return;
        }

        _plainIsOpen = false;
        ScanBlockLine(first, column);
    }

    private void ScanBlockLine(int first, int column)
    {
        _position = first;
        if (column == 0 && IsDocumentMarker(first))
        {
            _columns.Clear();
            _position += 3;
        }
        else if (column == 0 && _text[first] == '%' && !_sawContent)
        {
            var end = EndOfLine(first);
            _diagnostics.Add(SyntaxDiagnostics.Directive(SpanOf(first, end), _text[first..end].TrimEnd()));
            _edits.Add(new TextEdit(first, end - first, string.Empty));
            _position = NextLine(end);
            return;
        }

        while (_columns.Count > 0 && _columns[^1] > column)
        {
            _columns.RemoveAt(_columns.Count - 1);
        }

        _sawContent = true;
        ScanBlockTokens(startsLine: true);
    }

    private void ScanContinuation(int first)
    {
        if (_text[first] == '-' && IsBlankAt(first + 1))
        {
            _diagnostics.Add(SyntaxDiagnostics.ItemInsideText(SpanOf(first, first + 1)));
        }
        else if (_text[first] == '-' && IsWordAt(first + 1))
        {
            ReportMissingSpaceAfterDash(first);
        }

        for (var i = first; !IsLineEnd(i); i++)
        {
            if (_text[i] == '#' && IsBlankAt(i - 1))
            {
                _plainIsOpen = false;
                break;
            }
        }

        SkipLine();
    }

    private bool IsDocumentMarker(int offset) =>
        IsBlankAt(offset + 3) && (_text.AsSpan(offset).StartsWith("---") || _text.AsSpan(offset).StartsWith("..."));

    /// <summary>Gets whether a line inside brackets is a new entry of the block outside them: a key or a list item.</summary>
    private bool LooksLikeBlockEntry(int first)
    {
        if (_text[first] == '-' && IsBlankAt(first + 1))
        {
            return true;
        }

        var end = EndOfLine(first);
        var colon = _text.AsSpan(first, end - first).IndexOf(':');
        return colon > 0 && IsBlankAt(first + colon + 1) && KeyLikeText.Matches(_text.AsSpan(first, colon));
    }

    private void Open(int column)
    {
        if (column > OpenColumn)
        {
            _columns.Add(column);
        }
    }

    private SourceSpan SpanOf(int start, int end) => _source.SpanOf(start, end);

    private bool IsLineEnd(int offset) => offset >= _text.Length || _text[offset] is '\n' or '\r';

    private bool IsBlankAt(int offset) => IsLineEnd(offset) || _text[offset] is ' ' or '\t';

    private bool IsForeignSpaceAt(int offset) => offset < _text.Length && CharacterClassifier.IsForeignSpace(_text[offset]);

    private bool IsWordAt(int offset) => offset < _text.Length && (char.IsLetter(_text[offset]) || _text[offset] is '"' or '\'' or '$' or '{' or '[');

    private int EndOfLine(int offset)
    {
        var length = _text.AsSpan(offset).IndexOfAny('\n', '\r');
        return length < 0 ? _text.Length : offset + length;
    }

    private int NextLine(int offset)
    {
        var end = EndOfLine(offset);
        return end + (end + 1 < _text.Length && _text[end] == '\r' && _text[end + 1] == '\n' ? 2 : end < _text.Length ? 1 : 0);
    }

    private void SkipLine() => _position = NextLine(_position);
}
