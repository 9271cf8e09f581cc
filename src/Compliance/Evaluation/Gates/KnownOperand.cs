using System.Runtime.InteropServices;
using Compliance.Evaluation.Compilation;
using Compliance.Findings;
using Compliance.Rules;

namespace Compliance.Evaluation.Gates;

/// <summary>An operand that was looked up on the way to some rules, and where its value lies: the same for every subject that gets there.</summary>
/// <param name="Operand">The operand.</param>
/// <param name="Axis">Its values.</param>
/// <param name="Place">Where the value lies; never <see cref="GateAxis.Unknown"/>.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct KnownOperand(GateOperand Operand, GateAxis Axis, int Place)
{
    /// <summary>Gets the verdict of a rule that applies, where it demands one test whose answer follows from the value.</summary>
    /// <param name="rule">The rule, of whose conditions only the demand is left.</param>
    /// <returns>Whether it is kept; <see langword="null"/> where that does not follow.</returns>
    public Outcome? VerdictOf(CompiledRule rule)
    {
        // Where the test's answer changes between two bounds of the axis, the place does not tell it.
        if (GateTest.OfAll(rule.Rule.Requirement) is not { } test || !test.Operand.IsSame(Operand) || !Axis.IsCutBy(test))
        {
            return null;
        }

        var isForbidden = rule.Rule.RequirementKind == RequirementKind.Forbids;
        return Axis.Holds(test, Place) == isForbidden ? Outcome.Violated : Outcome.Satisfied;
    }
}
