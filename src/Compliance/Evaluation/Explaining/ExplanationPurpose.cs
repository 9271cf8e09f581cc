namespace Compliance.Evaluation.Explaining;

/// <summary>What an explanation is for.</summary>
internal enum ExplanationPurpose
{
    /// <summary>A finding: the facts that decided, with their places.</summary>
    Finding,

    /// <summary>An open result: the facts that are not declared.</summary>
    Question,

    /// <summary>Conditions that did not decide: they are shown in the trace, and what they rest on is no evidence.</summary>
    Trace,
}
