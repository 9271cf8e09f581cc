using Compliance.Evaluation.Compilation;
using Compliance.Findings;

namespace Compliance.Evaluation.Engines;

/// <summary>Verdicts that come from outside.</summary>
/// <param name="provider">Where they come from.</param>
internal sealed class ProvidedVerdicts(IVerdictProvider provider) : IVerdictSource
{
    /// <inheritdoc/>
    public Verdict Of(CompiledRule rule, Frame frame)
    {
        var verdict = provider.GetVerdict(rule.Rule, frame.Subject, new EvaluatedDay(frame.Day, frame.Context.AsOf.Value));
        if (verdict.ChangesOn is { } day)
        {
            frame.Context.ChangesOn(day.DayNumber);
        }

        return new Verdict(verdict.Outcome, verdict.LiftedBy);
    }

    /// <inheritdoc/>
    public Verdict WithoutLaw(CompiledRule rule, Frame frame) =>
        new(Of(rule, frame).Outcome == Outcome.NotApplicable ? Outcome.NotApplicable : Outcome.NotCovered, null);
}
