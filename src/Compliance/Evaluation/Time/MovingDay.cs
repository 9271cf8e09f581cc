using Compliance.Conditions.Expressions;
using Compliance.Evaluation.Nodes.Expressions;
using Compliance.Facts.Time;
using Compliance.Facts;
using Compliance.Law;
using Compliance.Types;

namespace Compliance.Evaluation.Time;

/// <summary>The day for which a rule is evaluated, or that of the judgement, shifted by durations: <c>$day + 4 months</c>. It is monotone in the day.</summary>
internal sealed class MovingDay
{
    // The innermost first.
    private readonly DayShift[] _shifts;
    private readonly bool _isAsOf;

    private MovingDay(DayShift[] shifts, bool isAsOf) => (_shifts, _isAsOf) = (shifts, isAsOf);

    /// <summary>Examines an expression.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="compile">Compiles the durations.</param>
    /// <returns>How it moves; <see langword="null"/> where it is not the day, shifted.</returns>
    public static MovingDay? Of(Expression expression, Func<Expression, ValueNode> compile)
    {
        var shifts = new List<DayShift>();
        while (expression is Arithmetic { Operator: ArithmeticOperator.Add or ArithmeticOperator.Subtract } arithmetic
            && arithmetic.Right.Type.Kind == FactTypeKind.Duration
            && !DayUse.IsDirect(arithmetic.Right)
            && !DayUse.IsDirectlyAsOf(arithmetic.Right))
        {
            shifts.Add(new(compile(arithmetic.Right), arithmetic.Operator == ArithmeticOperator.Add ? 1 : -1, arithmetic.Calendar));
            expression = arithmetic.Left;
        }

        shifts.Reverse();
        return expression is JudgedDay or AsOfDay ? new MovingDay([.. shifts], expression is AsOfDay) : null;
    }

    /// <summary>Adds a duration after the others.</summary>
    public MovingDay Then(ValueNode duration, WorkCalendar? calendar) => new([.. _shifts, new(duration, 1, calendar)], _isAsOf);

    /// <summary>Finds the first later day on which it may compare otherwise with one of some values.</summary>
    /// <param name="frame">The day evaluated.</param>
    /// <param name="others">The values.</param>
    /// <returns>The number of the day; the horizon where that comes first.</returns>
    public int Next(Frame frame, ValueNode[] others)
    {
        var bounds = frame.Context.CollectDays();
        foreach (var other in others)
        {
            bounds.Add(other.Evaluate(frame));
        }

        var next = bounds.IsOpen ? (_isAsOf ? frame.Context.AsOf.Value : frame.Day).DayNumber + 1 : Next(frame, bounds);
        frame.Context.EndDays();
        return next;
    }

    /// <summary>Finds the first later day on which it has reached one of some days that it has not reached yet.</summary>
    /// <param name="frame">The day evaluated, and what the durations are facts of.</param>
    /// <param name="bounds">The numbers of the days to reach.</param>
    /// <returns>The number of the day; the horizon where that comes first.</returns>
    public int Next(Frame frame, DayBounds bounds)
    {
        var (day, horizon) = ((_isAsOf ? frame.Context.AsOf.Value : frame.Day).DayNumber, frame.Context.Horizon);
        if (_shifts.Length == 0)
        {
            return Math.Min(bounds.After(day), horizon);
        }

        Span<DurationValue?> durations = new DurationValue?[_shifts.Length];
        for (var i = 0; i < durations.Length; i++)
        {
            switch (_shifts[i].Duration.Evaluate(frame))
            {
                case DurationValue { HasPartOfDay: false } duration:
                    durations[i] = duration;
                    break;
                case null or NoneValue:
                    // It is no day at all, on whatever day.
                    return horizon;
                default:
                    return day + 1;
            }
        }

        // Days outside the calendar lie before it or after it.
        bounds.Add(0);
        bounds.Add(DayWindow.Never);
        var bound = bounds.After(At(day, durations));
        if (day + 1 >= horizon || At(horizon - 1, durations) < bound)
        {
            return horizon;
        }

        var (low, high) = (day + 1, horizon - 1);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = At(middle, durations) >= bound ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    private int At(int day, ReadOnlySpan<DurationValue?> durations)
    {
        for (var i = 0; i < durations.Length && day is not (CalendarShift.Before or DayWindow.Never); i++)
        {
            day = CalendarShift.NumberOf(DateOnly.FromDayNumber(day), durations[i]!, _shifts[i].Sign, _shifts[i].Calendar);
        }

        return day;
    }
}
