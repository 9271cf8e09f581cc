using System.Collections.Immutable;
using Compliance.Conditions;
using Compliance.Evaluation.Execution;
using Compliance.Evaluation.Explaining;
using Compliance.Facts;
using Compliance.Findings;

namespace Compliance.Evaluation.Upcoming;

/// <summary>
/// Finds what later judgements would find, and the present one does not. A later judgement comes to something else for the last day
/// that it evaluates: of a subject that still is, the day of that judgement. Days on which nothing changes are not visited.
/// </summary>
/// <remarks>
/// Rules that use <c>$as_of</c>, and all mitigations and findings, are evaluated in a context whose day of judgement moves; the others
/// in that of the run, with the values it has cached.
/// </remarks>
internal sealed class UpcomingSearch
{
    private readonly EvaluationPlan _plan;
    private readonly FindingFactory _findings;
    private readonly EvaluationRequest _request;
    private readonly EvaluationRun _run;
    private readonly LaterParts _parts;
    private readonly EvaluationContext _later = new();
    private readonly Frame _frame;
    private readonly List<Finding> _found = [];

    /// <summary>Creates a search.</summary>
    /// <param name="plan">The rules.</param>
    /// <param name="findings">What makes findings.</param>
    /// <param name="request">What is evaluated.</param>
    /// <param name="run">The run, which has evaluated the declaration.</param>
    /// <param name="horizon">The last day examined.</param>
    public UpcomingSearch(EvaluationPlan plan, FindingFactory findings, EvaluationRequest request, EvaluationRun run, DateOnly horizon)
    {
        (_plan, _findings, _request, _run) = (plan, findings, request, run);
        _parts = new LaterParts(request.AsOf, horizon);
        _later.Begin(request.Declaration, request.AsOf, request.CancellationToken);
        _frame = new Frame(_later, plan.Depth);
    }

    /// <summary>Searches, and puts what is found in order.</summary>
    public ImmutableArray<Finding> Find()
    {
        var reach = _plan.Reach(_request.Declaration, _request.AsOf);
        foreach (var section in _plan.Sections)
        {
            var subjects = _request.Declaration[section.Subject].Items;
            for (var i = 0; i < subjects.Length; i++)
            {
                _request.CancellationToken.ThrowIfCancellationRequested();
                var row = _run.Context.Words.RowOf(section.Subject.Index, i);
                foreach (ref readonly var asked in section.Index.Find(subjects[i], row, _run.Context.Words, _request.Declaration))
                {
                    if (reach.Of(asked.Place) == Truth.True)
                    {
                        Search(asked, subjects[i], row);
                    }
                }
            }
        }

        _found.Sort(InOrder);
        return [.. _found];
    }

    /// <summary>Gets what was found so far.</summary>
    public List<Finding> Found => _found;

    /// <summary>Searches what later judgements find of one rule and subject.</summary>
    /// <param name="asked">The rule.</param>
    /// <param name="subject">The subject.</param>
    /// <param name="row">Where its facts are, as words.</param>
    public void Search(in CandidateRule asked, Entity subject, int row)
    {
        var rule = asked.Whole;
        var parts = _parts.Of(rule, subject);
        if (parts.Count == 0 || (parts.Count == 1 && parts[0].First == _request.AsOf && !ChangesInside(asked)))
        {
            return;
        }

        var breach = new OpenBreach(rule, subject, _frame, _request, _found);
        foreach (var part in parts)
        {
            breach.Reach(part.First, part.IsJudged);
            for (var day = part.First; part.IsJudged;)
            {
                var look = Look(asked, subject, row, part, day);
                if (look.Verdict.Outcome == Outcome.Violated)
                {
                    breach.Violated(part, day, look);
                }
                else
                {
                    breach.End(day);
                }

                if (look.Until > part.Last.DayNumber)
                {
                    break;
                }

                day = DateOnly.FromDayNumber(look.Until);
            }

            breach.Last = part.Last;
        }

        breach.Close();
    }

    // Whether anything but the law can make the outcome another one, or end a mitigation.
    private bool ChangesInside(in CandidateRule asked) =>
        asked.Whole.UsesAsOf || asked.Whole.IsDailyIn(_run.Context) || _findings.MayMitigate(asked.Whole.Rule);

    private DayLook Look(in CandidateRule asked, Entity subject, int row, in LaterPart part, DateOnly asOf)
    {
        var rule = asked.Whole;
        var end = part.Last.DayNumber + 1;
        var day = part.DayOn(asOf);
        _later.MoveTo(asOf);
        _frame.Enter(day, subject, row);
        var frame = rule.UsesAsOf ? _frame : _run.Frame;
        frame.Enter(day, subject, row);
        frame.Context.LookAhead(end);
        var verdict = _run.Verdicts.Of(asked.Rest, frame);
        var next = rule.UsesAsOf || rule.IsDailyIn(frame.Context) ? frame.Context.Horizon : end;
        if (verdict.Outcome != Outcome.Violated)
        {
            return new DayLook(verdict, null, UnverifiedUse.None, next);
        }

        _later.LookAhead(next);
        return DayLook.OfViolation(verdict, rule, rule.Law.States[part.StateIndex].Basis, _frame, _findings);
    }

    /// <summary>Compares for the order of the report. No two are equal: those of one rule and subject differ in the day.</summary>
    public static int InOrder(Finding a, Finding b)
    {
        var order = a.Part.From!.Value.CompareTo(b.Part.From!.Value);
        order = order != 0 ? order : b.Kind.CompareTo(a.Kind);
        order = order != 0 ? order : b.Rule.Severity.CompareTo(a.Rule.Severity);
        order = order != 0 ? order : string.CompareOrdinal(a.Rule.Id, b.Rule.Id);
        return order != 0 ? order : a.Subject.Index.CompareTo(b.Subject.Index);
    }
}
