using System.Collections.Immutable;
using Compliance.Conditions;
using Compliance.Conditions.Expressions;
using Compliance.Conditions.Writing;
using Compliance.NRules.Facts;
using Compliance.NRules.Translation.Expressions;

namespace Compliance.NRules.Translation;

/// <summary>Translates what a quantifier or aggregate iterates over.</summary>
internal sealed class ItemTranslator
{
    private readonly Network _network;
    private readonly ImmutableArray<FactPattern> _scope;
    private readonly ItemSource _source;

    /// <summary>Prepares the pattern of an item.</summary>
    /// <param name="network">Where productions go.</param>
    /// <param name="scope">The dated subject and the outer items.</param>
    /// <param name="source">What is iterated over.</param>
    /// <param name="variable">The variable bound to an item.</param>
    public ItemTranslator(Network network, ImmutableArray<FactPattern> scope, ItemSource source, Variable variable)
    {
        _network = network;
        _scope = scope;
        _source = source;
        Item = source is ItemSource.Entities entities
            ? new FactPattern.OfItem(typeof(EntityItem), variable.Index, entities.Type.Id)
            : new FactPattern.OfItem(typeof(ElementItem), variable.Index, ConditionText.Canonical(((ItemSource.Items)source).Source));
    }

    /// <summary>Gets the pattern of an item.</summary>
    public FactPattern Item { get; }

    /// <summary>Gets the test that a fact is an item; only for sources without aggregates.</summary>
    public Test Source => _network.Tests.Source(_source, SourceScope(_scope, _source), Item);

    /// <summary>Makes tests of a pattern-free condition on the item; the undeclared ones meet it possibly, whatever it tests.</summary>
    public IEnumerable<Test> Tests(Condition? condition, bool holds, Certainty certainty)
    {
        switch (condition)
        {
            case null when certainty == Certainty.Certain:
                return [_network.Tests.Seen(isSeen: true, Item)];
            case null:
                return [];
            case AllOf all when holds:
                return all.Conditions.SelectMany(c => Tests(c, holds, certainty));
            case AnyOf any when !holds:
                return any.Conditions.SelectMany(c => Tests(c, holds, certainty));
            case Negation negation:
                return Tests(negation.Operand, !holds, certainty);
            default:
                var used = VariableUse.Of(condition);
                return [_network.Tests.Of(condition, holds, certainty, [.. _scope.Where((m, i) => i == 0 || used.Contains(m.Variable)), Item])];
        }
    }

    /// <summary>Adds the pattern of an item to a production, with what its source needs.</summary>
    /// <returns>The scope with the item in it.</returns>
    public ImmutableArray<FactPattern> Add(Production production, ProductionGroup group, int depth, bool isSeen)
    {
        var source = _source;
        if (source is ItemSource.Items items && !PatternFreeWalker.Is(items.Source))
        {
            var rewriter = new SlotRewriter(aggregate => new AggregateTranslator(_network, group, production, _scope, depth).Add(aggregate));
            source = items with { Source = rewriter.Rewrite(items.Source) };
        }

        group.Register(Item, this);
        var on = SourceScope(production.Matches, source);
        production.Add(Item);
        production.Require(_network.Tests.Source(source, on, Item));
        production.Require(_network.Tests.Seen(isSeen, Item));
        return [.. _scope, Item];
    }

    private static ImmutableArray<FactPattern> SourceScope(ImmutableArray<FactPattern> matches, ItemSource source)
    {
        if (source is not ItemSource.Items items)
        {
            return [];
        }

        var used = VariableUse.Of(items.Source);
        return [.. matches.Where((m, i) => i == 0 || used.Contains(m.Variable))];
    }
}
