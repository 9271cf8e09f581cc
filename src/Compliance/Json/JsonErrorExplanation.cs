using System.Buffers;
using System.Text;
using System.Text.Json;
using Compliance.Diagnostics;
using Compliance.Syntax;
using Compliance.Text;

namespace Compliance.Json;

/// <summary>Explains in the author's terms why the text after the last valid token is not JSON.</summary>
internal sealed class JsonErrorExplanation(SourceSpan part, List<SourceSpan> open)
{
    private static readonly SearchValues<char> EndsWord = SearchValues.Create(" \t\r\n,:[]{}\"'/，、：“”");

    private readonly string _text = part.File!.Text;
    private readonly int _end = part.End;

    private bool InObject => open.Count > 0 && _text[open[^1].Start] == '{';

    private char Closing => InObject ? '}' : ']';

    /// <summary>Gets the diagnostic.</summary>
    /// <param name="offset">The end of the last good token; after a key, the end of its colon.</param>
    /// <param name="last">The kind of that token.</param>
    public Diagnostic Explain(int offset, JsonTokenType last)
    {
        var at = SkipSpaces(offset);
        var valueEnded = last is not (JsonTokenType.None or JsonTokenType.PropertyName or JsonTokenType.StartObject or JsonTokenType.StartArray);
        if (at >= _end)
        {
            return Incomplete();
        }

        if (Anywhere(at) is { } plain)
        {
            return plain;
        }

        if (valueEnded && open.Count == 0)
        {
            return JsonDiagnostics.JsonTrailingContent(Span(at, EndOfWord(at)));
        }

        if (valueEnded)
        {
            if (_text[at] != ',')
            {
                return AfterItem(at);
            }

            var comma = at;
            at = SkipSpaces(at + 1);
            if (at >= _end)
            {
                return Incomplete();
            }

            if (_text[at] is ']' or '}')
            {
                return JsonDiagnostics.JsonTrailingComma(Span(comma, comma + 1));
            }
        }

        return Anywhere(at) ?? AtToken(at, expectsName: InObject && last != JsonTokenType.PropertyName);
    }

    private Diagnostic Incomplete() =>
        JsonDiagnostics.JsonIncomplete(Span(_end, _end), open.Count > 0 ? open[^1] : Span(part.Start, part.Start), Closing);

    private Diagnostic AfterItem(int at) => _text[at] switch
    {
        ']' or '}' => SyntaxDiagnostics.WrongBracket(Span(at, at + 1), _text[at], Closing, open[^1]),
        ':' => JsonDiagnostics.JsonSyntax(Span(at, at + 1), ":"),
        _ => JsonDiagnostics.JsonMissingComma(Span(at, EndOfWord(at))),
    };

    /// <summary>Explains what is wrong wherever it stands outside a string.</summary>
    private Diagnostic? Anywhere(int at)
    {
        var unit = _text[at];
        if (unit == '/' && at + 1 < _end && _text[at + 1] is '/' or '*')
        {
            return JsonDiagnostics.JsonComment(Span(at, EndOfLine(at)));
        }

        if (CharacterClassifier.IsForeignSpace(unit))
        {
            return SyntaxDiagnostics.ForeignSpace(Span(at, at + 1), unit);
        }

        var character = CharacterClassifier.At(_text, at);
        if (HiddenCharacterDiagnostic.For(Span(at, at + character.Length), character) is { } hidden)
        {
            return hidden;
        }

        if (unit is '\'' or '`' or '“' or '”' or '‘' or '’' or '＂' or '＇')
        {
            return JsonDiagnostics.JsonQuotes(Span(at, at + 1), unit.ToString());
        }

        var ordinary = unit switch { '，' or '、' => ',', '：' => ':', '｛' => '{', '｝' => '}', '［' or '【' => '[', '］' or '】' => ']', _ => '\0' };
        return ordinary == '\0' ? null : JsonDiagnostics.JsonFullWidth(Span(at, at + 1), unit, ordinary);
    }

