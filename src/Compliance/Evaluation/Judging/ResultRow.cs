using System.Runtime.InteropServices;
using Compliance.Findings;

namespace Compliance.Evaluation.Judging;

/// <summary>A result in short. Of most rules and subjects there is none: they are not applicable, in every part.</summary>
/// <param name="Rule">The place of the rule.</param>
/// <param name="Subject">The place of the subject; <see cref="Undeclared"/> for subjects that may exist.</param>
/// <param name="Part">The place of the part among the parts of the subject's time.</param>
/// <param name="Outcome">The verdict.</param>
/// <param name="Reported">The whole result, where there is more to it than the outcome.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ResultRow(int Rule, int Subject, int Part, Outcome Outcome, RuleResult? Reported)
{
    /// <summary>Stands after all subjects that are declared.</summary>
    public const int Undeclared = int.MaxValue;
}
