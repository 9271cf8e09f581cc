using Compliance.Conditions.Expressions;

namespace Compliance.Evaluation.Time;

/// <summary>Finds uses of the day for which a rule is evaluated.</summary>
internal static class DayUse
{
    /// <summary>Determines whether the value of an expression is computed from the day itself. Tests inside it, and terms, report their own days of change.</summary>
    public static bool IsDirect(Expression expression) => expression switch
    {
        JudgedDay => true,
        Arithmetic arithmetic => IsDirect(arithmetic.Left) || IsDirect(arithmetic.Right),
        PeriodEndAccess end => IsDirect(end.Target),
        PeriodLength length => IsDirect(length.Target),
        Aggregate { Value: { } value } => IsDirect(value),
        _ => false,
    };
}
