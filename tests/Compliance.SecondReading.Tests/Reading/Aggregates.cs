using System.Collections.Immutable;
using Compliance.Conditions;
using Compliance.Conditions.Expressions;
using Compliance.SecondReading.Tests.Reading.Values;
using Compliance.Types;

namespace Compliance.SecondReading.Tests.Reading;

/// <summary>Reads what related things come to together: a range where some match only possibly, are not declared, or may exist beside those declared.</summary>
internal static class Aggregates
{
    public static Value Read(Aggregate aggregate, Scene scene)
    {
        var (items, mayHaveOthers) = ConditionReading.Items(aggregate.Source, aggregate.Variable, scene);
        var meant = items
            .Select(i => (Truth: ConditionReading.IsMeant(aggregate.Where, i), Item: i))
            .Where(i => i.Truth != Truth.False)
            .Select(i => (IsSure: i.Truth == Truth.True, Value: aggregate.Value is null ? Value.Undeclared : ExpressionReading.Read(aggregate.Value, i.Item)))
            .ToImmutableArray();
        return aggregate.Kind switch
        {
            AggregateKind.Count => Count(meant.Count(m => m.IsSure), mayHaveOthers ? null : meant.Length),
            AggregateKind.Distinct => Distinct(meant, mayHaveOthers),
            AggregateKind.Sum => Sum(meant, mayHaveOthers, aggregate.Value!),
            AggregateKind.Union => new Value.Union(
                [.. meant.Where(m => m.IsSure).Select(m => m.Value).OfType<Value.Period>().Select(p => p.Declared)],
                [.. meant.Where(m => !m.IsSure).Select(m => m.Value).OfType<Value.Period>().Select(p => p.Declared)],
                mayHaveOthers || meant.Any(m => m.Value is Value.NotDeclared)),
            _ => Extreme(meant, mayHaveOthers, aggregate.Value!, aggregate.Kind == AggregateKind.Min),
        };
    }

    private static Value.Number Count(decimal low, decimal? high) => new(low, high, null);

    // None is no value; what is not declared may be none, or one more.
    private static Value.Number Distinct(ImmutableArray<(bool IsSure, Value Value)> meant, bool mayHaveOthers)
    {
        var known = meant.Where(m => m.Value != Value.None && IsOne(m.Value)).ToList();
        var open = meant.Count(m => m.Value != Value.None && !IsOne(m.Value));
        var sure = known.Where(m => m.IsSure).Select(m => m.Value).Distinct().ToList();

        // Amounts in unlike currencies may come to the same.
        var low = sure.Count == 0 ? 0 : sure.GroupBy(v => (v as Value.Number)?.Currency?.Id, StringComparer.Ordinal).Max(g => g.Count());
        return Count(low, mayHaveOthers ? null : known.Select(m => m.Value).Distinct().Count() + open);
    }

    // One value, and not a range of them.
    private static bool IsOne(Value value) => value switch
    {
        Value.Number number => !number.MayBeNone && number.Low == number.High && number.Low is not null,
        Value.Day day => !day.MayBeNone && day.Low == day.High,
        _ => value is not Value.NotDeclared,
    };

    private static Value Sum(ImmutableArray<(bool IsSure, Value Value)> meant, bool mayHaveOthers, Expression value)
    {
        var (minimum, maximum) = BoundsOf(value);
        Value sum = new Value.Number(0, 0, (value.Type as FactType.MoneyType)?.Only);
        foreach (var (isSure, item) in meant.Where(m => m.Value != Value.None))
        {
            if (item is Value.NotDeclared && MayBeOfSeveral(value.Type))
            {
                return Value.Undeclared;
            }

            var number = item as Value.Number ?? new Value.Number(minimum, maximum, null, IsPossiblyNone: true);
            var added = isSure && !number.MayBeNone ? number : WithNought(number) with { IsPossiblyNone = false };
            sum = sum is Value.Number sofar ? Numbers.Combine(ArithmeticOperator.Add, sofar, added) : sum;
        }

        if (!mayHaveOthers || sum is not Value.Number known)
        {
            return sum;
        }

        return MayBeOfSeveral(value.Type) ? Value.Undeclared
            : known with { Low = minimum >= 0 ? known.Low : null, High = maximum <= 0 ? known.High : null };
    }

