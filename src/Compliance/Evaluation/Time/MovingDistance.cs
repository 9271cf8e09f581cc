using Compliance.Conditions.Expressions;
using Compliance.Evaluation.Nodes.Expressions;
using Compliance.Facts.Time;
using Compliance.Facts;
using Compliance.Law;
using Compliance.Types;

namespace Compliance.Evaluation.Time;

/// <summary>
/// The time between a day that moves and one that does not: <c>$day - x</c> or <c>x - $day</c>. It compares with a duration d as
/// $day compares with x + d, and as x compares with $day + d.
/// </summary>
/// <param name="moving">The day that moves.</param>
/// <param name="fixedDay">The other one.</param>
/// <param name="isUntil">Whether the one that moves is subtracted.</param>
/// <param name="calendar">What counts working days.</param>
internal sealed class MovingDistance(MovingDay moving, ValueNode fixedDay, bool isUntil, WorkCalendar? calendar)
{
    /// <summary>Examines an expression.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="compile">Compiles what does not move.</param>
    /// <returns>How it moves; <see langword="null"/> where it is no such difference.</returns>
    public static MovingDistance? Of(Expression expression, Func<Expression, ValueNode> compile)
    {
        if (expression is not Arithmetic { Operator: ArithmeticOperator.Subtract, Type.Kind: FactTypeKind.Duration } difference)
        {
            return null;
        }

        var isUntil = DayUse.IsDirect(difference.Right);
        var (moves, stays) = isUntil ? (difference.Right, difference.Left) : (difference.Left, difference.Right);
        return DayUse.IsDirect(stays) || MovingDay.Of(moves, compile) is not { } day ? null
            : new MovingDistance(day, compile(stays), isUntil, difference.Calendar);
    }

    /// <summary>Finds the first later day on which it may compare otherwise with one of some durations.</summary>
    /// <param name="frame">The day evaluated.</param>
    /// <param name="durations">The durations.</param>
    /// <returns>The number of the day; the horizon where that comes first.</returns>
    public int Next(Frame frame, ValueNode[] durations)
    {
        var (tomorrow, next) = (frame.Day.DayNumber + 1, frame.Context.Horizon);
        if (fixedDay.Evaluate(frame) is not DateValue date)
        {
            return tomorrow;
        }

        foreach (var duration in durations)
        {
            switch (duration.Evaluate(frame))
            {
                case null or NoneValue:
                    break;
                case DurationValue { HasPartOfDay: false } value:
                    next = Math.Min(next, Next(frame, date, duration, value));
                    break;
                default:
                    return tomorrow;
            }
        }

        return next;
    }

    private int Next(Frame frame, DateValue date, ValueNode duration, DurationValue value)
    {
        var bounds = frame.Context.CollectDays();
        var next = isUntil ? NextUntil(frame, date, duration, bounds) : NextSince(frame, date, value, bounds);
        frame.Context.EndDays();
        return next;
    }

    private int NextUntil(Frame frame, DateValue date, ValueNode duration, DayBounds bounds)
    {
        bounds.Add(date);
        return moving.Then(duration, calendar).Next(frame, bounds);
    }

    // Where the sum is not known, it is not known on any day; only what moves may still become known.
    private int NextSince(Frame frame, DateValue date, DurationValue value, DayBounds bounds)
    {
        var number = CalendarShift.NumberOf(date.Value, value, 1, calendar);
        if (number is not (CalendarShift.Before or DayWindow.Never))
        {
            bounds.Add(new DateValue(DateOnly.FromDayNumber(number), default));
        }

        return moving.Next(frame, bounds);
    }
}
