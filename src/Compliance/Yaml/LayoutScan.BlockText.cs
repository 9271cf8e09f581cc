using System.Globalization;

namespace Compliance.Yaml;

/// <content>Block texts: their content is text, whatever it looks like.</content>
internal sealed partial class LayoutScan
{
    private void ScanBlockText()
    {
        var i = _position + 1;
        var increment = 0;
        while (i < _text.Length && (_text[i] is '+' or '-' || char.IsAsciiDigit(_text[i])))
        {
            increment = char.IsAsciiDigit(_text[i]) ? CharUnicodeInfo.GetDecimalDigitValue(_text[i]) : increment;
            i++;
        }

        SkipLine();
        var content = EndOfIndentation(i);
        if (!IsLineEnd(content) && _text[content] != '#')
        {
            // Not a block text; the parser reports it.
            return;
        }

        SkipBlockTextLines(increment == 0 ? null : Math.Max(OpenColumn, 0) + increment);
    }

    private void SkipBlockTextLines(int? indentation)
    {
        while (_position < _text.Length)
        {
            var spaces = _position;
            while (spaces < _text.Length && _text[spaces] == ' ')
            {
                spaces++;
            }

            var least = _position + (indentation ?? OpenColumn + 1);
            if (!IsLineEnd(spaces) && spaces < least)
            {
                // Spaces that are none end the text for YAML, though not for the author.
                var seen = EndOfIndentation(_position);
                if (seen < least && !(IsLineEnd(seen) && seen > spaces))
                {
                    return;
                }

                ReportForeignIndentation(spaces, seen);
                ReportTabs(spaces, seen);
                spaces = seen;
            }

            if (!IsLineEnd(spaces))
            {
                indentation ??= spaces - _position;
            }

            _position = NextLine(_position);
        }
    }
}
