using System.Collections.Immutable;
using Compliance.Declarations;
using Compliance.Facts;
using Compliance.Vocabularies;

namespace Compliance.Evaluation.Time;

/// <summary>Cuts the time of a subject where the law changes, up to the day judged.</summary>
internal static class SubjectParts
{
    /// <summary>Gets the parts to judge, in order; none when the subject had not begun on the day judged, or never was.</summary>
    public static ImmutableArray<SubjectPart> Of(Entity subject, LawTimeline law, DateOnly asOf)
    {
        if (subject.Type.TimeField is not { } field)
        {
            return [new SubjectPart(law.On(asOf), null, null, asOf, IsCertain: true, Time: null)];
        }

        return subject.Facts[field] switch
        {
            NoneValue => [],
            DateValue date => date.Value > asOf ? [] : [Day(law, field, date)],
            PeriodValue period => Cut(law, field, period, asOf),
            _ => Any(law, field, asOf),
        };
    }

    private static SubjectPart Day(LawTimeline law, Field field, DateValue date) =>
        new(law.On(date.Value), date.Value, date.Value, date.Value, IsCertain: true, new SubjectTime(field, date));

    // Nothing is known of the time: every state of the law up to the day judged is possible, and none is certain.
    private static ImmutableArray<SubjectPart> Any(LawTimeline law, Field field, DateOnly asOf) =>
    [
        .. law.States
            .Where(s => s.From <= asOf)
            .Select(s => new SubjectPart(s, null, Min(s.Until, asOf), Min(s.Until, asOf), IsCertain: false, new SubjectTime(field, null))),
    ];

    private static ImmutableArray<SubjectPart> Cut(LawTimeline law, Field field, PeriodValue period, DateOnly asOf)
    {
        var first = period.From.State == PeriodEndState.Day ? period.From.Day : DateOnly.MinValue;
        var last = period.To.State == PeriodEndState.Day ? Min(period.To.Day, asOf) : asOf;
        if (first > asOf)
        {
            return [];
        }

        return
        [
            .. law.States
                .Where(s => s.From <= last && s.Until >= first)
                .Select(s => Part(s, field, period, Max(s.From, first), Min(s.Until, last))),
        ];
    }

    private static SubjectPart Part(LawState state, Field field, PeriodValue period, DateOnly first, DateOnly last)
    {
        var isFirst = period.From.State == PeriodEndState.Day && period.From.Day == first;
        var isLast = period.To.State == PeriodEndState.Day && period.To.Day == last;
        var from = period.From.State switch
        {
            PeriodEndState.Undeclared => PeriodEnd.Undeclared,
            PeriodEndState.Open when first == DateOnly.MinValue => PeriodEnd.Open,
            _ => PeriodEnd.On(first),
        };
        var to = period.To.State == PeriodEndState.Undeclared ? PeriodEnd.Undeclared : PeriodEnd.On(last);
        var isCertain = (period.From.State, period.To.State) switch
        {
            (PeriodEndState.Undeclared, PeriodEndState.Undeclared) => false,
            (_, PeriodEndState.Undeclared) => isFirst || (period.From.State == PeriodEndState.Open && first == DateOnly.MinValue),
            (PeriodEndState.Undeclared, _) => isLast,
            _ => true,
        };
        var time = new SubjectTime(field, new PeriodValue(from, to, period.Span));
        return new SubjectPart(state, from.State == PeriodEndState.Day ? first : null, last, last, isCertain, time);
    }

    private static DateOnly Min(DateOnly left, DateOnly right) => left < right ? left : right;

    private static DateOnly Max(DateOnly left, DateOnly right) => left > right ? left : right;
}