    private Diagnostic AtToken(int at, bool expectsName)
    {
        var unit = _text[at];
        if (unit == '"')
        {
            return InString(at, expectsName);
        }

        if (unit is ']' or '}' && open.Count > 0 && unit != Closing)
        {
            return SyntaxDiagnostics.WrongBracket(Span(at, at + 1), unit, Closing, open[^1]);
        }

        var end = EndOfWord(at);
        var word = _text[at..end];
        if (!expectsName && IsLiteral(word))
        {
            // The reader takes a number or literal only together with what ends it, and that is what is wrong.
            var next = SkipSpaces(end);
            return next >= _end ? Incomplete() : Anywhere(next) ?? AfterItem(next);
        }

        if (!expectsName && (char.IsAsciiDigit(unit) || unit is '-' or '+' or '.' || word is "NaN" or "Infinity"))
        {
            return JsonDiagnostics.JsonNumber(Span(at, end), word);
        }

        if (char.IsLetterOrDigit(unit) || unit is '_' or '$')
        {
            var literal = word.ToUpperInvariant() switch { "TRUE" => "true", "FALSE" => "false", "NULL" or "NONE" => "null", _ => null };
            return JsonDiagnostics.JsonUnquoted(Span(at, end), word, expectsName ? null : literal);
        }

        return JsonDiagnostics.JsonSyntax(Span(at, end), word);
    }

    private static bool IsLiteral(string word)
    {
        if (word is "true" or "false" or "null")
        {
            return true;
        }

        try
        {
            var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(word));
            return reader.Read() && reader.TokenType == JsonTokenType.Number;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private Diagnostic InString(int quote, bool isName)
    {
        var i = quote + 1;
        for (; i < _end && _text[i] != '"'; i++)
        {
            if (_text[i] < ' ')
            {
                return JsonDiagnostics.JsonControlInString(Span(i, i + 1), _text[i]);
            }

            if (_text[i] == '\\')
            {
                var escape = EndOfEscape(i);
                if (escape < 0)
                {
                    var end = Math.Min(i + 2, _end);
                    return JsonDiagnostics.JsonEscape(Span(i, end), _text[i..end]);
                }

                i = escape - 1;
            }
        }

        if (i >= _end)
        {
            return SyntaxDiagnostics.UnterminatedQuote(Span(quote, quote + 1), '"');
        }

        var next = SkipSpaces(i + 1);
        if (!isName)
        {
            return JsonDiagnostics.JsonSyntax(Span(quote, i + 1), _text[quote..(i + 1)]);
        }

        return next >= _end ? Incomplete() : Anywhere(next) ?? JsonDiagnostics.JsonMissingColon(Span(next, EndOfWord(next)));
    }

    /// <summary>Gets where an escape ends, or -1 where it is none.</summary>
    private int EndOfEscape(int backslash)
    {
        if (backslash + 1 >= _end || !"\"\\/bfnrtu".Contains(_text[backslash + 1], StringComparison.Ordinal))
        {
            return -1;
        }

        if (_text[backslash + 1] != 'u')
        {
            return backslash + 2;
        }

        var end = backslash + 6;
        return end <= _end && _text.AsSpan(backslash + 2, 4).ToString().All(char.IsAsciiHexDigit) ? end : -1;
    }

    private int SkipSpaces(int at)
    {
        while (at < _end && _text[at] is ' ' or '\t' or '\r' or '\n')
        {
            at++;
        }

        return at;
    }

    private int EndOfWord(int at)
    {
        var end = at + 1;
        while (end < _end
            && !EndsWord.Contains(_text[end])
            && !CharacterClassifier.IsForeignSpace(_text[end])
            && CharacterClassifier.At(_text, end).Kind == CharacterKind.Ordinary)
        {
            end++;
        }

        return end;
    }

    private int EndOfLine(int at)
    {
        var length = _text.AsSpan(at, _end - at).IndexOfAny('\r', '\n');
        return length < 0 ? _end : at + length;
    }

    private SourceSpan Span(int start, int end) => new(part.File, start, end - start);
}
