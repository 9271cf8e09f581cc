using Compliance.Conditions.Expressions;
using Compliance.Facts.Time;

namespace Compliance.Evaluation.Time;

/// <summary>Finds uses of the day for which a rule is evaluated, and of the day of the judgement.</summary>
internal static class DayUse
{
    /// <summary>Determines whether the value of an expression is computed from the day itself. Tests inside it, and terms, report their own days of change.</summary>
    public static bool IsDirect(Expression expression) => IsDirect<JudgedDay>(expression);

    /// <summary>Determines whether the value of an expression is computed from the day of the judgement itself.</summary>
    public static bool IsDirectlyAsOf(Expression expression) => IsDirect<AsOfDay>(expression);

    /// <summary>Determines whether values differ by the same days whatever the day is: <c>$day</c> and <c>$day + 3 days</c>.</summary>
    public static bool MoveTogether(ReadOnlySpan<Expression> values)
    {
        foreach (var value in values)
        {
            if (!IsDaysFromDay(value))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsDaysFromDay(Expression expression) => expression switch
    {
        JudgedDay => true,
        Arithmetic { Right: Literal { Value: DurationValue { Unit: DurationUnit.Days or DurationUnit.Weeks } } } shifted => IsDaysFromDay(shifted.Left),
        _ => false,
    };

    private static bool IsDirect<TDay>(Expression expression)
        where TDay : Expression => expression switch
    {
        TDay => true,
        Arithmetic arithmetic => IsDirect<TDay>(arithmetic.Left) || IsDirect<TDay>(arithmetic.Right),
        PeriodEndAccess end => IsDirect<TDay>(end.Target),
        PeriodLength length => IsDirect<TDay>(length.Target),
        Aggregate { Value: { } value } => IsDirect<TDay>(value),
        _ => false,
    };
}
