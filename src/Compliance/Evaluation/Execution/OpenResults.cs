using System.Collections.Immutable;
using Compliance.Conditions;
using Compliance.Declarations;
using Compliance.Evaluation.Compilation;
using Compliance.Evaluation.Explaining;
using Compliance.Evaluation.Time;
using Compliance.Facts;
using Compliance.Findings.Explanations;
using Compliance.Findings;

namespace Compliance.Evaluation.Execution;

/// <summary>Collects the missing facts of open results when they are read; in most runs they are not. Thread-safe.</summary>
internal sealed class OpenResults
{
    private readonly EvaluationPlan _plan;
    private readonly LegalOrderReach _reach;
    private readonly Declaration _declaration;
    private readonly DateOnly _asOf;
    private readonly Frame _frame;
    private readonly List<SubjectPeriod> _parts = [];
    private readonly Lock _reading = new();

    public OpenResults(EvaluationPlan plan, Declaration declaration, DateOnly asOf)
    {
        _plan = plan;
        _reach = plan.Reach(declaration, asOf);
        _declaration = declaration;
        _asOf = asOf;
        _frame = new Frame(new EvaluationContext(declaration, asOf, CancellationToken.None), plan.Depth);
    }

    /// <summary>Makes an open result. Its texts are computed when they are read.</summary>
    /// <param name="compiled">The rule.</param>
    /// <param name="row">The result in short.</param>
    /// <param name="run">Its days, where they are some days of its part only.</param>
    public RuleResult Of(CompiledRule compiled, ResultRow row, DayRun? run)
    {
        lock (_reading)
        {
            var asking = _frame.Context.CollectQuestions();
            var (subject, part) = Ask(compiled, row, run, asking);
            return new RuleResult(compiled.Rule, subject, part, Outcome.Undetermined, null, default, null)
            {
                MissingPaths = asking.MissingPaths,
                GatePaths = asking.GatePaths,
                Words = new(new MissingWords(this, compiled, row, run)),
            };
        }
    }

    /// <summary>Asks again for the facts that would decide, in words.</summary>
    public ImmutableArray<MissingFact> Missing(CompiledRule compiled, ResultRow row, DayRun? run)
    {
        lock (_reading)
        {
            var asking = new QuestionCollector(isBrief: false) { IsOpen = true };
            Ask(compiled, row, run, asking);
            return asking.Missing;
        }
    }

    private (Entity? Subject, EvaluatedPeriod Part) Ask(CompiledRule compiled, ResultRow row, DayRun? run, Explanation asking)
    {
        var subjects = _declaration[compiled.Rule.Subject];
        if (row.Subject == ResultRow.Undeclared)
        {
            // Subjects may exist which are not declared: an undeclared list is never a pass.
            if (!AsksForLaw(row, asking))
            {
                asking.Note(subjects);
            }

            return (null, new EvaluatedPeriod(null, null, _asOf, compiled.Law.On(_asOf).Basis, IsCertain: false));
        }

        var subject = subjects.Items[row.Subject];
        SubjectPeriods.Cut(subject, compiled.Law, _asOf, _parts);
        if (AsksForLaw(row, asking))
        {
            return (subject, compiled.PeriodOf(_parts[row.Part]));
        }

        if (compiled.Law.IsUndeclared(subject, _asOf))
        {
            foreach (var part in _parts)
            {
                if (part.State.IsActive)
                {
                    Ask(compiled, subject, part, new DayRun(part.First, part.Last), asking);
                }
            }

            return (subject, compiled.PeriodOf(_parts[row.Part]));
        }

        var whole = _parts[row.Part];
        var days = run ?? new DayRun(whole.First, whole.Last);
        Ask(compiled, subject, whole, days, asking);
        return (subject, compiled.PeriodOf(whole, days));
    }

    // Of law that may not bind the company no other fact is asked.
    private bool AsksForLaw(ResultRow row, Explanation asking)
    {
        if (_reach.Of(row.Rule) != Truth.Unknown)
        {
            return false;
        }

        _plan.Gate!.Ask(_declaration, _asOf, _frame, asking);
        return true;
    }

    // The missing facts may differ from day to day while the outcome stays open.
    private void Ask(CompiledRule compiled, Entity subject, SubjectPeriod part, DayRun days, Explanation asking)
    {
        var context = _frame.Context;
        for (var day = days.First; ;)
        {
            context.LookAhead(days.Last.DayNumber + 1);
            _frame.Enter(day, subject);
            var isOutside = NodeVerdicts.Instance.Of(compiled, _frame).Outcome == Outcome.NotApplicable;
            var next = compiled.IsDailyIn(context) ? context.Horizon : days.Last.DayNumber + 1;
            if (part.IsCertain || !isOutside)
            {
                RuleExplanation.OfDoubt(compiled, _frame, asking, part.IsCertain);
            }

            if (next > days.Last.DayNumber)
            {
                return;
            }

            day = DateOnly.FromDayNumber(next);
        }
    }
}
