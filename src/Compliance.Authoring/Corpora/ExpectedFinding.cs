using Compliance.Authoring.Cases;
using Compliance.Rules;

namespace Compliance.Authoring.Corpora;

/// <summary>A violation or caution that must be found in a declaration of a corpus.</summary>
/// <param name="Rule">The rule that must find it.</param>
/// <param name="Result">Outcome, subject and citations. Without days it stands for all findings of the rule on the subject.</param>
public sealed record ExpectedFinding(Rule Rule, ExpectedResult Result)
{
    /// <summary>Gets the rule, the outcome and the subject.</summary>
    public override string ToString() => $"{Rule.Id}: {Result}";
}
