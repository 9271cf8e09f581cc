using System.Collections.Immutable;
using Compliance.Evaluation.Time;

namespace Compliance.Evaluation.Judging;

/// <summary>What one run works with; it is used again by later runs, so that judging what is settled allocates nothing.</summary>
internal sealed class JudgingRun(int depth)
{
    // A list that one large declaration has grown is not kept.
    private const int MostRowsKept = 100_000;

    private readonly List<List<SubjectPart>> _parts = [];
    private readonly SubjectTimes _times = new();
    private int[] _ends = [];
    private IVerdictSource? _verdicts;
    private Frame? _frame;

    public EvaluationContext Context { get; } = new();

    /// <summary>Gets the frame of the rule that is being judged.</summary>
    public Frame Frame => _frame ??= new Frame(Context, depth);

    /// <summary>Gets the results that must be said, subject after subject.</summary>
    public List<ResultRow> Rows { get; private set; } = [];

    public IVerdictSource Verdicts => _verdicts!;

    /// <summary>Gets the parts of the present subject's time, by timeline.</summary>
    public IReadOnlyList<List<SubjectPart>> Parts => _parts;

    /// <summary>Begins with a declaration.</summary>
    public void Begin(Judgement judgement)
    {
        Context.Begin(judgement.Declaration, judgement.AsOf, judgement.CancellationToken);
        _verdicts = judgement.Verdicts;
    }

    /// <summary>Cuts the time of a subject by each timeline.</summary>
    /// <returns>How many results all rules of the section have for it.</returns>
    public long Cut(Declarations.Entity subject, DocketSection section, DateOnly asOf)
    {
        var results = 0L;
        for (var i = 0; i < section.Laws.Length; i++)
        {
            if (i == _parts.Count)
            {
                _parts.Add([]);
            }

            SubjectParts.Cut(subject, section.Laws[i], asOf, _parts[i], _times);
            results += (long)section.RulesOfLaw[i] * Results(subject, _parts[i]);
        }

        return results;
    }

    /// <summary>Gets how many results a rule has for a subject: one for each part in which it speaks, and one where there is none.</summary>
    public static int Results(Declarations.Entity subject, List<SubjectPart> parts)
    {
        var active = 0;
        foreach (var part in parts)
        {
            active += part.State.IsActive ? 1 : 0;
        }

        return active == 0 || SubjectParts.IsUndeclared(subject) ? 1 : active;
    }

    /// <summary>Gets the rows by rule, then by subject, then by part.</summary>
    public ImmutableArray<ResultRow> Sorted(int rules)
    {
        if (Rows.Count == 0)
        {
            return [];
        }

        Array.Clear(_ends);
        Array.Resize(ref _ends, rules + 1);
        var ends = _ends;
        foreach (var row in Rows)
        {
            ends[row.Rule + 1]++;
        }

        for (var rule = 0; rule < rules; rule++)
        {
            ends[rule + 1] += ends[rule];
        }

        // The rows of one rule are already in order: a rule examines one entity.
        var sorted = new ResultRow[Rows.Count];
        foreach (var row in Rows)
        {
            sorted[ends[row.Rule]++] = row;
        }

        return System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray(sorted);
    }

    /// <summary>Lets go of the declaration.</summary>
    public void End()
    {
        _verdicts = null;
        _frame?.Clear();
        _times.Clear();
        _parts.ForEach(p => p.Clear());
        Context.End();
        if (Rows.Count > MostRowsKept)
        {
            Rows = [];
        }
        else
        {
            Rows.Clear();
        }
    }
}
