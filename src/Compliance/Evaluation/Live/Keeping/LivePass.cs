using System.Collections.Immutable;
using Compliance.Conditions;
using Compliance.Evaluation.Execution;
using Compliance.Evaluation.Live.Reading;
using Compliance.Evaluation.Upcoming;
using Compliance.Facts;
using Compliance.Findings;
using Compliance.Types;

namespace Compliance.Evaluation.Live.Keeping;

/// <summary>Makes the state after a change out of that before: evaluates again what reads what is changed, and keeps the rest.</summary>
internal sealed class LivePass
{
    private readonly LivePlan _plan;
    private readonly EvaluationRun _run;
    private readonly EvaluationRequest _request;
    private readonly LiveState? _before;
    private readonly DeclarationDifference? _difference;
    private readonly AffectedRules _affected;
    private readonly LegalOrderReach _reach;
    private readonly UpcomingSearch? _upcoming;
    private readonly KeptResults _kept;

    /// <summary>Creates a pass.</summary>
    /// <param name="plan">The rules.</param>
    /// <param name="run">The working memory, which has begun with the request.</param>
    /// <param name="request">What is evaluated.</param>
    /// <param name="before">The state before; <see langword="null"/> at first.</param>
    /// <param name="difference">What the declaration differs in from that before; <see langword="null"/> at first.</param>
    /// <param name="affected">What is evaluated again.</param>
    public LivePass(LivePlan plan, EvaluationRun run, EvaluationRequest request, LiveState? before, DeclarationDifference? difference, AffectedRules affected)
    {
        (_plan, _run, _request, _before, _difference, _affected) = (plan, run, request, before, difference, affected);
        _reach = plan.Plan.Reach(request.Declaration, request.AsOf);
        _upcoming = request.Horizon is { } horizon ? new UpcomingSearch(plan.Plan, plan.Findings, request, run, horizon) : null;
        Changes = new LiveChanges(isMoved: before is not null && before.Report.AsOf != request.AsOf);
        _kept = new KeptResults(request, Changes);
    }

    /// <summary>Gets what the pass changed so far.</summary>
    public LiveChanges Changes { get; }

    /// <summary>Evaluates.</summary>
    public LiveState Run()
    {
        var sections = ImmutableArray.CreateBuilder<LiveSection>(_plan.Plan.Sections.Length);
        foreach (var section in _plan.Plan.Sections)
        {
            sections.Add(Evaluate(section, _before?.Sections[sections.Count]));
        }

        var all = sections.MoveToImmutable();
        return new LiveState(new LiveReport(_plan, _request, all).Of(Changes.Apply(_before?.Report.Findings ?? [])), all);
    }

    private LiveSection Evaluate(PlanSection section, LiveSection? before)
    {
        var set = _request.Declaration[section.Subject];
        var affected = _affected.In(section.Members);
        if (before is { IsOfDays: false } && affected.IsEmpty && _difference!.Of(section.Subject) is null)
        {
            return before;
        }

        var subjects = ImmutableArray.CreateBuilder<LiveSubject>(set.Items.Length);
        var isStill = new bool[before?.Subjects.Length ?? 0];
        for (var i = 0; i < set.Items.Length; i++)
        {
            _request.CancellationToken.ThrowIfCancellationRequested();
            var thing = _difference?.Of(section.Subject, i) ?? new ThingDifference(-1, null);
            var old = thing.IsNew ? null : before!.Subjects[thing.Before];
            if (old is not null)
            {
                isStill[thing.Before] = true;
            }

            subjects.Add(old is not null && !affected.Has(set.Items[i], thing, old)
                ? _kept.Of(old, set.Items[i])
                : Evaluate(section, set.Items[i], i, thing, old));
        }

        for (var i = 0; i < isStill.Length; i++)
        {
            if (!isStill[i])
            {
                Changes.Drop(before!.Subjects[i].Results);
            }
        }

        return new LiveSection(subjects.MoveToImmutable(), Undeclared(section, set, before));
    }

