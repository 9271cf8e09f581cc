using System.Collections.Immutable;
using Compliance.Declarations;
using Compliance.Deferring;
using Compliance.Evaluation.Time;
using Compliance.Facts;
using Compliance.Findings.Explanations;
using Compliance.Findings;

namespace Compliance.Evaluation.Execution;

/// <summary>Spells out the rows of a run: explains the open results at once; the other results and the questions when somebody reads them.</summary>
internal sealed class RowDetails : IDeferredSource<ImmutableArray<RuleResult>>, IDeferredSource<ImmutableArray<Question>>
{
    private readonly EvaluationPlan _plan;
    private readonly Declaration _declaration;
    private readonly DateOnly _asOf;
    private readonly ResultRow[] _rows;
    private readonly ImmutableArray<(int Row, RuleResult Result)> _reported;
    private readonly Dictionary<int, DayRun> _runs;
    private readonly int[]? _order;
    private readonly RuleResult?[]? _said;
    private readonly ImmutableArray<RuleResult> _open;

    /// <summary>Explains the open results.</summary>
    /// <param name="plan">The rules.</param>
    /// <param name="declaration">What is evaluated.</param>
    /// <param name="asOf">The day judged.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="reported">The results that are findings or were lifted, by row.</param>
    /// <param name="hasOpen">Whether a row is undetermined.</param>
    /// <param name="runs">The days of the rows that take some days of their part only.</param>
    public RowDetails(
        EvaluationPlan plan,
        Declaration declaration,
        DateOnly asOf,
        ResultRow[] rows,
        ImmutableArray<(int Row, RuleResult Result)> reported,
        bool hasOpen,
        Dictionary<int, DayRun> runs)
    {
        _plan = plan;
        _declaration = declaration;
        _asOf = asOf;
        _rows = rows;
        _reported = reported;
        _runs = runs;
        if (!hasOpen)
        {
            // Most reports of a stream: nothing is explained, and nobody reads the other results.
            _open = [];
            return;
        }

        var order = _order = Order();
        var said = _said = Said(order);
        _open = [.. order.Where(i => rows[i].Outcome == Outcome.Undetermined).Select(i => said[i]!)];
    }

    /// <summary>Gets the parts of the report.</summary>
    public ReportDetails Details() =>
        new(new((IDeferredSource<ImmutableArray<RuleResult>>)this), _open, new((IDeferredSource<ImmutableArray<Question>>)this), NotCovered(), SpellOut());

    /// <inheritdoc/>
    ImmutableArray<RuleResult> IDeferredSource<ImmutableArray<RuleResult>>.Compute() => [.. SpellOut()];

    /// <inheritdoc/>
    ImmutableArray<Question> IDeferredSource<ImmutableArray<Question>>.Compute() => _open.IsEmpty ? [] : QuestionList.Of(_open);

    // The rows by rule, then by subject, then by part. Those of one rule are already in order: it examines one entity.
    private int[] Order()
    {
        var next = new int[_plan.Rules.Length + 1];
        foreach (var row in _rows)
        {
            next[row.Rule + 1]++;
        }

        for (var rule = 0; rule < _plan.Rules.Length; rule++)
        {
            next[rule + 1] += next[rule];
        }

        var order = new int[_rows.Length];
        for (var i = 0; i < _rows.Length; i++)
        {
            order[next[_rows[i].Rule]++] = i;
        }

        return order;
    }

    // By the place of the row: the results that say more than their outcome.
    private RuleResult?[] Said(int[] order)
    {
        var said = new RuleResult?[_rows.Length];
        foreach (var (row, result) in _reported)
        {
            said[row] = result;
        }

        OpenResults? open = null;
        foreach (var i in order)
        {
            if (_rows[i].Outcome == Outcome.Undetermined)
            {
                open ??= new OpenResults(_plan, _declaration, _asOf);
                said[i] = open.Of(_plan.Rules[_rows[i].Rule], _rows[i], _runs.TryGetValue(i, out var run) ? run : null);
            }
        }

        return said;
    }

    // One result for each rule, subject and part, ordered by rule, place of the subject, and time.
    private IEnumerable<RuleResult> SpellOut()
    {
        var order = _order ?? Order();
        var said = _said ?? Said(order);
        var parts = new List<SubjectPeriod>();
        var next = 0;
        for (var rule = 0; rule < _plan.Rules.Length; rule++)
        {
            var compiled = _plan.Rules[rule];
            foreach (var subject in _declaration[compiled.Rule.Subject].Items)
            {
                SubjectPeriods.Cut(subject, compiled.Law, _asOf, parts);
                var first = next;
                for (; next < order.Length && _rows[order[next]] is var row && row.Rule == rule && row.Subject == subject.Index; next++)
                {
                    var part = parts[row.Part];
                    var days = _runs.TryGetValue(order[next], out var run) ? run : new DayRun(part.First, part.Last);
                    yield return said[order[next]] ?? Result(compiled, subject, part, days, row.Outcome);
                }

                if (next == first)
                {
                    foreach (var result in NotApplicable(compiled, subject, parts))
                    {
                        yield return result;
                    }
                }
            }

            if (next < order.Length && _rows[order[next]].Rule == rule)
            {
                yield return said[order[next++]]!;
            }
        }
    }

    // In the order of all results; of the others nothing is spelled out.
    private IEnumerable<RuleResult> NotCovered()
    {
        var parts = new List<SubjectPeriod>();
        foreach (var i in _order ?? Order())
        {
            var row = _rows[i];
            if (row.Outcome == Outcome.NotCovered)
            {
                var compiled = _plan.Rules[row.Rule];
                var subject = _declaration[compiled.Rule.Subject].Items[row.Subject];
                SubjectPeriods.Cut(subject, compiled.Law, _asOf, parts);
                var part = parts[row.Part];
                yield return Result(compiled, subject, part, _runs.TryGetValue(i, out var run) ? run : new DayRun(part.First, part.Last), row.Outcome);
            }
        }
    }

    // Of days that are not covered no law is shown: what was in force then is not what the rule rests on.
    private static RuleResult Result(Compilation.CompiledRule compiled, Entity subject, SubjectPeriod part, DayRun days, Outcome outcome)
    {
        var period = compiled.PeriodOf(part, days);
        return outcome == Outcome.NotCovered
            ? new(compiled.Rule, subject, period with { Basis = [] }, outcome, null, [], null) { CoveredFrom = compiled.Law.States[part.StateIndex].CoveredFrom }
            : new(compiled.Rule, subject, period, outcome, null, [], null);
    }

    // The rule speaks in no part, and says so of the last; or in some, and says so of each; or the time is not known.
    private IEnumerable<RuleResult> NotApplicable(Compilation.CompiledRule compiled, Entity subject, List<SubjectPeriod> parts)
    {
        var isSaid = false;
        var isUndeclared = compiled.Law.IsUndeclared(subject, _asOf);
        var lastActive = parts.FindLastIndex(p => p.State.IsActive);
        for (var i = 0; i < parts.Count; i++)
        {
            if (isUndeclared ? i == lastActive : parts[i].State.IsActive)
            {
                isSaid = true;
                yield return Outside(compiled.PeriodOf(parts[i]));
            }
        }

        if (!isSaid)
        {
            yield return Outside(parts.Count == 0 ? new EvaluatedPeriod(null, null, _asOf, [], IsCertain: true) : compiled.PeriodOf(parts[^1]));
        }

        RuleResult Outside(EvaluatedPeriod part) => new(compiled.Rule, subject, part, Outcome.NotApplicable, null, [], null);
    }
}
