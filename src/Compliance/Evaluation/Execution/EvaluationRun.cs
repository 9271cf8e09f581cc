using System.Runtime.CompilerServices;
using Compliance.Evaluation.Time;
using Compliance.Facts;

namespace Compliance.Evaluation.Execution;

/// <summary>The working memory of one run. It is reused by later runs, so that settled results allocate nothing.</summary>
internal sealed class EvaluationRun
{
    private IVerdictSource? _verdicts;

    private readonly SubjectCut _timed = new();

    // By the place of the section: of subjects that have no time each declaration is cut alike.
    private SubjectCut?[] _timeless = [];
    private SubjectCut _cut;

    /// <summary>Creates the memory.</summary>
    /// <param name="depth">How many variables the frame needs.</param>
    public EvaluationRun(int depth)
    {
        Frame = new Frame(Context, depth);
        _cut = _timed;
    }

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
    public ReadOnlySpan<SubjectPeriod> Parts(int law) => _cut.Parts(law);

    /// <summary>Determines whether the time of the present subject is one part, in which the rules are in force.</summary>
    /// <param name="law">The place of the timeline it is cut by.</param>
    /// <param name="first">The first day of the part.</param>
    /// <param name="isCertain">Whether the subject certainly existed in it.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool HasOnePart(int law, out DateOnly first, out bool isCertain) => _cut.HasOnePart(law, out first, out isCertain);

    /// <summary>Gets whether the present subject has a time that is not declared.</summary>
    /// <param name="law">The place of the timeline that goes by it.</param>
    public bool IsUndeclared(int law) => _cut.IsUndeclared(law);

    /// <summary>Cuts the time of a subject by each timeline.</summary>
    /// <param name="subject">The subject.</param>
    /// <param name="index">Its place among those of its type.</param>
    /// <param name="section">The rules.</param>
    /// <param name="asOf">The day of the judgement.</param>
    /// <returns>How many results all rules of the section have for it.</returns>
    public long Cut(Entity subject, int index, PlanSection section, DateOnly asOf)
    {
        Row = Context.Words.RowOf(section.Subject.Index, index);
        if (section.IsTimeless)
        {
            _cut = section.Place < _timeless.Length && _timeless[section.Place] is { } known ? known : OpenTimeless(section.Place);
            return _cut.CutTimeless(subject, section, asOf);
        }

        _cut = _timed;
        return _cut.Cut(subject, section, asOf, section.Subject.TimeField is { } field ? Context.Words.At(Row, field.Slot) : 0);
    }

    /// <summary>Resets the context: releases the declaration and clears every cache.</summary>
    public void End()
    {
        _verdicts = null;
        Frame.Clear();
        Context.End();
        Rows.Clear();
    }

    private SubjectCut OpenTimeless(int place)
    {
        if (place >= _timeless.Length)
        {
            Array.Resize(ref _timeless, place + 1);
        }

        return _timeless[place] = new SubjectCut();
    }
}
