using Compliance.Conditions.Expressions;
using Compliance.Evaluation.Explaining;
using Compliance.Evaluation.Time;
using Compliance.Evaluation.Values;
using Compliance.Facts.Time;
using Compliance.Facts;
using Compliance.Law;
using Compliance.Types;

namespace Compliance.Evaluation.Nodes.Expressions;

/// <summary>Two values combined; exact where both are single numbers, else a range.</summary>
/// <param name="operation">How they are combined.</param>
/// <param name="left">The first.</param>
/// <param name="right">The second.</param>
/// <param name="kind">The kind of the result.</param>
/// <param name="mayBeUnlike">Whether it is a sum or difference of amounts that may be of unlike currencies.</param>
/// <param name="calendar">What counts working days.</param>
internal sealed class ArithmeticNode(ArithmeticOperator operation, ValueNode left, ValueNode right, FactTypeKind kind, bool mayBeUnlike, WorkCalendar? calendar) : ValueNode
{
    private readonly int _sign = operation == ArithmeticOperator.Subtract ? -1 : 1;

    // A day and a duration make a day by the calendar, and two days a duration.
    private readonly bool _hasDates = kind is FactTypeKind.Date or FactTypeKind.Duration;

    public override FactValue? Evaluate(Frame frame)
    {
        var first = left.Evaluate(frame);
        var second = right.Evaluate(frame);
        if (first is NoneValue || second is NoneValue)
        {
            return new NoneValue(default);
        }

        if (kind == FactTypeKind.Duration)
        {
            return first is null || second is null ? null : Elapsed(first, second);
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
            return Shift(date.Value, duration);
        }

        if (first is RangeValue { Range: var days, MayBeAbsent: var mayBeNone } && second is DurationValue time)
        {
            return Shift(days, time, mayBeNone);
        }

        var mayBeAbsent = first is RangeValue { MayBeAbsent: true } || second is RangeValue { MayBeAbsent: true };
        if (kind == FactTypeKind.Date)
        {
            return Later(Ranges.Of(first), Ranges.Of(second), mayBeAbsent);
        }

        var (one, other) = (Ranges.CurrencyOf(first), Ranges.CurrencyOf(second));
        if (Currency.AreUnlike(one, other))
        {
            return null;
        }

        var result = Combine(Ranges.Of(first), Ranges.Of(second));
        if (result.IsPoint && !mayBeAbsent)
        {
            return new NumberValue(result.Low!.Value, kind, default, one ?? other);
        }

        return result == NumberRange.Anything ? null : new RangeValue(result, kind, mayBeAbsent, one ?? other);
    }

    public override bool TryNumber(Frame frame, out decimal number)
    {
        number = 0;
        return !_hasDates
            && !mayBeUnlike
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

        if (first.State == AmountState.Undeclared || second.State == AmountState.Undeclared || Currency.AreUnlike(first.Currency, second.Currency))
        {
            return Values.Amount.Undeclared;
        }

        var result = Combine(first.Range, second.Range);
        return result == NumberRange.Anything ? Values.Amount.Undeclared : Values.Amount.Within(result, first.MayBeAbsent || second.MayBeAbsent, first.Currency ?? second.Currency);
    }

    public override void Explain(Frame frame, Explanation explanation)
    {
        left.Explain(frame, explanation);
        right.Explain(frame, explanation);
        if (mayBeUnlike && Ranges.CurrencyOf(left.Evaluate(frame)) is { } one && Ranges.CurrencyOf(right.Evaluate(frame)) is { } other && !one.Equals(other))
        {
            explanation.NoteUnlike(one, other);
        }

        if (kind == FactTypeKind.Date && right.Evaluate(frame) is DurationValue { WorkingDays: > 0 and var count })
        {
            foreach (var day in DaysOf(left.Evaluate(frame)))
            {
                explanation.NoteWorkingDays(calendar, day, _sign * count);
            }
        }
    }

