using System.Buffers;
using Compliance.Binding;
using Compliance.Conditions.Binding.ValueTests;
using Compliance.Conditions.Expressions;
using Compliance.Syntax;
using Compliance.Text;
using Compliance.Text.Cultures;
using Compliance.Types;

namespace Compliance.Conditions.Binding.Operands;

/// <summary>Binds the operands of tests that are written as one text: a literal, or an expression (docs/rule-language.md §3.2).</summary>
internal sealed class ExpressionBinder(BindingContext context, BindingScope scope)
{
    private static readonly SearchValues<char> Operators = SearchValues.Create([.. "$+*×÷/(（＋＊＄", CommonWords.OfZh]);

    private CurrencyTable Currencies => context.Vocabulary.CurrencyTable;

    /// <summary>Binds an operand.</summary>
    /// <param name="scalar">The operand.</param>
    /// <param name="expected">The type a literal has here; <see langword="null"/> where only the operand determines it.</param>
    /// <returns>The expression, whose type may differ from the expected one; <see langword="null"/> after a mistake.</returns>
    public Expression? Bind(ScalarNode scalar, FactType? expected)
    {
        if (expected is not null && !IsExpression(scalar.Text, expected))
        {
            return expected is FactType.ReferenceType ? WrittenOut(scalar, expected) : LiteralParser.Parse(scalar, expected, context);
        }

        var form = OperandParser.Parse(scalar, () => [.. new PathBinder(context, scalar).Candidates(scope)], Currencies, context.Diagnostics);
        return form is null ? null : Bind(form, expected, scalar);
    }

    // In numbers, dates and durations an operator can only mean arithmetic. Elsewhere a literal may hold any character.
    private static bool IsExpression(string text, FactType type)
    {
        var trimmed = text.AsSpan().TrimStart();
        // The sign of a path may be that of a currency too: $5 is an amount.
        if (type.Kind == FactTypeKind.Money && trimmed is ['$', >= '0' and <= '9', ..])
        {
            return HasOperator(trimmed[1..]);
        }

        if (trimmed.StartsWith('$') || StartsWithParameter(trimmed))
        {
            return true;
        }

        return type.IsOrdered
            && HasOperator(text)
            && !IsSlashedDate(text, type);
    }

    private static bool HasOperator(ReadOnlySpan<char> text) =>
        text.IndexOfAny(Operators) >= 0
        || text.Contains(" - ", StringComparison.Ordinal)
        || text.Contains(" of ", StringComparison.Ordinal)
        || text.EndsWith(" of", StringComparison.Ordinal)
        || HasConversion(text);

    /// <summary>Determines whether a text may hold a conversion between currencies.</summary>
    public static bool HasConversion(ReadOnlySpan<char> text) =>
        text.Contains(" in ", StringComparison.Ordinal) || text.Contains(RuleKeywords.ConvertedTo.Zh, StringComparison.Ordinal);

    // 2024/05/01 is a date in another spelling; the reader of dates gives the best message.
    private static bool IsSlashedDate(string text, FactType type) =>
        type.Kind == FactTypeKind.Date && text.All(c => char.IsAsciiDigit(c) || c == '/');

    private static bool StartsWithParameter(ReadOnlySpan<char> text) =>
        text.StartsWith(RuleKeywords.Parameter.Id + " ", StringComparison.Ordinal) || text.StartsWith(RuleKeywords.Parameter.Zh + " ", StringComparison.Ordinal);

    private Literal? WrittenOut(ScalarNode scalar, FactType type)
    {
        var head = scalar.Text.Split('.')[0];
        var near = Suggestion.For(head, new PathBinder(context, scalar).Candidates(scope));
        context.Diagnostics.Add(ConditionDiagnostics.ReferenceWrittenOut(
            scalar.Span, scalar.Text, type, near is null ? null : near + scalar.Text[head.Length..]));
        return null;
    }

    private Expression? Bind(OperandSyntax form, FactType? expected, ScalarNode scalar) => form switch
    {
        OperandSyntax.Path path => new PathBinder(context, scalar).FromName(scope, path.Segments.AsSpan()),
        OperandSyntax.PeriodLength length => LengthOf(
            new PathBinder(context, scalar).FromName(scope, length.Period.Segments.AsSpan()), ScalarPlace.Of(scalar, length.Start, length.Length)),
        OperandSyntax.Threshold threshold => ParameterNames.Find(scalar, threshold.Start, threshold.Length, threshold.Name, context),
        OperandSyntax.Value value => Value(value, expected, scalar),
        OperandSyntax.Conversion conversion => new ConversionBinder(context).Bind(conversion, Bind(conversion.Amount, expected: null, scalar), scalar),
        OperandSyntax.Combination { Operator: ArithmeticOperator.Multiply } product => Product(product, expected, scalar),
        OperandSyntax.Combination { Operator: ArithmeticOperator.PercentOf } share => Share(share, expected, scalar),
        OperandSyntax.Combination sum => Sum(sum, expected, scalar),
        _ => null,
    };

