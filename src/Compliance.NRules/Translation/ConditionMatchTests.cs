using System.Collections.Immutable;
using Compliance.NRules.Facts;

namespace Compliance.NRules.Translation;

/// <summary>Tests on derived <see cref="Holds"/> facts.</summary>
internal static class HoldsTests
{
    /// <summary>Gets the pattern of derived facts.</summary>
    public static Match Match { get; } = new Match.Derived();

    /// <summary>Makes the tests that a derived fact belongs to a condition, and to what the variables of the scope are bound to.</summary>
    public static IEnumerable<Test> For(DerivedCondition key, ImmutableArray<Match> scope)
    {
        yield return new Test(facts => ReferenceEquals(((Holds)facts[0]).Condition, key), [Match]);
        yield return new Test(
            facts =>
            {
                var items = new Item[facts.Length - 2];
                for (var i = 0; i < items.Length; i++)
                {
                    items[i] = (Item)facts[i + 1];
                }

                return ((Holds)facts[^1]).IsFor((SubjectView)facts[0], items);
            },
            [.. scope, Match]);
    }
}
