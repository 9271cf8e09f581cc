using System.Collections.Immutable;
using Compliance.Conditions;

namespace Compliance.Reasoning.Linting;

/// <summary>A condition with a part left out.</summary>
/// <param name="Part">The part.</param>
/// <param name="Rest">What is left.</param>
/// <param name="Within">The parts that the part lies in.</param>
internal sealed record Cut(Condition Part, Condition Rest, ImmutableArray<Condition> Within)
{
    /// <summary>Gets what is left when each part that can be left out is, outer parts before those in them.</summary>
    public static IEnumerable<Cut> Of(Condition condition) => Of(condition, rest => rest, []);

    private static IEnumerable<Cut> Of(Condition condition, Func<Condition, Condition> around, ImmutableArray<Condition> within) => condition switch
    {
        AllOf all => Of(all.Conditions, parts => around(all with { Conditions = parts }), within),
        AnyOf any => Of(any.Conditions, parts => around(any with { Conditions = parts }), within),
        Negation not => Of(not.Operand, rest => around(not with { Operand = rest }), within),
        Quantified quantified => Of(quantified, around, within),
        _ => [],
    };

    private static IEnumerable<Cut> Of(ImmutableArray<Condition> parts, Func<ImmutableArray<Condition>, Condition> around, ImmutableArray<Condition> within)
    {
        for (var i = 0; i < parts.Length; i++)
        {
            var place = i;
            if (parts.Length > 1)
            {
                yield return new Cut(parts[i], around(parts.RemoveAt(i)), within);
            }

            foreach (var inner in Of(parts[i], rest => around(parts.SetItem(place, rest)), within.Add(parts[i])))
            {
                yield return inner;
            }
        }
    }

    private static IEnumerable<Cut> Of(Quantified quantified, Func<Condition, Condition> around, ImmutableArray<Condition> within)
    {
        if (quantified.Where is { } where)
        {
            yield return new Cut(where, around(quantified with { Where = null }), within);
            foreach (var inner in Of(where, rest => around(quantified with { Where = rest }), within.Add(where)))
            {
                yield return inner;
            }
        }

        if (quantified.Satisfies is { } satisfies)
        {
            foreach (var inner in Of(satisfies, rest => around(quantified with { Satisfies = rest }), within))
            {
                yield return inner;
            }
        }
    }
}