    private static Value.Number WithNought(Value.Number number) => number with
    {
        Low = number.Low > 0 ? 0 : number.Low,
        High = number.High < 0 ? 0 : number.High,
    };

    private static Value Extreme(ImmutableArray<(bool IsSure, Value Value)> meant, bool mayHaveOthers, Expression value, bool isLeast)
    {
        var isDay = value.Type.Kind == FactTypeKind.Date;
        if (value.Type.Kind == FactTypeKind.Duration)
        {
            throw new NotSupportedException("The least and the greatest of durations.");
        }

        var (minimum, maximum) = isDay ? DaysOf(value) : BoundsOf(value);
        var ranges = new List<(bool IsSure, decimal? Low, decimal? High)>();
        Currency? currency = null;
        foreach (var (isSure, item) in meant.Where(m => m.Value != Value.None))
        {
            if (item is Value.Number number)
            {
                if (Currency.AreUnlike(currency, number.Currency))
                {
                    return Value.Undeclared;
                }

                currency ??= number.Currency;
            }

            ranges.Add(item switch
            {
                Value.Number n => (isSure && !n.MayBeNone, n.Low, n.High),
                Value.Day d => (isSure && !d.MayBeNone, d.Low, d.High),
                _ => (false, minimum, maximum),
            });
            if (item is Value.NotDeclared && MayBeOfSeveral(value.Type))
            {
                return Value.Undeclared;
            }
        }

        if (mayHaveOthers)
        {
            if (MayBeOfSeveral(value.Type))
            {
                return Value.Undeclared;
            }

            ranges.Add((false, minimum, maximum));
        }

        if (ranges.Count == 0)
        {
            return Value.None;
        }

        var sure = ranges.Where(r => r.IsSure).ToList();
        var (low, high) = isLeast
            ? (Least(ranges.Select(r => r.Low)), sure.Count > 0 ? LeastKnown(sure.Select(r => r.High)) : Greatest(ranges.Select(r => r.High)))
            : (sure.Count > 0 ? GreatestKnown(sure.Select(r => r.Low)) : Least(ranges.Select(r => r.Low)), Greatest(ranges.Select(r => r.High)));
        return isDay ? new Value.Day((long)low!.Value, (long)high!.Value, sure.Count == 0) : new Value.Number(low, high, currency, sure.Count == 0);
    }

    // Where one of them has no end, neither have all together.
    private static decimal? Least(IEnumerable<decimal?> ends) => ends.Contains(null) ? null : ends.Min();

    private static decimal? Greatest(IEnumerable<decimal?> ends) => ends.Contains(null) ? null : ends.Max();

    private static decimal? LeastKnown(IEnumerable<decimal?> ends) => ends.Min();

    private static decimal? GreatestKnown(IEnumerable<decimal?> ends) => ends.Max();

    private static bool MayBeOfSeveral(FactType type) => type is FactType.MoneyType { Only: null };

    // What is declared as a day is no open end; the end of a period may be the one on its own side.
    private static (decimal?, decimal?) DaysOf(Expression value) => value switch
    {
        PeriodEndAccess { IsStart: true } => (Value.Day.Ever, Value.Day.Never - 1),
        PeriodEndAccess => (Value.Day.Ever + 1, Value.Day.Never),
        FieldAccess or MapAccess or VariableReference => (Value.Day.Ever + 1, Value.Day.Never - 1),
        _ => (Value.Day.Ever, Value.Day.Never),
    };

    // What the vocabulary allows of the field that is added up.
    private static (decimal? Minimum, decimal? Maximum) BoundsOf(Expression value) => value is FieldAccess { Field: var field }
        ? (field.Minimum, field.Maximum)
        : (null, null);
}