    private NumberRange Combine(NumberRange a, NumberRange b) => operation switch
    {
        ArithmeticOperator.Add => a.Plus(b),
        ArithmeticOperator.Subtract => a.Minus(b),
        ArithmeticOperator.Multiply or ArithmeticOperator.Convert => a.Times(b),
        ArithmeticOperator.PercentOf => a.Times(b).Times(NumberRange.Point(0.01m)),
    };

    // A result too large for a decimal, or of too many digits, is left to the ranges.
    private bool TryCombine(decimal a, decimal b, out decimal result)
    {
        try
        {
            result = operation switch
            {
                ArithmeticOperator.Add => a + b,
                ArithmeticOperator.Subtract => a - b,
                _ => 0,
            };
            return operation is ArithmeticOperator.Add or ArithmeticOperator.Subtract
                || (ExactProduct.TryOf(a, b, out result) && (operation != ArithmeticOperator.PercentOf || ExactProduct.TryOf(result, 0.01m, out result)));
        }
        catch (OverflowException)
        {
            result = 0;
            return false;
        }
    }

    // Hours that are no whole days lead to one of two days: at what hour the first one began is not known.
    private FactValue? Shift(DateOnly day, DurationValue duration)
    {
        var number = CalendarShift.NumberOf(day, duration, _sign, calendar);
        if (number is CalendarShift.Before or DayWindow.Never)
        {
            return null;
        }

        if (!duration.HasPartOfDay)
        {
            return new DateValue(DateOnly.FromDayNumber(number), default);
        }

        return new RangeValue(new NumberRange(number, CalendarShift.NumberOf(day, duration, _sign, calendar, isLatest: true)), kind, mayBeAbsent: false);
    }

    // Of a day that lies between two others each end is shifted; where the calendar does not tell, that end may be any day, and of both nothing is known.
    private RangeValue? Shift(NumberRange days, DurationValue duration, bool mayBeNone)
    {
        var (first, last) = OpenEnd.Ends(days);
        var (low, high) = (Shift(first, duration, isLatest: false), Shift(last, duration, isLatest: true));
        return low is null && high is null ? null
            : new RangeValue(new NumberRange(low ?? OpenEnd.AnyDay.Low, high ?? OpenEnd.AnyDay.High), kind, mayBeNone);
    }

    private decimal? Shift(decimal place, DurationValue duration, bool isLatest)
    {
        if (OpenEnd.At(place) is not null)
        {
            return place;
        }

        return DayAt(place) is { } day && CalendarShift.NumberOf(day, duration, _sign, calendar, isLatest) is not (CalendarShift.Before or DayWindow.Never) and var found
            ? found
            : null;
    }

    // The time between two days, or the length of a period, added to a day or taken from it.
    private FactValue Later(NumberRange day, NumberRange time, bool mayBeNone)
    {
        var (first, last) = OpenEnd.Ends(day);
        var (fewest, most) = OpenEnd.Ends(_sign > 0 ? time : NumberRange.Point(0).Minus(time));
        var range = new NumberRange(OpenEnd.Shift(first, fewest), OpenEnd.Shift(last, most));
        return range is { IsPoint: true, Low: { } place } && !mayBeNone && OpenEnd.At(place) is { } open ? open : new RangeValue(range, kind, mayBeNone);
    }

    private static IEnumerable<DateOnly> DaysOf(FactValue? value) => value switch
    {
        DateValue date => [date.Value],
        RangeValue { Range: var range } => new[] { range.Low, range.High }.OfType<decimal>().Select(DayAt).OfType<DateOnly>(),
        _ => [],
    };

    private static DateOnly? DayAt(decimal number) =>
        number >= 0 && number <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber((int)number) : null;

    // Between two ends that are both open there is no time. Of a day that may not be nothing is known.
    private FactValue? Elapsed(FactValue end, FactValue start)
    {
        if (ReferenceEquals(end, start) && end is OpenEnd)
        {
            return new NoneValue(default);
        }

        return end is RangeValue { MayBeAbsent: true } || start is RangeValue { MayBeAbsent: true } ? null
            : new ElapsedValue(Ranges.Of(start), Ranges.Of(end), isTerm: false, calendar);
    }
}
