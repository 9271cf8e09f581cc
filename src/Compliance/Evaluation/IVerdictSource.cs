using Compliance.Evaluation.Compilation;

namespace Compliance.Evaluation;

/// <summary>Reaches verdicts. This is all in which engines differ: cutting time, explaining and reporting are shared.</summary>
internal interface IVerdictSource
{
    /// <summary>Gets the verdict of a rule for a subject on a day, and reports to the context of the frame the first later day on which it may change.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="frame">The subject and the day.</param>
    Verdict Of(CompiledRule rule, Frame frame);

    /// <summary>Gets whether a rule would apply to a subject on a day whose law is not registered, and reports to the context as <see cref="Of"/> does.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="frame">The subject and the day.</param>
    /// <returns><see cref="Findings.Outcome.NotApplicable"/>, or <see cref="Findings.Outcome.NotCovered"/>, also where undeclared facts would decide; without an exception.</returns>
    Verdict WithoutLaw(CompiledRule rule, Frame frame);
}
