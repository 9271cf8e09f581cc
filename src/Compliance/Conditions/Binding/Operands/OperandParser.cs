using System.Collections.Immutable;
using Compliance.Binding;
using Compliance.Conditions.Expressions;
using Compliance.Diagnostics;
using Compliance.Syntax;
using Compliance.Text;
using Compliance.Types;

namespace Compliance.Conditions.Binding.Operands;

/// <summary>
/// Reads the form of an operand (docs/rule-language.md §3.2) by recursive descent. It stops at the first mistake, for
/// what follows one in so short a text is guesswork.
/// </summary>
internal sealed class OperandParser
{
    // The tree is walked recursively, and an expression a person can read has far fewer parts.
    private const int MaximumTokens = 200;
    private const int MaximumDepth = 16;

    private readonly ScalarNode _scalar;
    private readonly DiagnosticBag _diagnostics;
    private readonly Func<IReadOnlyCollection<string>> _names;
    private readonly OperandLexer _lexer;
    private OperandToken _token;
    private int _tokens;
    private int _depth;

    private OperandParser(ScalarNode scalar, Func<IReadOnlyCollection<string>> names, CurrencyTable currencies, DiagnosticBag diagnostics)
    {
        _scalar = scalar;
        _diagnostics = diagnostics;
        _names = names;
        _lexer = new OperandLexer(scalar, currencies, diagnostics);
        _token = _lexer.Next();
    }

    /// <summary>Reads an operand.</summary>
    /// <param name="scalar">The operand.</param>
    /// <param name="names">The names in scope, to suggest one where the "$" was forgotten.</param>
    /// <param name="currencies">The currencies that amounts name.</param>
    /// <param name="diagnostics">Where mistakes go.</param>
    /// <returns>The form, or <see langword="null"/> after a mistake.</returns>
    public static OperandSyntax? Parse(ScalarNode scalar, Func<IReadOnlyCollection<string>> names, CurrencyTable currencies, DiagnosticBag diagnostics)
    {
        var parser = new OperandParser(scalar, names, currencies, diagnostics);
        var operand = parser.Sum();
        if (operand is not null && parser._token.Kind != OperandTokenKind.End)
        {
            parser.Unexpected();
            return null;
        }

        return operand;
    }

    private OperandSyntax? Sum()
    {
        var left = Product();
        while (left is not null && _token.Kind is OperandTokenKind.Plus or OperandTokenKind.Minus)
        {
            var operation = _token.Kind == OperandTokenKind.Plus ? ArithmeticOperator.Add : ArithmeticOperator.Subtract;
            left = Advance() && Product() is { } right ? new OperandSyntax.Combination(operation, left!, right) : null;
        }

        return left;
    }

    private OperandSyntax? Product()
    {
        var left = Share();
        while (left is not null && _token.Kind is OperandTokenKind.Times or OperandTokenKind.OfReversed)
        {
            var isTimes = _token.Kind == OperandTokenKind.Times;
            left = !Advance() || Share() is not { } right ? null
                : isTimes ? new OperandSyntax.Combination(ArithmeticOperator.Multiply, left!, right)
                : new OperandSyntax.Combination(ArithmeticOperator.PercentOf, right, left!);
        }

        return left;
    }

    private OperandSyntax? Share()
    {
        var percentage = Converted();
        if (percentage is null || _token.Kind != OperandTokenKind.Of)
        {
            return percentage;
        }

        _depth++;
        var whole = TooDeep() || !Advance() ? null : Share();
        _depth--;
        return whole is null ? null : new OperandSyntax.Combination(ArithmeticOperator.PercentOf, percentage, whole);
    }

    // The currency stands before the parameter in English, and behind it in Chinese.
    private OperandSyntax? Converted()
    {
        var amount = Primary();
        while (amount is not null && _token.Kind == OperandTokenKind.Word && (_token.Text == RuleKeywords.ConvertedTo.Id || _token.Text == RuleKeywords.ConvertedBy.Zh))
        {
            amount = Conversion(amount, _token.Text == RuleKeywords.ConvertedTo.Id);
        }

        return amount;
    }

    private OperandSyntax.Conversion? Conversion(OperandSyntax amount, bool isEnglish)
    {
        OperandToken currency = default;
        OperandToken rate = default;
        var isRead = Advance() && (isEnglish
            ? Take(OperandTokenKind.Word, null, out currency) && Take(OperandTokenKind.Word, RuleKeywords.ConvertedBy.Id, out _) && Take(OperandTokenKind.Parameter, null, out rate)
            : Take(OperandTokenKind.Parameter, null, out rate) && Take(OperandTokenKind.Word, RuleKeywords.ConvertedTo.Zh, out _) && Take(OperandTokenKind.Word, null, out currency));
        return isRead
            ? new OperandSyntax.Conversion(amount, currency.Text, currency.Start, new(rate.Text, rate.Start, rate.Length), Math.Max(currency.End, rate.End))
            : null;
    }

