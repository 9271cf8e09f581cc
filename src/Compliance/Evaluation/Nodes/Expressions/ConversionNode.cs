using Compliance.Evaluation.Explaining;
using Compliance.Evaluation.Values;
using Compliance.Facts;
using Compliance.Types;

namespace Compliance.Evaluation.Nodes.Expressions;

/// <summary>An amount converted by a rate. What is of another currency than the rate's stays as it is; nothing is rounded.</summary>
/// <param name="amount">The amount.</param>
/// <param name="rate">The parameter with the rate of the day.</param>
/// <param name="type">What the rate converts to what.</param>
/// <param name="only">The currency of every amount; <see langword="null"/> where there may be several.</param>
internal sealed class ConversionNode(ValueNode amount, ValueNode rate, FactType.RateType type, Currency? only) : ValueNode
{
    public override FactValue? Evaluate(Frame frame)
    {
        var value = amount.Evaluate(frame);
        if (value is null or NoneValue || !IsConverted(Ranges.CurrencyOf(value), Ranges.Of(value)))
        {
            return value;
        }

        if (rate.Evaluate(frame) is not RateValue known)
        {
            return null;
        }

        var result = Ranges.Of(value).Times(NumberRange.Point(known.Value));
        var mayBeAbsent = value is RangeValue { MayBeAbsent: true };
        return result.IsPoint && !mayBeAbsent ? new NumberValue(result.Low!.Value, FactTypeKind.Money, default, type.To)
            : result == NumberRange.Anything ? null
            : new RangeValue(result, FactTypeKind.Money, mayBeAbsent, type.To);
    }

    public override Amount Amount(Frame frame)
    {
        var value = amount.Amount(frame);
        if (value.State != AmountState.Declared || !IsConverted(value.Currency, value.Range))
        {
            return value;
        }

        if (rate.Evaluate(frame) is not RateValue known)
        {
            return Values.Amount.Undeclared;
        }

        var result = value.Range.Times(NumberRange.Point(known.Value));
        return result == NumberRange.Anything ? Values.Amount.Undeclared : Values.Amount.Within(result, value.MayBeAbsent, type.To);
    }

    public override bool TryNumber(Frame frame, out decimal number)
    {
        number = 0;
        return only is not null
            && amount.TryNumber(frame, out var value)
            && rate.Evaluate(frame) is RateValue known
            && ExactProduct.TryOf(value, known.Value, out number);
    }

    public override void Explain(Frame frame, Explanation explanation)
    {
        amount.Explain(frame, explanation);
        if (amount.Evaluate(frame) is not (null or NoneValue) and var value && IsConverted(Ranges.CurrencyOf(value), Ranges.Of(value)))
        {
            rate.Explain(frame, explanation);
        }
    }

    // Nought of no currency is nought in each. A range without one is of the only currency there may be.
    private bool IsConverted(Currency? currency, NumberRange range) =>
        currency is null ? only is not null && range != NumberRange.Point(0) : currency.Equals(type.From);
}
