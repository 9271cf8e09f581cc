using Compliance.Evaluation.Compilation;
using Compliance.Evaluation.Time;
using Compliance.Facts;

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
        if (subject.Type.TimeField is not { } field)
        {
            SubjectPeriods.Cut(rule.Law, asOf, horizon, _days);
            Run();
            return _parts;
        }

        switch (subject.Facts[field])
        {
            case DateValue date when date.Value <= horizon && (date.Value > asOf || rule.UsesAsOf):
                Over(rule, Later(date.Value), rule.UsesAsOf ? horizon : date.Value, date.Value);
                break;
            case PeriodValue:
                SubjectPeriods.Cut(subject, rule.Law, horizon, _days);
                Run();
                if (rule.UsesAsOf && _days is [.., { IsCertain: true } last] && last.Last < horizon)
                {
                    Over(rule, Later(last.Last.AddDays(1)), horizon, last.Last);
                }

                break;
        }

        return _parts;
    }

    private void Run()
    {
        foreach (var days in _days)
        {
            if (days.Last >= asOf)
            {
                _parts.Add(new LaterPart(days.State, days.StateIndex, Later(days.First), days.Last, null, days.IsCertain));
            }
        }
    }

    private void Over(CompiledRule rule, DateOnly first, DateOnly last, DateOnly day)
    {
        var state = rule.Law.IndexOn(day);
        _parts.Add(new LaterPart(rule.Law.States[state], state, first, last, day, IsCertain: true));
    }

    private DateOnly Later(DateOnly day) => day > asOf ? day : asOf;
}
