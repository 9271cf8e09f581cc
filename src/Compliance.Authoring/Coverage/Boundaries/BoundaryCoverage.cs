using Compliance.Authoring.Cases;
using Compliance.Conditions.Terms;

namespace Compliance.Authoring.Coverage.Boundaries;

/// <summary>Whether the cases of a rule hold the boundary of a parameter's value: were the value a step higher, or a step lower, a case would notice.</summary>
/// <param name="Value">The value.</param>
/// <param name="State">Whether cases reach it and hold it.</param>
/// <param name="NoticesHigher">A case that no longer passes when the value is a step higher, or <see langword="null"/>.</param>
/// <param name="NoticesLower">A case that no longer passes when the value is a step lower, or <see langword="null"/>.</param>
public sealed record BoundaryCoverage(ParameterValue Value, BoundaryState State, RuleCase? NoticesHigher, RuleCase? NoticesLower)
{
    /// <summary>Gets the value and the state.</summary>
    public override string ToString() => $"{Value}: {State}";
}
