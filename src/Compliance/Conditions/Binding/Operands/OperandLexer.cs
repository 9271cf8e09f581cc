using Compliance.Binding;
using Compliance.Diagnostics;
using Compliance.Facts.Parsing;
using Compliance.Syntax;
using Compliance.Text.Cultures;
using Compliance.Types;

namespace Compliance.Conditions.Binding.Operands;

/// <summary>Cuts the text of an operand into tokens.</summary>
internal sealed class OperandLexer(ScalarNode scalar, CurrencyTable currencies, DiagnosticBag diagnostics)
{
    private const string FullWidth = "＋－＊（）％＄　×÷，";
    private const string HalfWidth = "+-*()%$ */,";

    private readonly string _text = scalar.Text;
    private int _at;

    /// <summary>Reads the next token.</summary>
    public OperandToken Next()
    {
        while (_at < _text.Length && _text[_at] is ' ' or '\t' or '\n' or '\r')
        {
            _at++;
        }

        if (_at == _text.Length)
        {
            return new OperandToken(OperandTokenKind.End, _at, 0, string.Empty);
        }

        var token = _text[_at] switch
        {
            '$' => (_at + 1 < _text.Length && char.IsAsciiDigit(_text[_at + 1]) ? Literal() : null) ?? Path(),
            '+' => Sign(OperandTokenKind.Plus),
            '-' => Sign(OperandTokenKind.Minus),
            '*' or '×' => Sign(OperandTokenKind.Times),
            '(' => Sign(OperandTokenKind.Open),
            ')' => Sign(OperandTokenKind.Close),
            '/' or '÷' => Mistake(ConditionDiagnostics.NoDivision(ScalarPlace.Of(scalar, _at, 1))),
            _ => Literal() ?? WordOrMistake(),
        };
        _at = token.End;
        return token;
    }

    private static bool IsWordCharacter(char c) => char.IsLetterOrDigit(c) || c is '_' or '-' || char.IsSurrogate(c);

    // Labels may hold full-width brackets and the like, so a path ends only at ASCII operators and spaces.
    private static bool EndsPath(char c) => char.IsWhiteSpace(c) || c is '+' or '-' or '*' or '×' or '÷' or '(' or ')' or '$' or '%' or '/' or ',';

    private OperandToken Sign(OperandTokenKind kind) => new(kind, _at, 1, _text[_at..(_at + 1)]);

    private OperandToken Mistake(Diagnostic diagnostic)
    {
        diagnostics.Add(diagnostic);
        return new OperandToken(OperandTokenKind.Mistake, _at, 1, string.Empty);
    }

    private OperandToken Path()
    {
        var end = _at + 1;
        while (end < _text.Length && !EndsPath(_text[end]) && !IsReversedOf(end))
        {
            end++;
        }

        return new OperandToken(OperandTokenKind.Path, _at, end - _at, _text[(_at + 1)..end]);
    }

    // The possessive particle may be part of a label; it is the operator where a percentage or a parameter follows.
    private bool IsReversedOf(int at)
    {
        if (_text[at] != CommonWords.OfZh)
        {
            return false;
        }

        var rest = _text.AsSpan(at + 1).TrimStart();
        return rest.Length > 0 && (char.IsAsciiDigit(rest[0]) || rest.StartsWith(RuleKeywords.Parameter.Zh + " ", StringComparison.Ordinal));
    }

    private OperandToken? Literal() => LiteralScanner.Scan(_text, _at, currencies) is { } literal
        ? new OperandToken(OperandTokenKind.Literal, _at, literal.Length, _text.Substring(_at, literal.Length), literal.Kind)
        : null;

    private OperandToken WordOrMistake()
    {
        var full = FullWidth.IndexOf(_text[_at], StringComparison.Ordinal);
        if (full >= 0)
        {
            return Mistake(ConditionDiagnostics.FullWidth(ScalarPlace.Of(scalar, _at, 1), _text[_at], HalfWidth[full].ToString()));
        }

        if (_text[_at] == CommonWords.OfZh)
        {
            return new OperandToken(OperandTokenKind.OfReversed, _at, 1, CommonWords.OfZh.ToString());
        }

        var end = _at;
        while (end < _text.Length && (IsWordCharacter(_text[end]) || _text[end] == '.'))
        {
            end++;
        }

        if (end == _at)
        {
            return Mistake(ConditionDiagnostics.OperandUnexpected(ScalarPlace.Of(scalar, _at, 1), _text[_at].ToString()));
        }

        var word = Cut(_text[_at..end]);
        end = _at + word.Length;
        return word switch
        {
            "of" => new OperandToken(OperandTokenKind.Of, _at, 2, word),
            _ when RuleKeywords.Parameter.Matches(word) => Parameter(end),
            _ => new OperandToken(OperandTokenKind.Word, _at, word.Length, word),
        };
    }

    // Chinese writes the words of a conversion together, and the currency behind them.
    private static string Cut(string word) =>
        word == RuleKeywords.ConvertedBy.Zh + RuleKeywords.Parameter.Zh ? RuleKeywords.ConvertedBy.Zh
        : word.StartsWith(RuleKeywords.ConvertedTo.Zh, StringComparison.Ordinal) ? RuleKeywords.ConvertedTo.Zh
        : word;

    private OperandToken Parameter(int afterWord)
    {
        var start = afterWord;
        while (start < _text.Length && _text[start] == ' ')
        {
            start++;
        }

        var end = start;
        while (end < _text.Length && (!EndsPath(_text[end]) || _text[end] == '-') && !IsReversedOf(end))
        {
            end++;
        }

        return end == start
            ? new OperandToken(OperandTokenKind.Word, _at, afterWord - _at, _text[_at..afterWord])
            : new OperandToken(OperandTokenKind.Parameter, start, end - start, _text[start..end]);
    }
}
