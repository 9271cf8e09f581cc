using System.Collections.Immutable;
using Compliance.Declarations;
using Compliance.Evaluation.Compilation;
using Compliance.Facts;
using Compliance.Findings;

namespace Compliance.Evaluation.Explaining;

/// <summary>Finds the declared facts that begin and end the days of a finding, such as a licence that ended the day before.</summary>
/// <param name="compiled">The rule.</param>
/// <param name="declaration">The declaration.</param>
/// <param name="asOf">The day of the judgement.</param>
/// <param name="subject">The subject.</param>
internal sealed class ChangeSearch(CompiledRule compiled, Declaration declaration, DateOnly asOf, Entity subject)
{
    /// <summary>Gets what changed on the first day; nothing where the subject or the law began with it.</summary>
    public ImmutableArray<Evidence> Began(EvaluatedPeriod part) =>
        part.From is { } first && first > DateOnly.MinValue && IsThere(first.AddDays(-1)) ? On(first) : [];

    /// <summary>Gets what changed on the day after the last; nothing where the subject or the law ended, and on the day of the judgement.</summary>
    public ImmutableArray<Evidence> Ended(EvaluatedPeriod part) =>
        part is { From: not null, Until: { } last } && last < asOf && IsThere(last.AddDays(1)) ? On(last.AddDays(1)) : [];

    private bool IsThere(DateOnly day) =>
        compiled.Law.On(day).IsActive
        && compiled.Rule.Time is { } field
        && IsThere(subject.Facts[field], day);

    private bool IsThere(FactValue? time, DateOnly day) => time switch
    {
        PeriodValue period => (period.From.State != PeriodEndState.Day || period.From.Day <= day)
            && (period.To.State != PeriodEndState.Day || period.To.Day >= day),
        DateValue date => compiled.Rule.DaysFrom is not null && date.Value <= day,
        HistoryValue history => IsThere(history.On(asOf), day),
        _ => false,
    };

    // The tests of the day before report the change.
    private ImmutableArray<Evidence> On(DateOnly day)
    {
        var probe = new ChangeProbe(day.DayNumber);
        var context = new EvaluationContext(declaration, asOf, CancellationToken.None) { Probe = probe };
        NodeVerdicts.Instance.Of(compiled, new Frame(context, day.AddDays(-1), subject, compiled.Depth));
        return probe.ToEvidence();
    }
}
