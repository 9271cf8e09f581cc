using Compliance.Facts;
using Compliance.Law;
using Compliance.Text;

namespace Compliance.Conditions.Terms;

/// <summary>A threshold as it stood for a time.</summary>
/// <param name="Value">The value.</param>
/// <param name="InForce">When it applied.</param>
/// <param name="Citation">The citation that sets it.</param>
/// <param name="Verification">How far the number was checked; an unverified number cannot make a violation.</param>
/// <param name="Span">Where it is declared.</param>
public sealed record ParameterValue(FactValue Value, EffectivePeriod InForce, Citation Citation, Verification Verification, SourceSpan Span)
{
    /// <summary>Gets the value, and the days on which it is in force.</summary>
    public override string ToString() => $"{Value.Canonical} ({InForce})";
}
