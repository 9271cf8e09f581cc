using System.Collections.Immutable;
using Compliance.Declarations;
using Compliance.Evaluation.Compilation;
using Compliance.Facts;
using Compliance.Findings.Explanations;

namespace Compliance.Evaluation.Explaining;

/// <summary>
/// Finds the facts that change on a day, by evaluating a rule for the day before. All findings of one run share it, so that the
/// indexes of the declaration are built once. Safe to use from many threads.
/// </summary>
/// <param name="declaration">The declaration.</param>
/// <param name="asOf">The day of the judgement.</param>
internal sealed class ChangeContext(Declaration declaration, DateOnly asOf)
{
    private readonly Lock _lock = new();
    private EvaluationContext? _context;

    /// <summary>Gets the facts that a rule tests for a subject and that change on a day, in the order of the declaration, then by path.</summary>
    public ImmutableArray<DecidingFact> On(DateOnly day, CompiledRule compiled, Entity subject)
    {
        lock (_lock)
        {
            _context ??= new EvaluationContext(declaration, asOf, CancellationToken.None);
            var probe = _context.BeginProbe(day);
            NodeVerdicts.Instance.Of(compiled, new Frame(_context, day.AddDays(-1), subject, compiled.Depth));
            return probe.Evidence.Facts;
        }
    }
}
