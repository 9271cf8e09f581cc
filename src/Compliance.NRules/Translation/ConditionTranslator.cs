using System.Collections.Immutable;
using Compliance.Conditions;
using Compliance.Conditions.Expressions;
using Compliance.NRules.Translation.Expressions;

namespace Compliance.NRules.Translation;

/// <summary>
/// Translates conditions to patterns and tests of a production. Alternatives that iterate over things are each a production's of their own;
/// where that were too many, and where no production of its own can stand for an alternative, what they iterate over is counted, and one
/// test decides on the counts.
/// </summary>
/// <param name="network">Where the productions go.</param>
/// <param name="group">The rule or definition whose conditions these are.</param>
/// <param name="production">The production the conditions are added to.</param>
/// <param name="scope">The dated subject and the items that the conditions use.</param>
/// <param name="depth">How deep below the verdict this is: what is deeper fires first.</param>
/// <param name="alternatives">The alternatives that the production is for; <see langword="null"/> where it is for all of them.</param>
internal sealed class ConditionTranslator(Network network, ProductionGroup group, Production production, ImmutableArray<FactPattern> scope, int depth, Alternatives? alternatives)
{
    private static readonly Compliance.Facts.BooleanValue Yes = new(true, default);
    private static readonly Compliance.Facts.BooleanValue No = new(false, default);

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
                AnyOf(all, all.Conditions, some => all with { Conditions = some }, holds, certainty);
                break;
            case AnyOf any:
                AnyOf(any, any.Conditions, some => any with { Conditions = some }, holds, certainty);
                break;
            case Quantified quantified:
                Quantify(quantified, holds, certainty);
                break;
            default:
                Test(condition, holds, certainty);
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

    /// <summary>Adds the patterns a condition needs.</summary>
    /// <returns>A function that decides the condition from all that the production matched: yes, no, or <see langword="null"/> where undeclared facts would decide.</returns>
    public FactFunction<Compliance.Facts.FactValue?> Value(Condition condition)
    {
        var decide = network.Tests.Decision(Rewriter().Rewrite(condition), production.Matches);
        return facts => decide(facts) switch
        {
            Truth.True => Yes,
            Truth.False => No,
            _ => null,
        };
    }

    /// <summary>Adds the patterns a condition needs.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="on">What it is decided from, the dated subject first.</param>
    /// <returns>A function that decides the condition.</returns>
    public FactFunction<Truth> Decide(Condition condition, out ImmutableArray<FactPattern> on)
    {
        var rewritten = Rewriter().Rewrite(condition);
        on = Using(VariableUse.Of(rewritten));
        return network.Tests.Decision(rewritten, on);
    }

    private SlotRewriter Rewriter() => new(aggregate => new AggregateTranslator(network, group, production, scope, depth).Add(aggregate));

    // One test on the values of all aggregates, and on the numbers of what is quantified.
    private void Test(Condition condition, bool holds, Certainty certainty)
    {
        var rewritten = Rewriter().Rewrite(condition);
        production.Require(network.Tests.Of(rewritten, holds, certainty, Using(VariableUse.Of(rewritten))));
    }

    private void Each(ImmutableArray<Condition> conditions, bool holds, Certainty certainty)
    {
        // Pattern-free tests first: they then restrict what is matched and derived for the others.
        foreach (var condition in conditions.OrderBy(c => PatternFreeWalker.Is(c) ? 0 : 1))
        {
            Add(condition, holds, certainty);
        }
    }

    private void AnyOf(Condition whole, ImmutableArray<Condition> conditions, Func<ImmutableArray<Condition>, Condition> combine, bool holds, Certainty certainty)
    {
        // What iterates over nothing itself is one alternative.
        var plain = conditions.Where(c => PatternFreeWalker.Is(c)).ToImmutableArray();
        var others = conditions.Where(c => !PatternFreeWalker.Is(c)).ToImmutableArray();
        var count = others.Length + (plain.IsEmpty ? 0 : 1);
        var taken = alternatives?.Take(count) ?? -1;
        if (taken < 0)
        {
            Test(whole, holds, certainty);
        }
        else if (taken < others.Length)
        {
            Add(others[taken], holds, certainty);
        }
        else
        {
            Add(plain is [var one] ? one : combine(plain), holds, certainty);
        }
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
        }
        else if (inner == Certainty.Certain)
        {
            Exists(!isSome, items, quantified, inner);
        }
        else if (!isSome)
        {
            Exists(isNegated: true, items, quantified, inner);
            production.Exists(isNegated: true, body => items.Add(body, group, depth, isSeen: false));
        }
        else
        {
            switch (alternatives?.Take(2))
            {
                case 0:
                    Exists(isNegated: false, items, quantified, inner);
                    break;
                case 1:
                    production.Exists(isNegated: false, body => items.Add(body, group, depth, isSeen: false));
                    break;
                default:
                    Test(quantified, holds, certainty);
                    break;
            }
        }
    }

    private void Exists(bool isNegated, ItemTranslator items, Quantified quantified, Certainty certainty) =>
        production.Exists(isNegated, body =>
        {
            var within = new ConditionTranslator(network, group, body, items.Add(body, group, depth, isSeen: true), depth, null);
            within.Add(quantified.Where, holds: true, certainty);
            within.Add(quantified.Satisfies, holds: false, certainty);
        });

    private ImmutableArray<FactPattern> Using(IReadOnlySet<int> variables) =>
        [.. production.Matches.Where((m, i) => i == 0 || variables.Contains(m.Variable))];

    private static Certainty Opposite(Certainty certainty) => certainty == Certainty.Certain ? Certainty.Possible : Certainty.Certain;
}
