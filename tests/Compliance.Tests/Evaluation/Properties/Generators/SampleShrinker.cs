using System.Collections.Immutable;
using Compliance.Conditions;
using Compliance.Conditions.Expressions;
using Compliance.Conditions.ValueTests;

namespace Compliance.Tests.Evaluation.Properties.Generators;

/// <summary>Makes smaller samples: parts of conditions in place of the whole, fewer facts, fewer of them taken away.</summary>
internal static class SampleShrinker
{
    private static readonly Negation Never = new(new AllOf([], default), default);

    public static IEnumerable<Sample> Shrink(Sample sample)
    {
        var rule = sample.Rule;
        if (rule.AppliesWhen is not null)
        {
            yield return sample with { Rule = rule with { AppliesWhen = null } };
        }

        if (!rule.Exceptions.IsEmpty)
        {
            yield return sample with { Rule = rule with { Exceptions = [] } };
            foreach (var exception in rule.Exceptions.Length > 1 ? rule.Exceptions : [])
            {
                yield return sample with { Rule = rule with { Exceptions = [exception] } };
            }
        }

        if (sample.Mitigation is not null)
        {
            yield return sample with { Mitigation = null };
        }

        foreach (var path in sample.Removed)
        {
            yield return sample with { Removed = sample.Removed.Remove(path) };
        }

        foreach (var requirement in Smaller(rule.Requirement))
        {
            yield return sample with { Rule = rule with { Requirement = requirement } };
        }

        foreach (var applies in rule.AppliesWhen is null ? [] : Smaller(rule.AppliesWhen))
        {
            yield return sample with { Rule = rule with { AppliesWhen = applies } };
        }

        // A fact that is needed neither way goes both ways; a list stays as complete as it was.
        foreach (var path in sample.Facts.Paths().Where(p => !p.EndsWith("/others", StringComparison.Ordinal)))
        {
            if (!sample.Removed.Contains(path, StringComparer.Ordinal))
            {
                yield return sample with { Facts = sample.Facts.Without(path) };
            }
        }
    }

    // Each step must lead to something simpler: what holds always, or never, is as simple as can be.
    private static bool IsSimplest(Condition condition) =>
        condition is AllOf { Conditions.IsEmpty: true } or Negation { Operand: AllOf { Conditions.IsEmpty: true } };

    private static IEnumerable<Condition> Smaller(Condition condition) => condition switch
    {
        _ when IsSimplest(condition) => [],
        AllOf all => all.Conditions.Concat(Parts(all.Conditions).Select(c => new AllOf(c, default))),
        AnyOf any => any.Conditions.Concat(Parts(any.Conditions).Select(c => new AnyOf(c, default))),
        Negation negation => Smaller(negation.Operand).Select(c => new Negation(c, default)).Prepend(negation.Operand),
        Quantified quantified => Smaller(quantified),
        Comparison { Left: Aggregate { Where: { } where } aggregate } comparison =>
            Smaller(where).Select(Condition? (c) => c).Prepend(null).Select(c => comparison with { Left = aggregate with { Where = c } }),
        _ => [],
    };

    private static IEnumerable<Condition> Smaller(Quantified quantified)
    {
        if (quantified.Where is { } where)
        {
            yield return quantified with { Where = null };
            foreach (var smaller in Smaller(where))
            {
                yield return quantified with { Where = smaller };
            }
        }

        if (quantified.Satisfies is { } satisfies)
        {
            foreach (var smaller in IsSimplest(satisfies) ? [] : Smaller(satisfies).Append(Never))
            {
                yield return quantified with { Satisfies = smaller };
            }
        }
    }

    private static IEnumerable<ImmutableArray<Condition>> Parts(ImmutableArray<Condition> conditions) => conditions
        .SelectMany((condition, index) => Smaller(condition).Select(smaller => conditions.SetItem(index, smaller)));
}
