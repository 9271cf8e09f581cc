using System.Collections.Immutable;
using Compliance.Declarations;
using Compliance.Evaluation.Time;
using Compliance.Facts;
using Compliance.Findings;

namespace Compliance.Evaluation.Execution;

/// <summary>The results of a run in compact form: results that are not applicable throughout are only counted, and open results are explained when they are read.</summary>
internal sealed class CompactResults : ILaterResults
{
    private readonly EvaluationPlan _plan;
    private readonly Declaration _declaration;
    private readonly DateOnly _asOf;
    private readonly ResultRow[] _rows;
    private readonly ImmutableArray<(int Row, RuleResult Result)> _reported;
    private readonly Dictionary<int, DayRun> _runs;
    private readonly Lock _reading = new();
    private int[]? _order;
    private RuleResult?[]? _said;
    private ImmutableArray<RuleResult> _open;
    private ImmutableArray<RuleResult> _results;
    private ImmutableArray<Question> _questions;

    /// <summary>Copies the rows of a run.</summary>
    /// <param name="plan">The rules.</param>
    /// <param name="declaration">The declaration evaluated.</param>
    /// <param name="asOf">The day of the judgement.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="results">How many results there are, with those that have no row.</param>
    public CompactResults(EvaluationPlan plan, Declaration declaration, DateOnly asOf, ResultRowBuffer rows, long results)
    {
        _plan = plan;
        _declaration = declaration;
        _asOf = asOf;
        _rows = rows.ToRows();
        _reported = rows.ToReported();
        _runs = rows.ToRuns();
        Counts = rows.ToCounts(results);
    }

    /// <summary>Gets how many results there are.</summary>
    public OutcomeCounts Counts { get; }

    /// <inheritdoc/>
    public bool AreSpelledOut => !_results.IsDefault;

    /// <inheritdoc/>
    public bool IsAsked => !_questions.IsDefault;

    /// <summary>Gets the findings, in no particular order.</summary>
    public ImmutableArray<Finding> Findings => _reported.IsEmpty ? [] : [.. _reported.Select(r => r.Result.Finding).OfType<Finding>()];

    /// <inheritdoc/>
    public ImmutableArray<RuleResult> Undetermined
    {
        get
        {
            lock (_reading)
            {
                return Open();
            }
        }
    }

    /// <inheritdoc/>
    public ImmutableArray<RuleResult> Results
    {
        get
        {
            lock (_reading)
            {
                return _results.IsDefault ? _results = SpellOut() : _results;
            }
        }
    }

    /// <inheritdoc/>
    public ImmutableArray<Question> Questions
    {
        get
        {
            lock (_reading)
            {
                return _questions.IsDefault ? _questions = Ask() : _questions;
            }
        }
    }

    private ImmutableArray<Question> Ask() => Counts.Undetermined == 0 ? [] : QuestionList.Of(Open());

    private ImmutableArray<RuleResult> Open()
    {
        if (_open.IsDefault)
        {
            var said = Counts.Undetermined == 0 ? [] : Said();
            _open = said.Length == 0 ? [] : [.. Order().Where(i => _rows[i].Outcome == Outcome.Undetermined).Select(i => said[i]!)];
        }

        return _open;
    }

    // The rows by rule, then by subject, then by part. Those of one rule are already in order: it examines one entity.
    private int[] Order()
    {
        if (_order is not null)
        {
            return _order;
        }

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

        return _order = order;
    }

    // By the place of the row: the results that hold more than their outcome.
    private RuleResult?[] Said()
    {
        if (_said is not null)
        {
            return _said;
        }

        var said = new RuleResult?[_rows.Length];
        foreach (var (row, result) in _reported)
        {
            said[row] = result;
        }

        OpenResults? open = null;
        foreach (var i in Order())
        {
            if (_rows[i].Outcome == Outcome.Undetermined)
            {
                open ??= new OpenResults(_plan, _declaration, _asOf);
                said[i] = open.Of(_plan.Rules[_rows[i].Rule], _rows[i], _runs.TryGetValue(i, out var run) ? run : null);
            }
        }

        return _said = said;
    }

    // One result for each rule, subject and part, ordered by rule, place of the subject, and time.
    private ImmutableArray<RuleResult> SpellOut()
    {
        var (order, said) = (Order(), Said());
        var results = ImmutableArray.CreateBuilder<RuleResult>();
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
                    results.Add(said[order[next]] ?? new RuleResult(compiled.Rule, subject, compiled.Judged(part, days), row.Outcome, null, [], null));
                }

                if (next == first)
                {
                    NotApplicable(compiled, subject, parts, results);
                }
            }

            if (next < order.Length && _rows[order[next]].Rule == rule)
            {
                results.Add(said[order[next++]]!);
            }
        }

        return results.DrainToImmutable();
    }

    // The rule applies in no part, with one result for the last; or in some, with one result for each; or the time is not declared.
    private void NotApplicable(Compilation.CompiledRule compiled, Entity subject, List<SubjectPeriod> parts, ImmutableArray<RuleResult>.Builder results)
    {
        var before = results.Count;
        var isUndeclared = SubjectPeriods.IsUndeclared(subject);
        var lastActive = parts.FindLastIndex(p => p.State.IsActive);
        for (var i = 0; i < parts.Count; i++)
        {
            if (isUndeclared ? i == lastActive : parts[i].State.IsActive)
            {
                results.Add(Outside(compiled.Judged(parts[i])));
            }
        }

        if (results.Count == before)
        {
            results.Add(Outside(parts.Count == 0 ? new EvaluatedPeriod(null, null, _asOf, [], IsCertain: true) : compiled.Judged(parts[^1])));
        }

        RuleResult Outside(EvaluatedPeriod part) => new(compiled.Rule, subject, part, Outcome.NotApplicable, null, [], null);
    }
}