    /// <summary>Makes the length of a period; another value is reported.</summary>
    public PeriodLength? LengthOf(Expression? period, SourceSpan span)
    {
        if (period is null || period.Type.Kind == FactTypeKind.Period)
        {
            return period is null ? null : new PeriodLength(period, context.CalendarOf(span), span);
        }

        context.Diagnostics.Add(ConditionDiagnostics.LengthOfNoPeriod(period.Span, period.Type));
        return null;
    }

    private Literal? Value(OperandSyntax.Value value, FactType? expected, ScalarNode scalar)
    {
        var type = value.Shape switch
        {
            FactTypeKind.Percent => FactType.Percent,
            FactTypeKind.Duration => FactType.Duration,
            FactTypeKind.Date => FactType.Date,
            FactTypeKind.Money => new FactType.MoneyType(Currencies.All),
            _ => expected is { IsNumeric: true } && !IsFraction(value.Text, expected) ? expected : FactType.Decimal,
        };
        var span = ScalarPlace.Of(scalar, value.Start, value.Length);
        return context.Values.ParseText(value.Text, type, span) is { } read ? new Literal(read, TypeFit.OfLiteral(read, type), span) : null;
    }

    // 1.5 times a count is arithmetic, not a mistaken count.
    private static bool IsFraction(string text, FactType type) => type.Kind == FactTypeKind.Integer && text.Contains('.', StringComparison.Ordinal);

    private Arithmetic? Product(OperandSyntax.Combination product, FactType? expected, ScalarNode scalar)
    {
        // The side without a unit is the factor, whichever it is.
        var leftIsFactor = product.Left is OperandSyntax.Value { Shape: FactTypeKind.Decimal };
        var rightIsFactor = !leftIsFactor && product.Right is OperandSyntax.Value { Shape: FactTypeKind.Decimal };
        var left = Bind(product.Left, leftIsFactor ? FactType.Decimal : expected, scalar);
        var right = Bind(product.Right, rightIsFactor ? FactType.Decimal : expected, scalar);
        if (left is null || right is null)
        {
            return null;
        }

        var type = !left.Type.IsNumeric || !right.Type.IsNumeric ? null
            : left.Type == right.Type && TypeFit.IsPlain(left.Type) ? left.Type
            : TypeFit.IsPlain(left.Type) ? (TypeFit.IsPlain(right.Type) ? FactType.Decimal : right.Type)
            : TypeFit.IsPlain(right.Type) ? left.Type
            : null;
        return Combined(product, left, right, type, scalar, "*");
    }

    private Arithmetic? Share(OperandSyntax.Combination share, FactType? expected, ScalarNode scalar)
    {
        var percentage = Bind(share.Left, FactType.Percent, scalar);
        var whole = Bind(share.Right, expected, scalar);
        if (percentage is null || whole is null)
        {
            return null;
        }

        // Half of three contracts is no whole number.
        var type = percentage.Type.Kind != FactTypeKind.Percent || !whole.Type.IsNumeric ? null
            : whole.Type.Kind == FactTypeKind.Integer ? FactType.Decimal
            : whole.Type;
        return Combined(share, percentage, whole, type, scalar, "of");
    }

    private Arithmetic? Sum(OperandSyntax.Combination sum, FactType? expected, ScalarNode scalar)
    {
        // A plain literal takes the kind of the other side, so that side is bound first.
        Expression? left;
        Expression? right;
        if (sum.Left is OperandSyntax.Value { Shape: FactTypeKind.Decimal } && sum.Right is not OperandSyntax.Value)
        {
            right = Bind(sum.Right, expected, scalar);
            left = right is null ? null : Bind(sum.Left, right.Type, scalar);
        }
        else
        {
            left = Bind(sum.Left, expected, scalar);
            right = Bind(sum.Right, left?.Type ?? expected, scalar);
        }

        if (left is null || right is null)
        {
            return null;
        }

        var type = left.Type.Kind == FactTypeKind.Date && right.Type.Kind == FactTypeKind.Duration ? FactType.Date
            : left.Type.Kind == FactTypeKind.Date && right.Type.Kind == FactTypeKind.Date && sum.Operator == ArithmeticOperator.Subtract ? FactType.Duration
            : !left.Type.IsNumeric || !TypeFit.AreComparable(left.Type, right.Type) ? null
            : left.Type == right.Type ? left.Type
            : left.Type is FactType.MoneyType amount && right.Type is FactType.MoneyType other ? amount.Common(other)
            : FactType.Decimal;
        return Combined(sum, left, right, type, scalar, sum.Operator == ArithmeticOperator.Add ? "+" : "-");
    }

    private Arithmetic? Combined(OperandSyntax.Combination form, Expression left, Expression right, FactType? type, ScalarNode scalar, string sign)
    {
        var span = ScalarPlace.Of(scalar, form.Start, form.Length);
        if (type is null)
        {
            context.Diagnostics.Add(ConditionDiagnostics.ArithmeticDoesNotFit(span, sign, left.Type, right.Type));
            return null;
        }

        var calendar = type.Kind is FactTypeKind.Date or FactTypeKind.Duration ? context.CalendarOf(span) : null;
        WorkingDays.Report(right, calendar, context);
        return new Arithmetic(form.Operator, left, right, type, span) { Calendar = calendar };
    }
}
