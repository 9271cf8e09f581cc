using System.Runtime.InteropServices;
using Compliance.Evaluation.Time;
using Compliance.Facts;

namespace Compliance.Evaluation.Execution;

/// <summary>The working memory of one run. It is reused by later runs, so that settled results allocate nothing.</summary>
internal sealed class EvaluationRun
{
    private readonly List<List<SubjectPeriod>> _parts = [];
    private readonly List<bool> _undeclared = [];

    // Of subjects that have one part, in which the law is in force: its day, from 1, and whether the subject certainly existed.
    private (int Day, bool IsCertain)[] _only = new (int, bool)[1];
    private IVerdictSource? _verdicts;

    // A section whose subjects have no time is cut once for all of them.
    private PlanSection? _cut;
    private long _results;

    /// <summary>Creates the memory.</summary>
    /// <param name="depth">How many variables the frame needs.</param>
    public EvaluationRun(int depth) => Frame = new Frame(Context, depth);

    public EvaluationContext Context { get; } = new();

    /// <summary>Gets the frame of the rule that is being evaluated.</summary>
    public Frame Frame { get; }

    /// <summary>Gets the results that must be reported, subject after subject.</summary>
    public ResultRowBuffer Rows { get; } = new();

    /// <summary>Gets where the facts of the present subject are, as words.</summary>
    public int Row { get; private set; }

    public IVerdictSource Verdicts => _verdicts!;

    /// <summary>Gets whether <see cref="Verdicts"/> are those of <see cref="NodeVerdicts"/>, which may be called without an interface.</summary>
    public bool IsNative { get; private set; }

    /// <summary>Sets the context to a request.</summary>
    public void Begin(EvaluationRequest request)
    {
        Context.Begin(request.Declaration, request.AsOf, request.CancellationToken, request.MaxSteps);
        _verdicts = request.Verdicts;
        IsNative = _verdicts is NodeVerdicts;
    }

    /// <summary>Gets the parts of the present subject's time.</summary>
    /// <param name="law">The place of the timeline they are cut by.</param>
    public ReadOnlySpan<SubjectPeriod> Parts(int law) => CollectionsMarshal.AsSpan(_parts[law]);

    /// <summary>Determines whether the time of the present subject is one part, in which the rules are in force.</summary>
    /// <param name="law">The place of the timeline it is cut by.</param>
    /// <param name="first">The first day of the part.</param>
    /// <param name="isCertain">Whether the subject certainly existed in it.</param>
    public bool HasOnePart(int law, out DateOnly first, out bool isCertain)
    {
        (var day, isCertain) = _only[law];
        first = day == 0 ? default : DateOnly.FromDayNumber(day - 1);
        return day != 0;
    }

    /// <summary>Gets whether the present subject has a time that is not declared.</summary>
    /// <param name="law">The place of the timeline that goes by it.</param>
    public bool IsUndeclared(int law) => _undeclared[law];

    /// <summary>Cuts the time of a subject by each timeline.</summary>
    /// <param name="subject">The subject.</param>
    /// <param name="index">Its place among those of its type.</param>
    /// <param name="section">The rules.</param>
    /// <param name="asOf">The day of the judgement.</param>
    /// <returns>How many results all rules of the section have for it.</returns>
    public long Cut(Entity subject, int index, PlanSection section, DateOnly asOf)
    {
        Row = Context.Words.RowOf(section.Subject.Index, index);
        if (ReferenceEquals(_cut, section))
        {
            return _results;
        }

        var time = section.Subject.TimeField is { } field ? Context.Words.At(Row, field.Slot) : 0;
        _results = 0;
        for (var i = 0; i < section.Laws.Length; i++)
        {
            if (i == _parts.Count)
            {
                _parts.Add([]);
                _undeclared.Add(false);
            }

            var law = section.Laws[i];
            var word = law.DaysFrom is null ? time : 0;
            _undeclared[i] = word == 0 && law.IsUndeclared(subject, asOf);
            SubjectPeriods.Cut(subject, law, asOf, _parts[i], word);
            if (i == _only.Length)
            {
                Array.Resize(ref _only, 2 * i);
            }

            _only[i] = !_undeclared[i] && _parts[i] is [{ State.IsActive: true } part] ? (part.First.DayNumber + 1, part.IsCertain) : default;
            _results += (long)section.RulesOfLaw[i] * Results(_undeclared[i], Parts(i));
        }

        _cut = section.IsTimeless ? section : null;
        return _results;
    }

    /// <summary>Resets the context: releases the declaration and clears every cache.</summary>
    public void End()
    {
        _verdicts = null;
        _cut = null;
        Frame.Clear();
        _parts.ForEach(p => p.Clear());
        Context.End();
        Rows.Clear();
    }

    // A rule has one result for each part in which it applies, and one where there is no such part.
    private static int Results(bool isUndeclared, ReadOnlySpan<SubjectPeriod> parts)
    {
        var active = 0;
        foreach (ref readonly var part in parts)
        {
            active += part.State.IsActive ? 1 : 0;
        }

        return active == 0 || isUndeclared ? 1 : active;
    }
}
