using Compliance.Evaluation.Compilation;
using Compliance.Evaluation.Time;
using Compliance.Facts;
using Compliance.Facts.Time;

namespace Compliance.Evaluation.Upcoming;

/// <summary>Cuts the days from one judgement to a later one where the law changes for a rule, and where its subject begins and ends.</summary>
/// <param name="asOf">The day of the judgement.</param>
/// <param name="horizon">The last later day.</param>
internal sealed class LaterParts(DateOnly asOf, DateOnly horizon)
{
    private readonly List<SubjectPeriod> _days = [];
    private readonly List<LaterPart> _parts = [];

    /// <summary>Gets the parts in order; none where no judgement evaluates the subject, or all come to the same.</summary>
    /// <param name="rule">The rule. Of a subject that is over, only one that uses the day of the judgement can come to something else later.</param>
    /// <param name="subject">The subject.</param>
    public List<LaterPart> Of(CompiledRule rule, Entity subject)
    {
        _parts.Clear();
        if (rule.Rule.Time is not { } field)
        {
            Run(rule, PeriodEnd.On(asOf), PeriodEnd.On(horizon), asOf, horizon);
            return _parts;
        }

        var time = subject.Facts[field];
        if (time is not HistoryValue history)
        {
            Add(rule, time, asOf, horizon);
            return _parts;
        }

        for (DateOnly? first = asOf; first is { } from && from <= horizon; first = history.NextAfter(from))
        {
            Add(rule, history.On(from), from, history.NextAfter(from) is { } next && next <= horizon ? next.AddDays(-1) : horizon);
        }

        return _parts;
    }

    // The days of judgement in which a time is what is declared.
    private void Add(CompiledRule rule, FactValue? time, DateOnly from, DateOnly until)
    {
        switch (time)
        {
            case DateValue date when rule.Rule.DaysFrom is not null:
                Run(rule, PeriodEnd.On(date.Value), PeriodEnd.Open, from, until);
                break;
            case DateValue date when date.Value <= until && (date.Value > from || rule.UsesAsOf):
                Over(rule, Later(date.Value, from), rule.UsesAsOf ? until : date.Value, date.Value);
                break;
            case PeriodValue period:
                Run(rule, period.From, period.To, from, until);
                if (rule.UsesAsOf && _days is [.., { IsCertain: true } last] && last.Last < until)
                {
                    Over(rule, Later(last.Last.AddDays(1), from), until, last.Last);
                }

                break;
        }
    }

    private void Run(CompiledRule rule, PeriodEnd begin, PeriodEnd end, DateOnly from, DateOnly until)
    {
        _days.Clear();
        SubjectPeriods.Cut(rule.Law, begin, end, until, _days);
        foreach (var days in _days)
        {
            if (days.Last >= from)
            {
                _parts.Add(new LaterPart(days.State, days.StateIndex, Later(days.First, from), days.Last, null, days.IsCertain));
            }
        }
    }

    private void Over(CompiledRule rule, DateOnly first, DateOnly last, DateOnly day)
    {
        var state = rule.Law.IndexOn(day);
        _parts.Add(new LaterPart(rule.Law.States[state], state, first, last, day, IsCertain: true));
    }

    private static DateOnly Later(DateOnly day, DateOnly other) => day > other ? day : other;
}
