using System.Runtime.CompilerServices;
using Compliance.Findings;

namespace Compliance.Evaluation.Live.Keeping;

/// <summary>Counts results as a run counts its rows. What has no row is not applicable.</summary>
internal sealed class LiveCounts
{
    private Outcomes _rows;
    private int _violations;
    private int _cautions;
    private int _opportunities;
    private long _results;
    private int _count;

    /// <summary>Adds results that have no row of their own.</summary>
    public LiveCounts AddResults(long results)
    {
        _results += results;
        return this;
    }

    /// <summary>Adds the counts of another.</summary>
    public LiveCounts Add(LiveCounts other)
    {
        for (var i = 0; i < Outcomes.Length; i++)
        {
            _rows[i] += other._rows[i];
        }

        _violations += other._violations;
        _cautions += other._cautions;
        _opportunities += other._opportunities;
        _results += other._results;
        _count += other._count;
        return this;
    }

    /// <summary>Adds the rows of a rule for a subject.</summary>
    public LiveCounts Add(LiveResult result)
    {
        _results += result.More;
        foreach (var row in result.Rows)
        {
            _count++;
            _rows[(int)row.Outcome]++;
            switch (row.Result?.Finding?.Kind)
            {
                case FindingKind.Violation:
                    _violations++;
                    break;
                case FindingKind.Caution:
                    _cautions++;
                    break;
                case FindingKind.Opportunity:
                    _opportunities++;
                    break;
            }
        }

        return this;
    }

    /// <summary>Gets the counts of a report.</summary>
    public OutcomeCounts ToReport() => new(
        _violations,
        _cautions,
        _opportunities,
        _rows[(int)Outcome.Undetermined],
        _rows[(int)Outcome.NotCovered],
        _rows[(int)Outcome.Satisfied],
        (int)Math.Min(_results - _count + _rows[(int)Outcome.NotApplicable], int.MaxValue));

    [InlineArray(Length)]
    private struct Outcomes
    {
        public const int Length = 5;

        private int _first;
    }
}