    // Takes the token if it is what must stand here; anything else is reported.
    private bool Take(OperandTokenKind kind, string? word, out OperandToken taken)
    {
        taken = _token;
        if (_token.Kind == kind && (word is null || _token.Text == word))
        {
            return Advance();
        }

        if (_token.Kind is not (OperandTokenKind.Mistake or OperandTokenKind.End))
        {
            _diagnostics.Add(ConditionDiagnostics.ConversionMistaken(Place(_token), _token.Text));
            return false;
        }

        Unexpected();
        return false;
    }

    private OperandSyntax? Primary()
    {
        var token = _token;
        switch (token.Kind)
        {
            case OperandTokenKind.Path:
                return Advance() ? PathOf(token) : null;
            case OperandTokenKind.Parameter:
                return Advance() ? new OperandSyntax.Threshold(token.Text, token.Start, token.Length) : null;
            case OperandTokenKind.Literal:
                return Advance() ? new OperandSyntax.Value(token.Text, token.Shape, token.Start, token.Length) : null;
            case OperandTokenKind.Minus:
                return Negative(token);
            case OperandTokenKind.Open:
                return Bracket(token);
            case OperandTokenKind.Word when RuleKeywords.Length.Matches(token.Text):
                return PeriodLength(token);
            default:
                Unexpected();
                return null;
        }
    }

    private OperandSyntax.Value? Negative(OperandToken minus)
    {
        if (!Advance())
        {
            return null;
        }

        var number = _token;
        if (number.Kind != OperandTokenKind.Literal || number.Start != minus.End)
        {
            Unexpected();
            return null;
        }

        return Advance() ? new OperandSyntax.Value("-" + number.Text, number.Shape, minus.Start, number.Length + 1) : null;
    }

    // "length of $x.period".
    private OperandSyntax.PeriodLength? PeriodLength(OperandToken word)
    {
        if (!Advance() || (word.Text == RuleKeywords.Length.Id && !IsOf()))
        {
            return null;
        }

        if (_token.Kind != OperandTokenKind.Path)
        {
            Unexpected();
            return null;
        }

        var path = _token;
        return Advance() && PathOf(path) is { } period ? new OperandSyntax.PeriodLength(period, word.Start) : null;
    }

    private bool IsOf()
    {
        if (_token.Kind == OperandTokenKind.Of)
        {
            return Advance();
        }

        Unexpected();
        return false;
    }

    private OperandSyntax? Bracket(OperandToken open)
    {
        _depth++;
        var inner = TooDeep() || !Advance() ? null : Sum();
        _depth--;
        if (inner is null)
        {
            return null;
        }

        if (_token.Kind == OperandTokenKind.Close)
        {
            return Advance() ? inner : null;
        }

        if (_token.Kind == OperandTokenKind.End)
        {
            _diagnostics.Add(ConditionDiagnostics.BracketOpen(Place(open)));
        }
        else
        {
            Unexpected();
        }

        return null;
    }

    private OperandSyntax.Path? PathOf(OperandToken token)
    {
        var segments = ImmutableArray.CreateBuilder<PathSegment>();
        var start = token.Start + 1;
        foreach (var name in token.Text.Split('.'))
        {
            if (name.Length == 0)
            {
                _diagnostics.Add(ConditionDiagnostics.NameMissing(ScalarPlace.Of(_scalar, token.Start, token.Length), _scalar.Text[token.Start..start]));
                return null;
            }

            segments.Add(new PathSegment(name, start));
            start += name.Length + 1;
        }

        return new OperandSyntax.Path(segments.ToImmutable(), token.Start, token.Length);
    }

    // False after a mistake that has been reported.
    private bool Advance()
    {
        if (++_tokens > MaximumTokens)
        {
            _diagnostics.Add(ConditionDiagnostics.OperandTooLarge(_scalar.Span));
            return false;
        }

        _token = _lexer.Next();
        return _token.Kind != OperandTokenKind.Mistake;
    }

    private bool TooDeep()
    {
        if (_depth <= MaximumDepth)
        {
            return false;
        }

        _diagnostics.Add(ConditionDiagnostics.OperandTooLarge(Place(_token)));
        return true;
    }

    private void Unexpected()
    {
        switch (_token.Kind)
        {
            case OperandTokenKind.Mistake:
                break;
            case OperandTokenKind.End:
                _diagnostics.Add(ConditionDiagnostics.OperandIncomplete(Place(_token)));
                break;
            case OperandTokenKind.Word:
                _diagnostics.Add(ConditionDiagnostics.NameWithoutDollar(Place(_token), _token.Text, Suggested(_token.Text)));
                break;
            default:
                _diagnostics.Add(ConditionDiagnostics.OperandUnexpected(Place(_token), _token.Kind == OperandTokenKind.Path ? "$" + _token.Text : _token.Text));
                break;
        }
    }

    private string? Suggested(string word)
    {
        var dot = word.IndexOf('.', StringComparison.Ordinal);
        var (head, tail) = dot < 0 ? (word, string.Empty) : (word[..dot], word[dot..]);
        return Suggestion.For(head, _names()) is { } name ? $"${name}{tail}"
            : Suggestion.For(word, [RuleKeywords.Parameter.Id, RuleKeywords.Parameter.Zh, "of"]);
    }

    private SourceSpan Place(OperandToken token) => ScalarPlace.Of(_scalar, token.Start, token.Length);
}
