using Compliance.Evaluation.Compilation;

namespace Compliance.Evaluation;

/// <summary>Reaches verdicts. This is all in which engines differ: cutting time, explaining and reporting are shared.</summary>
internal interface IVerdictSource
{
    /// <summary>Says what a rule comes to for a subject under the law of a day.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="frame">The subject, its time inside the part judged, and the day of the law.</param>
    Verdict Of(CompiledRule rule, Frame frame);
}
