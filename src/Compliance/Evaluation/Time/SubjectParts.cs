using System.Collections.Immutable;
using Compliance.Facts;
using Compliance.Facts.Words;
using Compliance.Types;

namespace Compliance.Evaluation.Time;

/// <summary>Cuts the time of a subject where the law changes, up to the day judged.</summary>
internal static class SubjectParts
{
    /// <summary>Gets the parts to judge, in order, each with its time; none when the subject had not begun on the day judged, or never was.</summary>
    public static ImmutableArray<SubjectPart> Of(Entity subject, LawTimeline law, DateOnly asOf)
    {
        var parts = new List<SubjectPart>();
        Cut(subject, law, asOf, parts, new SubjectTimes());
        return subject.Type.TimeField is { } field
            ? [.. parts.Select(p => p with { Time = p.Time ?? new SubjectTime(field, subject.Facts[field]) })]
            : [.. parts];
    }

    /// <summary>Determines whether a subject has a time that is not declared.</summary>
    public static bool IsUndeclared(Entity subject) => subject.Type.TimeField is { } field && subject.Facts[field] is null;

    /// <summary>Puts the parts to judge, in order, into a list that is emptied first; a part that is not cut has no time of its own.</summary>
    /// <param name="subject">The subject.</param>
    /// <param name="law">Where the law changes.</param>
    /// <param name="asOf">The day judged.</param>
    /// <param name="parts">Gets the parts.</param>
    /// <param name="times">The times of the subject that were cut already.</param>
    /// <param name="word">The time of the subject as a <see cref="Word"/>, where it is known; else 0.</param>
    public static void Cut(Entity subject, LawTimeline law, DateOnly asOf, List<SubjectPart> parts, SubjectTimes times, long word = 0)
    {
        parts.Clear();
        if (subject.Type.TimeField is not { } field)
        {
            Add(parts, law, asOf, null, null);
            return;
        }

        if (word > 0 && field.Type.Kind == FactTypeKind.Period)
        {
            Cut(subject, law, field, Word.FromOf(word), Word.ToOf(word), asOf, parts, times);
            return;
        }

        switch (subject.Facts[field])
        {
            case NoneValue:
                break;
            case DateValue date when date.Value <= asOf:
                Add(parts, law, date.Value, date.Value, date.Value);
                break;
            case DateValue:
                break;
            case PeriodValue period:
                Cut(subject, law, field, period.From, period.To, asOf, parts, times);
                break;
            default:
                Any(law, asOf, parts);
                break;
        }
    }

    private static void Add(List<SubjectPart> parts, LawTimeline law, DateOnly lawDay, DateOnly? from, DateOnly? until)
    {
        var state = law.IndexOn(lawDay);
        parts.Add(new SubjectPart(law.States[state], state, from, until, lawDay, IsCertain: true, Time: null));
    }

    // Nothing is known of the time: every state of the law up to the day judged is possible, and none is certain.
    private static void Any(LawTimeline law, DateOnly asOf, List<SubjectPart> parts)
    {
        for (var i = 0; i < law.States.Length && law.States[i].From <= asOf; i++)
        {
            var last = Min(law.States[i].Until, asOf);
            parts.Add(new SubjectPart(law.States[i], i, null, last, last, IsCertain: false, Time: null));
        }
    }

    private static void Cut(Entity subject, LawTimeline law, Field field, PeriodEnd begin, PeriodEnd end, DateOnly asOf, List<SubjectPart> parts, SubjectTimes times)
    {
        var first = begin.State == PeriodEndState.Day ? begin.Day : DateOnly.MinValue;
        var last = end.State == PeriodEndState.Day ? Min(end.Day, asOf) : asOf;
        if (first > asOf)
        {
            return;
        }

        for (var i = 0; i < law.States.Length && law.States[i].From <= last; i++)
        {
            var state = law.States[i];
            if (state.Until >= first)
            {
                parts.Add(Part(subject, state, i, field, begin, end, Max(state.From, first), Min(state.Until, last), times));
            }
        }
    }

    private static SubjectPart Part(Entity subject, LawState state, int index, Field field, PeriodEnd begin, PeriodEnd end, DateOnly first, DateOnly last, SubjectTimes times)
    {
        var isFirst = begin.State == PeriodEndState.Day && begin.Day == first;
        var isLast = end.State == PeriodEndState.Day && end.Day == last;
        var from = begin.State switch
        {
            PeriodEndState.Undeclared => PeriodEnd.Undeclared,
            PeriodEndState.Open when first == DateOnly.MinValue => PeriodEnd.Open,
            _ => PeriodEnd.On(first),
        };
        var to = end.State == PeriodEndState.Undeclared ? PeriodEnd.Undeclared : PeriodEnd.On(last);
        var isCertain = (begin.State, end.State) switch
        {
            (PeriodEndState.Undeclared, PeriodEndState.Undeclared) => false,
            (_, PeriodEndState.Undeclared) => isFirst || (begin.State == PeriodEndState.Open && first == DateOnly.MinValue),
            (PeriodEndState.Undeclared, _) => isLast,
            _ => true,
        };
        return new SubjectPart(state, index, from.State == PeriodEndState.Day ? first : null, last, last, isCertain, from == begin && to == end ? null : times.Cut(subject, field, from, to));
    }

    private static DateOnly Min(DateOnly left, DateOnly right) => left < right ? left : right;

    private static DateOnly Max(DateOnly left, DateOnly right) => left > right ? left : right;
}