    private LiveSubject Evaluate(PlanSection section, Entity subject, int index, in ThingDifference thing, LiveSubject? before)
    {
        var counted = _run.Cut(subject, index, section, _request.AsOf);
        ImmutableArray<LiveResult> old = before?.Results ?? [];
        var results = ImmutableArray.CreateBuilder<LiveResult>();
        var next = 0;
        foreach (ref readonly var rule in section.Index.Find(subject, _run.Row, _run.Context.Words, _request.Declaration))
        {
            for (; next < old.Length && old[next].Rule < rule.Place; next++)
            {
                Changes.Compare(old[next], null);
            }

            var was = next < old.Length && old[next].Rule == rule.Place ? old[next++] : null;
            var isAsked = _affected.Is(rule.Place, subject, thing, before, was);
            var now = isAsked ? Evaluate(rule, subject, index) : was is null ? null : _kept.Of(was, before!.Subject, subject);
            if (isAsked)
            {
                Changes.Compare(was, now);
            }

            if (now is not null)
            {
                results.Add(now);
            }
        }

        Changes.Drop(old[next..]);
        return new LiveSubject(subject, counted, results.DrainToImmutable()) { Excluded = before is null || thing.IsChanged ? new RuleMarks() : before.Excluded };
    }

    private LiveResult? Evaluate(in CandidateRule rule, Entity subject, int index)
    {
        var reach = _reach.Of(rule.Place);
        if (reach == Truth.False)
        {
            return null;
        }

        Changes.Evaluations++;
        _run.Rows.Clear();
        var (more, first) = (0, _upcoming?.Found.Count ?? 0);
        if (reach == Truth.Unknown)
        {
            PlanEvaluator.Open(rule, index, _run);
        }
        else
        {
            more = _plan.Evaluator.Evaluate(rule, subject, index, _run);
            _upcoming?.Search(rule, subject, _run.Row);
        }

        ImmutableArray<Finding> upcoming = _upcoming is null || _upcoming.Found.Count == first ? [] : [.. _upcoming.Found.Skip(first)];
        return _run.Rows.Count == 0 && more == 0 && upcoming.IsEmpty ? null : Collect(rule.Place, more, upcoming);
    }

    private LiveResult Collect(int rule, int more, ImmutableArray<Finding> upcoming)
    {
        var buffer = _run.Rows;
        var rows = ImmutableArray.CreateBuilder<LiveRow>(buffer.Count);
        var (reported, runs) = (0, 0);
        for (var i = 0; i < buffer.Count; i++)
        {
            var row = buffer.Rows[i];
            Time.DayRun? run = runs < buffer.Runs.Count && buffer.Runs[runs].Row == i ? buffer.Runs[runs++].Run : null;
            var result = reported < buffer.Reported.Count && buffer.Reported[reported].Row == i ? buffer.Reported[reported++].Result : null;
            rows.Add(new LiveRow(row.Part, row.Outcome, run, result));
        }

        return new LiveResult(rule, more, rows.MoveToImmutable(), upcoming);
    }

    // What may exist undeclared is the same to a rule, whatever is declared beside it.
    private ImmutableArray<LiveResult> Undeclared(PlanSection section, EntitySet set, LiveSection? before)
    {
        if (before is not null && !_affected.IsWhole && (_difference!.Of(section.Subject) is not { } difference || difference.Before.State == set.State))
        {
            return before.Undeclared;
        }

        if (set.State == EntitySetState.Complete || section.Subject.Cardinality == EntityCardinality.Principal)
        {
            return [];
        }

        var results = ImmutableArray.CreateBuilder<LiveResult>();
        foreach (var rule in section.Members)
        {
            if (_reach.Of(rule) != Truth.False && _plan.Plan.Rules[rule].MayHaveApplied(_request.AsOf))
            {
                results.Add(new LiveResult(rule, 0, [new LiveRow(0, Outcome.Undetermined, null, null)], []));
            }
        }

        return results.DrainToImmutable();
    }
}
