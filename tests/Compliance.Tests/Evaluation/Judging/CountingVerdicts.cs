using Compliance.Evaluation;
using Compliance.Evaluation.Compilation;

namespace Compliance.Tests.Evaluation.Judging;

/// <summary>The native engine's verdicts, noting who was asked about what.</summary>
internal sealed class CountingVerdicts : IVerdictSource
{
    /// <summary>Gets the rules that were asked, with the subject.</summary>
    public List<string> Asked { get; } = [];

    public Verdict Of(CompiledRule rule, Frame frame)
    {
        Asked.Add($"{rule.Rule.Id} of {frame.Subject.Id}");
        return NodeVerdicts.Instance.Of(rule, frame);
    }
}
