using System.Collections.Immutable;
using Compliance.Facts.Time;
using Compliance.Facts;
using Compliance.Facts.Words;
using Compliance.Types;

namespace Compliance.Evaluation.Time;

/// <summary>Cuts the time of a subject where the law changes, up to the day of the judgement.</summary>
internal static class SubjectPeriods
{
    // A time without a first day is judged from one on that lies before all law. The first of the calendar is none: no time can be
    // counted back from it, so that what depends on an earlier day would not be known of it.
    private static readonly DateOnly BeforeLaw = new(1000, 1, 1);

    /// <summary>Gets the parts to evaluate, in order; none when the subject had not begun on the day of the judgement, or never was.</summary>
    public static ImmutableArray<SubjectPeriod> Of(Entity subject, LawTimeline law, DateOnly asOf)
    {
        var parts = new List<SubjectPeriod>();
        Cut(subject, law, asOf, parts);
        return [.. parts];
    }

    /// <summary>Puts the parts to evaluate, in order, into a list that is emptied first.</summary>
    /// <param name="subject">The subject.</param>
    /// <param name="law">Where the law changes.</param>
    /// <param name="asOf">The day of the judgement.</param>
    /// <param name="parts">Gets the parts.</param>
    /// <param name="word">The time of the subject as a <see cref="Word"/>, where it is known and the timeline goes by it; else 0.</param>
    public static void Cut(Entity subject, LawTimeline law, DateOnly asOf, List<SubjectPeriod> parts, long word = 0)
    {
        parts.Clear();
        if (law.TimeOf(subject) is not { } field)
        {
            AddDay(parts, law, asOf, null);
            return;
        }

        if (word > 0 && field.Type.Kind == FactTypeKind.Period)
        {
            Cut(law, Word.FromOf(word), Word.ToOf(word), asOf, parts);
            return;
        }

        switch (LawTimeline.TimeOn(asOf, subject, field))
        {
            case NoneValue:
                break;
            case DateValue date when law.DaysFrom is not null:
                Cut(law, PeriodEnd.On(date.Value), PeriodEnd.Open, asOf, parts);
                break;
            case DateValue date when date.Value <= asOf:
                AddDay(parts, law, date.Value, date.Value);
                break;
            case DateValue:
                break;
            case PeriodValue period:
                Cut(law, period.From, period.To, asOf, parts);
                break;
            default:
                // Nothing is known of the time: every day up to the day of the judgement is possible, and none is certain.
                Cut(law, PeriodEnd.Undeclared, PeriodEnd.Undeclared, asOf, parts);
                break;
        }
    }

    private static void AddDay(List<SubjectPeriod> parts, LawTimeline law, DateOnly day, DateOnly? shown)
    {
        var state = law.IndexOn(day);
        parts.Add(new SubjectPeriod(law.States[state], state, day, day, shown, shown, IsCertain: true));
    }

    /// <summary>Adds the parts of a period, up to the day of the judgement.</summary>
    public static void Cut(LawTimeline law, PeriodEnd begin, PeriodEnd end, DateOnly asOf, List<SubjectPeriod> parts)
    {
        var last = end.State == PeriodEndState.Day ? Min(end.Day, asOf) : asOf;
        var first = begin.State == PeriodEndState.Day ? begin.Day : Min(BeforeLaw, last);
        if (first > last)
        {
            return;
        }

        // Of a period with one end undeclared, only the day of the other is certain.
        var (certainFrom, certainTo) = (begin.State, end.State) switch
        {
            (PeriodEndState.Undeclared, PeriodEndState.Day) when end.Day <= asOf => (last, last),
            (PeriodEndState.Undeclared, _) => (DateOnly.MaxValue, DateOnly.MinValue),
            (PeriodEndState.Day, PeriodEndState.Undeclared) => (first, first),
            (_, PeriodEndState.Undeclared) => (DateOnly.MaxValue, DateOnly.MinValue),
            _ => (first, last),
        };
        var isFirstKnown = begin.State == PeriodEndState.Day;
        for (var i = 0; i < law.States.Length && law.States[i].From <= last; i++)
        {
            var state = law.States[i];
            if (state.Until < first)
            {
                continue;
            }

            var (from, until) = (Max(state.From, first), Min(state.Until, last));
            var (inFrom, inUntil) = (Max(from, certainFrom), Min(until, certainTo));
            if (inFrom > inUntil)
            {
                Add(from, until, isCertain: false);
                continue;
            }

            if (from < inFrom)
            {
                Add(from, inFrom.AddDays(-1), isCertain: false);
            }

            Add(inFrom, inUntil, isCertain: true);
            if (inUntil < until)
            {
                Add(inUntil.AddDays(1), until, isCertain: false);
            }

            void Add(DateOnly from, DateOnly until, bool isCertain)
            {
                var isKnown = isFirstKnown || parts.Count > 0 || isCertain;
                parts.Add(new SubjectPeriod(state, i, from, until, isKnown && from > (isFirstKnown ? DateOnly.MinValue : first) ? from : null, until, isCertain));
            }
        }
    }

    private static DateOnly Min(DateOnly left, DateOnly right) => left < right ? left : right;

    private static DateOnly Max(DateOnly left, DateOnly right) => left > right ? left : right;
}
