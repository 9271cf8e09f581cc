using Compliance.Conditions.Expressions;
using Compliance.Facts.Time;
using Compliance.Reasoning.Logic;
using Compliance.Reasoning.Symbols;
using Compliance.Types;

namespace Compliance.Reasoning.Translation;

/// <summary>Translates sums, differences, products and sums of a day and a duration.</summary>
/// <param name="translation">The question.</param>
internal sealed class ArithmeticTranslator(Translator translation)
{
    private const decimal Hundredth = 0.01m;

    private Model Model => translation.Model;

    /// <summary>Translates an operation on two values.</summary>
    public Symbol Combine(Arithmetic expression, Symbol left, Symbol right)
    {
        if (expression.Operator == ArithmeticOperator.Convert)
        {
            throw Untranslatable.Of("按汇率折算", "conversions by a rate");
        }

        var none = Model.Or(left.None, right.None);
        var unknown = Model.And(none.Not, Model.Or(left.Unknown, right.Unknown));
        if (expression.Type.Kind == FactTypeKind.Duration)
        {
            return Elapsed(unknown, none, left, right, expression);
        }

        if (left is NumberSymbol day && right is ChoiceSymbol durations && expression.Type.Kind == FactTypeKind.Date)
        {
            return Shift(unknown, none, day, durations, expression);
        }

        if (left is not NumberSymbol one || right is not NumberSymbol other)
        {
            return left is ChoiceSymbol { Cases.IsEmpty: true } || right is ChoiceSymbol { Cases.IsEmpty: true }
                ? new NumberSymbol(unknown, none, Line.Of(0))
                : throw Untranslatable.Of("该种运算", "this operation");
        }

        Refuse(expression);
        var result = Combine(expression, unknown, none, one, other);
        return one.Range is null && other.Range is null ? result : new NumberSymbol(result.Unknown, result.None, result.Low, result.High)
        {
            IsLowOpen = result.IsLowOpen,
            IsHighOpen = result.IsHighOpen,
            Range = (NumberSymbol)Combine(expression, one.Compared, other.Compared),
        };
    }

    private NumberSymbol Combine(Arithmetic expression, Flag unknown, Flag none, NumberSymbol one, NumberSymbol other)
    {
        var mayBeNone = Model.Or(one.MayBeNone, other.MayBeNone);
        var result = Number(expression, unknown, none, one, other);
        return mayBeNone.IsFalse ? result : new NumberSymbol(result.Unknown, result.None, result.Low, result.High) { IsLowOpen = result.IsLowOpen, IsHighOpen = result.IsHighOpen, MayBeNone = mayBeNone };
    }

    private NumberSymbol Number(Arithmetic expression, Flag unknown, Flag none, NumberSymbol one, NumberSymbol other)
    {
        return expression.Operator switch
        {
            ArithmeticOperator.Add => Sum(unknown, none, one, other.Low, other.High, other.IsLowOpen, other.IsHighOpen),
            ArithmeticOperator.Subtract => Sum(unknown, none, one, other.High.Times(-1), other.Low.Times(-1), other.IsHighOpen, other.IsLowOpen),
            _ => Product(unknown, none, one, other, expression.Operator == ArithmeticOperator.PercentOf ? Hundredth : 1),
        };
    }

    private static void Refuse(Arithmetic expression)
    {
        if (expression.Left.Type is FactType.MoneyType one && expression.Right.Type is FactType.MoneyType other && one != other)
        {
            throw Untranslatable.Of("不同货币的金额", "amounts in unlike currencies");
        }
    }

    private static NumberSymbol Sum(Flag unknown, Flag none, NumberSymbol one, Line low, Line high, Flag isLowOpen, Flag isHighOpen)
    {
        var least = one.Low.Plus(low);
        var most = one.IsPoint && ReferenceEquals(low, high) ? least : one.High.Plus(high);
        return new NumberSymbol(unknown, none, least, most)
        {
            IsLowOpen = isLowOpen.IsFalse ? one.IsLowOpen : one.IsLowOpen.IsFalse ? isLowOpen : throw Untranslatable.Of("界限不明的和", "a sum of numbers without bounds"),
            IsHighOpen = isHighOpen.IsFalse ? one.IsHighOpen : one.IsHighOpen.IsFalse ? isHighOpen : throw Untranslatable.Of("界限不明的和", "a sum of numbers without bounds"),
        };
    }

    private NumberSymbol Product(Flag unknown, Flag none, NumberSymbol one, NumberSymbol other, decimal unit)
    {
        if (!(one.IsPoint && other.IsPoint))
        {
            return one is { IsPoint: true, Low.Point: { } factor } ? Range(unknown, none, other, factor * unit)
                : other is { IsPoint: true, Low.Point: { } times } ? Range(unknown, none, one, times * unit)
                : throw Untranslatable.Of("不确定的数之积", "a product of numbers that are not certain");
        }

        var product = one.Low.Point is { } first ? other.Low.Times(first)
            : other.Low.Point is { } second ? one.Low.Times(second)
            : Model.Product(one.Low, other.Low);
        return new NumberSymbol(unknown, none, product.Times(unit));
    }

    private static NumberSymbol Range(Flag unknown, Flag none, NumberSymbol number, decimal factor) => factor switch
    {
        > 0 => new NumberSymbol(unknown, none, number.Low.Times(factor), number.High.Times(factor)) { IsLowOpen = number.IsLowOpen, IsHighOpen = number.IsHighOpen },
        < 0 => new NumberSymbol(unknown, none, number.High.Times(factor), number.Low.Times(factor)) { IsLowOpen = number.IsHighOpen, IsHighOpen = number.IsLowOpen },
        _ => throw Untranslatable.Of("不确定的数之积", "a product of numbers that are not certain"),
    };

    // Between two ends that are both open there is no time.
    private ElapsedSymbol Elapsed(Flag unknown, Flag none, Symbol end, Symbol start, Arithmetic expression)
    {
        if (end is not NumberSymbol { IsPoint: true } last || start is not NumberSymbol { IsPoint: true } first)
        {
            throw Untranslatable.Of("不确定的日期之间的时长", "time between days that are not certain");
        }

        var areOpen = Model.And(last.IsOpenEnd, first.IsOpenEnd, Model.Equal(last.Low, first.Low));
        return new ElapsedSymbol(Model.And(unknown, areOpen.Not), Model.Or(none, areOpen), first.Low, last.Low, isTerm: false, expression.Calendar);
    }

    private NumberSymbol Shift(Flag unknown, Flag none, NumberSymbol day, ChoiceSymbol durations, Arithmetic expression)
    {
        if (!day.IsPoint)
        {
            throw Untranslatable.Of("不确定的日期之和", "a sum of a day that is not certain");
        }

        var sign = expression.Operator == ArithmeticOperator.Subtract ? -1 : 1;
        var cases = durations.Cases.Select(c => (
            Model.And(c.When, unknown.Not, none.Not),
            (Symbol)translation.Calendars.Shift(day.Low, (DurationValue)c.Value, sign, expression.Calendar)));
        return translation.Selection.Of(unknown, none, [.. cases.Where(c => !c.Item1.IsFalse)]) is NumberSymbol shifted
            ? new NumberSymbol(shifted.Unknown, shifted.None, shifted.Low, shifted.High) { IsOpenEnd = day.IsOpenEnd }
            : new NumberSymbol(unknown, none, Line.Of(0));
    }
}
