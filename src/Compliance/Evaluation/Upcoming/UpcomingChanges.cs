using System.Collections.Immutable;
using Compliance.Declarations;
using Compliance.Deferring;
using Compliance.Evaluation.Compilation;
using Compliance.Facts;
using Compliance.Facts.Time;
using Compliance.Findings;
using Compliance.Findings.Explanations;

namespace Compliance.Evaluation.Upcoming;

/// <summary>Finds the declared facts by whose change an upcoming finding begins and ends, when they are first read: what changed between two judgements.</summary>
/// <param name="declaration">The declaration.</param>
/// <param name="compiled">The rule.</param>
/// <param name="subject">The subject.</param>
/// <param name="first">The first day.</param>
internal sealed class UpcomingChanges(Declaration declaration, CompiledRule compiled, Entity subject, DateOnly first) : IDeferredSource<FindingChanges>
{
    /// <summary>Gets or sets the last day; <see langword="null"/> where none is known.</summary>
    public DateOnly? Last { get; set; }

    /// <summary>Makes the same search in another declaration in which the rule reads the same.</summary>
    /// <param name="other">The declaration.</param>
    /// <param name="same">The subject in it.</param>
    public UpcomingChanges In(Declaration other, Entity same) => new(other, compiled, same, first) { Last = Last };

    /// <inheritdoc/>
    public FindingChanges Compute() => new(On(first), Last is { } last ? On(last.AddDays(1)) : []);

    // Between the judgement of the day before and that of a day; nothing where the subject or the law begins or ends with it.
    private ImmutableArray<DecidingFact> On(DateOnly judged)
    {
        var before = judged.AddDays(-1);
        if (LastBy(before) is not { } day || !compiled.Law.On(day).IsActive)
        {
            return [];
        }

        var context = new EvaluationContext(declaration, before, CancellationToken.None);
        context.MoveTo(before);
        var probe = context.BeginProbe(judged);
        NodeVerdicts.Instance.Of(compiled, new Frame(context, day, subject, compiled.Depth));
        return probe.Evidence.Facts;
    }

    // The last day of the subject up to a day; null where it had not begun.
    private DateOnly? LastBy(DateOnly day)
    {
        if (compiled.Rule.Time is not { } field)
        {
            return day;
        }

        var time = subject.Facts[field];
        return (time is HistoryValue history ? history.On(day) : time) switch
        {
            DateValue date when compiled.Rule.DaysFrom is not null => date.Value <= day ? day : null,
            DateValue date => date.Value <= day ? date.Value : null,
            PeriodValue { From.State: PeriodEndState.Day, From.Day: var begin } when begin > day => null,
            PeriodValue { To.State: PeriodEndState.Day, To.Day: var end } when end < day => end,
            PeriodValue => day,
            _ => null,
        };
    }
}
