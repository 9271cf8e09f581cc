using Compliance.Facts;
using Compliance.Facts.Time;
using Compliance.Rules;
using Compliance.SecondReading.Tests.Reading.Values;

namespace Compliance.SecondReading.Tests.Reading;

/// <summary>The days on which a subject is judged, up to that of the judgement.</summary>
/// <param name="First">The first; <see langword="null"/> where there is no first, or it is not declared.</param>
/// <param name="Last">The last; before the first where there are none.</param>
/// <param name="SureFirst">The first of the days on which it was there for sure.</param>
/// <param name="SureLast">The last of them.</param>
/// <param name="IsUntimed">Whether the subject has no time: it is judged on the day of the judgement, which is not said.</param>
internal sealed record SubjectDays(DateOnly? First, DateOnly Last, DateOnly SureFirst, DateOnly SureLast, bool IsUntimed)
{
    public static SubjectDays Of(Entity subject, Rule rule, DateOnly asOf)
    {
        var nothing = new SubjectDays(DateOnly.MaxValue, asOf, DateOnly.MaxValue, DateOnly.MinValue, IsUntimed: false);
        if ((rule.DaysFrom ?? rule.Subject.TimeField) is not { } field)
        {
            return new SubjectDays(asOf, asOf, asOf, asOf, IsUntimed: true);
        }

        // Of a date with a history, the value on the day of the judgement counts.
        switch (FactReading.Read(subject.Facts[field], asOf))
        {
            case Value.Nothing:
                return nothing;
            case Value.NotDeclared:
                return new SubjectDays(null, asOf, DateOnly.MaxValue, DateOnly.MinValue, IsUntimed: false) { IsUndeclared = true };
            case Value.Day day when rule.DaysFrom is not null:
                var from = DateOnly.FromDayNumber((int)day.Low);
                return new SubjectDays(from, asOf, from, asOf, IsUntimed: false);
            case Value.Day day:
                var only = DateOnly.FromDayNumber((int)day.Low);
                return only > asOf ? nothing : new SubjectDays(only, only, only, only, IsUntimed: false);
            case Value.Period { Declared: var period }:
                return Of(period, asOf);
            default:
                throw new NotSupportedException(field.ToString());
        }
    }

    /// <summary>Gets whether nothing is known of its time.</summary>
    public bool IsUndeclared { get; private init; }

    /// <summary>Whether the subject was there for sure on a day.</summary>
    public bool IsSure(DateOnly day) => SureFirst <= day && day <= SureLast;

    private static SubjectDays Of(PeriodValue period, DateOnly asOf)
    {
        DateOnly? first = period.From.State == PeriodEndState.Day ? period.From.Day : null;
        var last = period.To.State == PeriodEndState.Day && period.To.Day < asOf ? period.To.Day : asOf;
        var (sureFirst, sureLast) = (period.From.State, period.To.State) switch
        {
            (PeriodEndState.Undeclared, PeriodEndState.Day) => (period.To.Day, period.To.Day),
            (PeriodEndState.Undeclared, _) => (DateOnly.MaxValue, DateOnly.MinValue),
            (PeriodEndState.Day, PeriodEndState.Undeclared) => (period.From.Day, period.From.Day),
            (_, PeriodEndState.Undeclared) => (DateOnly.MaxValue, DateOnly.MinValue),
            _ => (first ?? DateOnly.MinValue, last),
        };
        return new SubjectDays(first, last, sureFirst, sureLast, IsUntimed: false);
    }
}
