using System.Collections.Immutable;
using Compliance.Declarations;
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
/// <param name="compiled">The rule.</param>
/// <param name="frame">The subject and day it was evaluated for. The frame is used again for others, so they are copied.</param>
/// <param name="facts">The facts that decided.</param>
internal sealed class ExplanationPass(CompiledRule compiled, Frame frame, NotedFact[] facts) : IDeferredSource<FindingReasons>, INotedFacts
{
    private readonly CompiledRule _compiled = compiled;
    private readonly Declaration _declaration = frame.Context.Declaration;
    private readonly DateOnly _asOf = frame.Context.AsOf.Value;
    private readonly DateOnly _day = frame.Day;
    private readonly Entity _subject = frame.Subject;
    private readonly EvaluatedPeriod? _part = frame.Part;

    /// <inheritdoc/>
    public FindingReasons Compute()
    {
        var again = Enter();
        return new FindingReasons(_compiled.Templates.Remedy(again), RuleExplanation.OfFailure(_compiled, again, new TraceCollector()));
    }

    /// <inheritdoc/>
    public ImmutableArray<DecidingFact> ToFacts() => NotedFacts.ToFacts(facts);

    private Frame Enter() => new(new EvaluationContext(_declaration, _asOf, CancellationToken.None), _day, _subject, _compiled.Depth) { Part = _part };
}
