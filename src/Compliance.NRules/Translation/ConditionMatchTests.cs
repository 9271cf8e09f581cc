using System.Collections.Immutable;
using Compliance.NRules.Facts;

namespace Compliance.NRules.Translation;

/// <summary>Tests on derived <see cref="ConditionMatch"/> facts.</summary>
internal static class ConditionMatchTests
{
    /// <summary>Gets the pattern of derived facts.</summary>
    public static FactPattern Pattern { get; } = new FactPattern.OfConditionMatch();

    /// <summary>Makes the tests that a derived fact belongs to a condition, and to what the variables of the scope are bound to.</summary>
    public static IEnumerable<Test> For(DerivedCondition key, ImmutableArray<FactPattern> scope)
    {
        yield return new Test(facts => ReferenceEquals(((ConditionMatch)facts[0]).Condition, key), [Pattern]);
        yield return new Test(facts => ((ConditionMatch)facts[^1]).IsFor(facts[..^1]), [.. scope, Pattern]);
    }
}
