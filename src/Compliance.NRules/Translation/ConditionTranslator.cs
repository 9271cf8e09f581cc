using System.Collections.Immutable;
using Compliance.Conditions;
using Compliance.Conditions.Expressions;
using Compliance.Conditions.Writing;
using Compliance.NRules.Facts;

namespace Compliance.NRules.Translation;

/// <summary>
/// Translates conditions to patterns and tests of a production. What one production cannot hold (alternatives, and
/// quantifiers over more than pattern-free tests) becomes productions of its own that derive <see cref="ConditionMatch"/> facts.
/// </summary>
/// <param name="network">Where the productions go.</param>
/// <param name="group">The rule or definition whose conditions these are.</param>
/// <param name="production">The production the conditions are added to.</param>
/// <param name="scope">The dated subject and the items that the conditions use.</param>
/// <param name="depth">How deep below the verdict this is: what is deeper fires first.</param>
internal sealed class ConditionTranslator(Network network, ProductionGroup group, Production production, ImmutableArray<FactPattern> scope, int depth)
{
    /// <summary>Adds a condition.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="holds">Whether it must hold, or fail.</param>
    /// <param name="certainty">Which matches are meant.</param>
    public void Add(Condition? condition, bool holds, Certainty certainty)
    {
        switch (condition)
        {
            case null:
                break;
            case AllOf all when holds:
                Each(all.Conditions, holds, certainty);
                break;
            case AnyOf any when !holds:
                Each(any.Conditions, holds, certainty);
                break;
            case Negation negation:
                Add(negation.Operand, !holds, certainty);
                break;
            case var patternFree when PatternFreeWalker.Is(patternFree):
                production.Require(network.Tests.Of(patternFree, holds, certainty, Using(VariableUse.Of(patternFree))));
                break;
            case AllOf all:
                AnyOf(all.Conditions, holds, certainty);
                break;
            case AnyOf any:
                AnyOf(any.Conditions, holds, certainty);
                break;
            case Quantified quantified:
                Quantify(quantified, holds, certainty);
                break;
            default:
                var rewritten = Rewriter().Rewrite(condition);
                production.Require(network.Tests.Of(rewritten, holds, certainty, Using(VariableUse.Of(rewritten))));
                break;
        }
    }

    /// <summary>Adds the patterns an expression needs.</summary>
    /// <returns>A function that computes the expression from all that the production matched.</returns>
    public FactFunction<Compliance.Facts.FactValue?> Add(Expression expression)
    {
        var rewritten = Rewriter().Rewrite(expression);
        return network.Tests.Value(rewritten, production.Matches);
    }

    private SlotRewriter Rewriter() => new(
        reference => new DefinitionReferenceTranslator(network, group, production).Add(reference),
        aggregate => new AggregateTranslator(network, group, production, scope, depth).Add(aggregate));

    private void Each(ImmutableArray<Condition> conditions, bool holds, Certainty certainty)
    {
        // Pattern-free tests first: they then restrict what is derived for the others.
        foreach (var condition in conditions.OrderBy(c => PatternFreeWalker.Is(c) ? 0 : 1))
        {
            Add(condition, holds, certainty);
        }
    }

    // One production for each alternative; whichever matches derives the same fact.
    private void AnyOf(ImmutableArray<Condition> alternatives, bool holds, Certainty certainty)
    {
        var text = $"any({string.Join(", ", alternatives.Select(e => ConditionText.Canonical(e)))}) {holds} {certainty}";
        var condition = group.Derive(text, scope, production, key =>
        {
            for (var i = 0; i < alternatives.Length; i++)
            {
                var inner = group.Begin($"alternative {i + 1}", scope, depth + 1, production);
                new ConditionTranslator(network, group, inner, scope, depth + 1).Add(alternatives[i], holds, certainty);
                network.Add(inner.Derive(Derived(key)));
            }
        });
        RequireDerived(condition, isNegated: false);
    }

    // "None" certainly where not one is possible; "every" is "none that breaks it".
    private void Quantify(Quantified quantified, bool holds, Certainty certainty)
    {
        var isSome = (quantified.Quantifier == Quantifier.Some) == holds;
        var inner = isSome ? certainty : Opposite(certainty);
        var items = new ItemTranslator(network, scope, quantified.Source, quantified.Variable);
        if (PatternFreeWalker.Is(quantified.Where) && PatternFreeWalker.Is(quantified.Satisfies) && PatternFreeWalker.Is(quantified.Source))
        {
            production.Exists(!isSome, items.Item, [items.Source, .. items.Tests(quantified.Where, holds: true, inner), .. items.Tests(quantified.Satisfies, holds: false, inner)]);
            return;
        }

        var some = quantified with { Quantifier = quantified.Quantifier == Quantifier.No ? Quantifier.Some : quantified.Quantifier };
        RequireDerived(group.Derive($"{ConditionText.Canonical(some)} {inner}", scope, production, key => Derive(quantified, items, inner, key)), !isSome);
    }

    private void Derive(Quantified quantified, ItemTranslator items, Certainty certainty, DerivedCondition key)
    {
        var body = group.Begin("items", scope, depth + 1, production);
        var bodyScope = items.Add(body, group, depth + 1, isSeen: true);
        var translator = new ConditionTranslator(network, group, body, bodyScope, depth + 1);
        translator.Add(quantified.Where, holds: true, certainty);
        translator.Add(quantified.Satisfies, holds: false, certainty);
        network.Add(body.Derive(Derived(key)));
        if (certainty == Certainty.Possible)
        {
            var unseen = group.Begin("unseen items", scope, depth + 1, production);
            items.Add(unseen, group, depth + 1, isSeen: false);
            network.Add(unseen.Derive(Derived(key)));
        }
    }

    private FactFunction<object> Derived(DerivedCondition key)
    {
        var outer = scope.Length;
        return facts => new ConditionMatch(key, (DatedSubject)facts[0], facts[1..outer].ToArray(), null, null);
    }

    private void RequireDerived(DerivedCondition key, bool isNegated) =>
        production.Exists(isNegated, ConditionMatchTests.Pattern, ConditionMatchTests.For(key, scope));

    private ImmutableArray<FactPattern> Using(IReadOnlySet<int> variables) =>
        [.. production.Matches.Where((m, i) => i == 0 || variables.Contains(m.Variable))];

    private static Certainty Opposite(Certainty certainty) => certainty == Certainty.Certain ? Certainty.Possible : Certainty.Certain;
}
