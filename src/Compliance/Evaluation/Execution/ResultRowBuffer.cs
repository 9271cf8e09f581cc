using System.Collections.Immutable;
using Compliance.Evaluation.Time;
using Compliance.Findings;

namespace Compliance.Evaluation.Execution;

/// <summary>The results of a run in progress: rows, and beside them the results that hold more than their outcome.</summary>
internal sealed class ResultRowBuffer
{
    // An array that one large declaration has grown is not kept.
    private const int MostRowsKept = 100_000;

    // Nobody adds to what was handed out.
    private static readonly Dictionary<int, DayRun> NoRuns = [];

    private readonly List<(int Row, RuleResult Result)> _reported = [];
    private readonly List<(int Row, DayRun Run)> _runs = [];
    private readonly int[] _counts = new int[5];
    private ResultRow[] _rows = new ResultRow[64];

    /// <summary>Gets how many rows there are.</summary>
    public int Count { get; private set; }

    /// <summary>Gets the rows, in the order of evaluation, until the next is added.</summary>
    public ReadOnlySpan<ResultRow> Rows => _rows.AsSpan(0, Count);

    /// <summary>Gets the results that hold more than their outcome, with the places of the rows.</summary>
    public IReadOnlyList<(int Row, RuleResult Result)> Reported => _reported;

    /// <summary>Gets the days of the rows that are of some days of their part only, with the places of the rows.</summary>
    public IReadOnlyList<(int Row, DayRun Run)> Runs => _runs;

    /// <summary>Adds a row.</summary>
    public void Add(int rule, int subject, int part, Outcome outcome)
    {
        var (rows, count) = (_rows, Count);
        if (count == rows.Length)
        {
            rows = Grow();
        }

        rows[count] = new ResultRow(rule, subject, part, outcome);
        Count = count + 1;
        _counts[(int)outcome]++;
    }

    /// <summary>Marks the next row as one for some days of its part only.</summary>
    public void Shorten(DayRun run) => _runs.Add((Count, run));

    /// <summary>Adds a row that holds more than its outcome.</summary>
    public void Add(int rule, int subject, int part, RuleResult result)
    {
        _reported.Add((Count, result));
        Add(rule, subject, part, result.Outcome);
    }

    private ResultRow[] Grow()
    {
        Array.Resize(ref _rows, 2 * _rows.Length);
        return _rows;
    }

    /// <summary>Gets the days of the rows that are of some days of their part only, by row.</summary>
    public Dictionary<int, DayRun> ToRuns()
    {
        if (_runs.Count == 0)
        {
            return NoRuns;
        }

        var runs = new Dictionary<int, DayRun>(_runs.Count);
        foreach (var (row, run) in _runs)
        {
            runs.Add(row, run);
        }

        return runs;
    }

    /// <summary>Gets the rows, in the order of evaluation.</summary>
    public ResultRow[] ToRows() => Count == 0 ? [] : _rows.AsSpan(0, Count).ToArray();

    /// <summary>Gets the results that hold more than their outcome, with the places of the rows.</summary>
    public ImmutableArray<(int Row, RuleResult Result)> ToReported() => _reported.Count == 0 ? [] : [.. _reported];

    /// <summary>Counts the results.</summary>
    /// <param name="all">How many results there are, with those that have no row: they are not applicable.</param>
    public OutcomeCounts ToCounts(long all)
    {
        var (violations, cautions, opportunities) = (0, 0, 0);
        foreach (var (_, result) in _reported)
        {
            _ = result.Finding?.Kind switch
            {
                FindingKind.Violation => violations++,
                FindingKind.Caution => cautions++,
                FindingKind.Opportunity => opportunities++,
                null => 0,
            };
        }

        var outside = all - Count + _counts[(int)Outcome.NotApplicable];
        return new OutcomeCounts(
            violations, cautions, opportunities, _counts[(int)Outcome.Undetermined], _counts[(int)Outcome.NotCovered], _counts[(int)Outcome.Satisfied], (int)Math.Min(outside, int.MaxValue));
    }

    /// <summary>Removes all rows.</summary>
    public void Clear()
    {
        Count = 0;
        Array.Clear(_counts);
        _reported.Clear();
        _runs.Clear();
        if (_rows.Length > MostRowsKept)
        {
            _rows = new ResultRow[64];
        }
    }
}
