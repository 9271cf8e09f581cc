using System.Collections.Immutable;
using Compliance.Deferring;
using Compliance.Evaluation.Compilation;
using Compliance.Facts.Time;
using Compliance.Facts;
using Compliance.Findings.Explanations;
using Compliance.Findings;

namespace Compliance.Evaluation.Explaining;

/// <summary>
/// Finds the declared facts that begin and end the days of a finding, such as a licence that ended the day before, when they are
/// first read.
/// </summary>
internal sealed class ChangeSearch : IDeferredSource<FindingChanges>
{
    private readonly ChangeContext _context;
    private readonly CompiledRule _compiled;
    private readonly Entity _subject;
    private readonly DateOnly? _began;
    private readonly DateOnly? _ended;

    private ChangeSearch(ChangeContext context, CompiledRule compiled, Entity subject, DateOnly? began, DateOnly? ended) =>
        (_context, _compiled, _subject, _began, _ended) = (context, compiled, subject, began, ended);

    /// <summary>Creates the search for the days of a finding.</summary>
    /// <param name="compiled">The rule.</param>
    /// <param name="frame">The subject. The frame is used again for others, so what it stands for is taken out.</param>
    /// <param name="part">The days.</param>
    /// <returns><see langword="null"/> where nothing can be found: the rule tests nothing that changes from day to day, or the days begin and end with the subject, the law or the judgement.</returns>
    public static Deferred<FindingChanges>? Of(CompiledRule compiled, Frame frame, EvaluatedPeriod part)
    {
        var context = frame.Context;
        if (part.From is not { } from || !compiled.IsDailyIn(context))
        {
            return null;
        }

        var asOf = context.AsOf.Value;
        var (began, ended) = (default(DateOnly?), default(DateOnly?));
        if (from > DateOnly.MinValue && IsEvaluated(from.AddDays(-1), compiled, frame.Subject, asOf))
        {
            began = from;
        }

        if (part.Until is { } last && last < asOf && IsEvaluated(last.AddDays(1), compiled, frame.Subject, asOf))
        {
            ended = last.AddDays(1);
        }

        return began is null && ended is null ? null : new(new ChangeSearch(context.Changes, compiled, frame.Subject, began, ended));
    }

    /// <summary>Makes the same search in another declaration in which the rule reads the same.</summary>
    /// <param name="context">What finds changes in that declaration.</param>
    /// <param name="subject">The subject in that declaration.</param>
    public ChangeSearch In(ChangeContext context, Entity subject) => new(context, _compiled, subject, _began, _ended);

    /// <inheritdoc/>
    public FindingChanges Compute() => new(On(_began), On(_ended));

    private static bool IsEvaluated(DateOnly day, CompiledRule compiled, Entity subject, DateOnly asOf) =>
        compiled.Law.On(day).IsActive
        && compiled.Rule.Time is { } field
        && IsThere(subject.Facts[field], day, compiled, asOf);

    private static bool IsThere(FactValue? time, DateOnly day, CompiledRule compiled, DateOnly asOf) => time switch
    {
        PeriodValue period => (period.From.State != PeriodEndState.Day || period.From.Day <= day)
            && (period.To.State != PeriodEndState.Day || period.To.Day >= day),
        DateValue date => compiled.Rule.DaysFrom is not null && date.Value <= day,
        HistoryValue history => IsThere(history.On(asOf), day, compiled, asOf),
        _ => false,
    };

    private ImmutableArray<DecidingFact> On(DateOnly? day) => day is { } changed ? _context.On(changed, _compiled, _subject) : [];
}
