using Compliance.Conditions.Expressions;
using Compliance.Conditions.ValueTests;
using Compliance.Facts.Time;
using Compliance.Law;

namespace Compliance.Conditions.Binding;

/// <summary>Finds working days that nothing counts.</summary>
internal static class WorkingDays
{
    /// <summary>Reports a literal in working days where the pack names no calendar.</summary>
    public static void Report(Expression expression, WorkCalendar? calendar, BindingContext context)
    {
        if (calendar is null && expression is Literal { Value: DurationValue { Unit: DurationUnit.WorkingDays } })
        {
            context.Diagnostics.Add(ConditionDiagnostics.NoCalendar(expression.Span, [.. context.Calendars.Things.Select(c => c.Id).Order(StringComparer.Ordinal)]));
        }
    }

    /// <summary>Reports working days with which the time between two days, or the length of a period, is compared.</summary>
    public static void Report(ValueTest test, BindingContext context)
    {
        var calendar = test.Left switch
        {
            PeriodLength length => (IsTime: true, length.Calendar),
            Arithmetic { Type.Kind: Types.FactTypeKind.Duration } difference => (IsTime: true, difference.Calendar),
            _ => default,
        };
        foreach (var operand in calendar.IsTime ? test.Operands : [])
        {
            Report(operand, calendar.Calendar, context);
        }
    }
}
