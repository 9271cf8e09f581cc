using Compliance.Evaluation;
using Compliance.Evaluation.Compilation;

namespace Compliance.Tests.Evaluation.Execution;

/// <summary>The native engine's verdicts, noting who was asked about what.</summary>
internal sealed class CountingVerdicts : IVerdictSource
{
    /// <summary>Gets the rules that were asked, with the subject.</summary>
    public List<string> Asked { get; } = [];

    /// <summary>Gets those of them that were asked without any test of whether they apply.</summary>
    public List<string> Untested { get; } = [];

    public Verdict Of(CompiledRule rule, Frame frame)
    {
        Asked.Add($"{rule.Rule.Id} of {frame.Subject.Id}");
        if (rule.AppliesWhen is null)
        {
            Untested.Add(Asked[^1]);
        }

        return NodeVerdicts.Instance.Of(rule, frame);
    }

    public Verdict WithoutLaw(CompiledRule rule, Frame frame)
    {
        Asked.Add($"{rule.Rule.Id} of {frame.Subject.Id} without law");
        return NodeVerdicts.Instance.WithoutLaw(rule, frame);
    }
}
