namespace Compliance.Cli.LanguageServer.Documents;

/// <summary>The lines of a text, as the protocol counts them: from 0, characters in UTF-16 units.</summary>
internal sealed class LineIndex
{
    private readonly List<int> _starts = [0];
    private readonly int _length;

    /// <summary>Finds the lines.</summary>
    public LineIndex(string text)
    {
        _length = text.Length;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                _starts.Add(i + 1);
            }
        }
    }

    /// <summary>Gets the offset of a place; one that is beyond the text, or its line, is its end.</summary>
    public int OffsetOf(int line, int character)
    {
        if (line >= _starts.Count)
        {
            return _length;
        }

        var end = line + 1 < _starts.Count ? _starts[line + 1] - 1 : _length;
        return Math.Min(_starts[line] + Math.Min(character, _length), Math.Max(end, _starts[line]));
    }

    /// <summary>Gets the place of an offset.</summary>
    public (int Line, int Character) PlaceOf(int offset)
    {
        var index = _starts.BinarySearch(Math.Clamp(offset, 0, _length));
        var line = index >= 0 ? index : ~index - 1;
        return (line, Math.Clamp(offset, 0, _length) - _starts[line]);
    }
}
