using System.Collections.Immutable;
using Compliance.Deferring;
using Compliance.Evaluation.Compilation;
using Compliance.Facts;
using Compliance.Findings.Explanations;
using Compliance.Findings;

namespace Compliance.Evaluation.Explaining;

/// <summary>
/// Computes remedy and trace of a finding when they are first read, by evaluating the rule again for its subject. Many
/// reports are only counted or written in short, and texts cost more than verdicts.
/// </summary>
internal sealed record ExplanationPass : IDeferredSource<FindingReasons>, INotedFacts
{
    private readonly CompiledRule _compiled;
    private readonly DateOnly _asOf;
    private readonly DateOnly _day;
    private readonly EvaluatedPeriod? _part;
    private readonly NotedFact[] _noted;
    private object _facts;

    /// <summary>Creates a pass.</summary>
    /// <param name="compiled">The rule.</param>
    /// <param name="frame">The subject and day it was evaluated for. The frame is used again for others, so they are copied.</param>
    /// <param name="facts">The facts that decided.</param>
    public ExplanationPass(CompiledRule compiled, Frame frame, NotedFact[] facts)
    {
        _noted = facts;
        _compiled = compiled;
        _facts = frame.Context.Shared;
        _asOf = frame.Context.AsOf.Value;
        _day = frame.Day;
        Subject = frame.Subject;
        _part = frame.Part;
    }

    /// <summary>Gets the subject.</summary>
    public Entity Subject { get; init; }

    /// <summary>Lets a session say which declaration explains the finding.</summary>
    public void Keep(KeptFacts facts) => _facts = facts;

    /// <inheritdoc/>
    public FindingReasons Compute()
    {
        // Another declaration in which the rule reads the same explains the same.
        return _facts is SharedContext shared
            ? shared.With(Explain)
            : Explain(new EvaluationContext(((KeptFacts)_facts).Declaration, _asOf, CancellationToken.None));
    }

    /// <inheritdoc/>
    public ImmutableArray<DecidingFact> ToFacts() => NotedFacts.ToFacts(_noted);

    private FindingReasons Explain(EvaluationContext context)
    {
        var again = new Frame(context, _day, Subject, _compiled.Depth) { Part = _part };
        return new FindingReasons(_compiled.Templates.Remedy(again), RuleExplanation.OfFailure(_compiled, again, new TraceCollector()));
    }
}
