using Compliance.Evaluation.Compilation;

namespace Compliance.Evaluation;

/// <summary>Reaches verdicts. This is all in which engines differ: cutting time, explaining and reporting are shared.</summary>
internal interface IVerdictSource
{
    /// <summary>Says what a rule comes to for a subject on a day, and tells the context of the frame from which later day on that may be something else.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="frame">The subject and the day.</param>
    Verdict Of(CompiledRule rule, Frame frame);
}
