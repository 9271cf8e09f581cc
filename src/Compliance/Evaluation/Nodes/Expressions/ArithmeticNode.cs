using Compliance.Conditions.Expressions;
using Compliance.Evaluation.Explaining;
using Compliance.Evaluation.Time;
using Compliance.Evaluation.Values;
using Compliance.Facts;
using Compliance.Types;

namespace Compliance.Evaluation.Nodes.Expressions;

/// <summary>Two values combined; exact where both are single numbers, else a range.</summary>
internal sealed class ArithmeticNode(ArithmeticOperator operation, ValueNode left, ValueNode right, FactTypeKind kind) : ValueNode
{
    // A day and a duration make a day by the calendar.
    private readonly bool _hasDates = kind is FactTypeKind.Date or FactTypeKind.Duration;

    public override FactValue? Evaluate(Frame frame)
    {
        var first = left.Evaluate(frame);
        var second = right.Evaluate(frame);
        if (first is NoneValue || second is NoneValue)
        {
            return new NoneValue(default);
        }

        // However much is added, an open end stays beyond every day.
        if (first is OpenEnd)
        {
            return first;
        }

        if (first is null || second is null)
        {
            return null;
        }

        if (first is DateValue date && second is DurationValue duration)
        {
            return Shift(date.Value, duration, operation == ArithmeticOperator.Subtract ? -1 : 1);
        }

        var result = Combine(Ranges.Of(first), Ranges.Of(second));
        var mayBeAbsent = first is RangeValue { MayBeAbsent: true } || second is RangeValue { MayBeAbsent: true };
        if (result.IsPoint && !mayBeAbsent && kind is not (FactTypeKind.Date or FactTypeKind.Duration))
        {
            return new NumberValue(result.Low!.Value, kind, default);
        }

        return result == NumberRange.Anything ? null : new RangeValue(result, kind, mayBeAbsent);
    }

    public override bool TryNumber(Frame frame, out decimal number)
    {
        number = 0;
        return !_hasDates
            && left.TryNumber(frame, out var first)
            && right.TryNumber(frame, out var second)
            && TryCombine(first, second, out number);
    }

    public override Amount Amount(Frame frame)
    {
        if (_hasDates)
        {
            return base.Amount(frame);
        }

        var (first, second) = (left.Amount(frame), right.Amount(frame));
        if (first.State == AmountState.None || second.State == AmountState.None)
        {
            return Values.Amount.None;
        }

        if (first.State == AmountState.Undeclared || second.State == AmountState.Undeclared)
        {
            return Values.Amount.Undeclared;
        }

        var result = Combine(first.Range, second.Range);
        return result == NumberRange.Anything ? Values.Amount.Undeclared : Values.Amount.Within(result, first.MayBeAbsent || second.MayBeAbsent);
    }

    public override void Explain(Frame frame, Explanation explanation)
    {
        left.Explain(frame, explanation);
        right.Explain(frame, explanation);
    }

    private NumberRange Combine(NumberRange a, NumberRange b) => operation switch
    {
        ArithmeticOperator.Add => a.Plus(b),
        ArithmeticOperator.Subtract => a.Minus(b),
        ArithmeticOperator.Multiply => a.Times(b),
        ArithmeticOperator.PercentOf => a.Times(b).Times(NumberRange.Point(0.01m)),
    };

    // A result too large for a decimal is left to the ranges.
    private bool TryCombine(decimal a, decimal b, out decimal result)
    {
        try
        {
            result = operation switch
            {
                ArithmeticOperator.Add => a + b,
                ArithmeticOperator.Subtract => a - b,
                ArithmeticOperator.Multiply => a * b,
                ArithmeticOperator.PercentOf => a * b * 0.01m,
            };
            return true;
        }
        catch (OverflowException)
        {
            result = 0;
            return false;
        }
    }

    private static DateValue? Shift(DateOnly day, DurationValue duration, int sign) =>
        CalendarShift.Of(day, duration, sign) is { } shifted ? new DateValue(shifted, default) : null;
}
