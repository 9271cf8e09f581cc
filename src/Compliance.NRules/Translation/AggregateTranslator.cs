using System.Collections.Immutable;
using Compliance.Conditions.Expressions;
using Compliance.Conditions.Writing;
using Compliance.Evaluation.Engines;
using Compliance.NRules.Facts;
using Compliance.NRules.Translation.Expressions;

namespace Compliance.NRules.Translation;

/// <summary>
/// Translates an aggregate to two queries: over the items that match certainly, and over those that match possibly. The
/// value is the range that both leave.
/// </summary>
internal sealed class AggregateTranslator(Network network, ProductionGroup group, Production production, ImmutableArray<FactPattern> scope, int depth)
{
    /// <summary>Adds the queries.</summary>
    /// <returns>The variable that is bound to the aggregate's value.</returns>
    public int Add(Aggregate aggregate)
    {
        var text = $"{ConditionText.Canonical(aggregate)} of {string.Join(" | ", scope.Select(m => $"{m.Name} {m.Shape}"))}";
        var slot = group.Slot(text);
        if (production.Binds(slot))
        {
            return slot;
        }

        var items = new ItemTranslator(network, scope, aggregate.Source, aggregate.Variable);
        var (certain, possible) = ($"certain{slot}", $"possible{slot}");
        Func<object, (Item Item, FactFunction<Compliance.Facts.FactValue?> Value)> read;
        Type type;
        if (PatternFreeWalker.Is(aggregate.Where) && PatternFreeWalker.Is(aggregate.Value) && PatternFreeWalker.Is(aggregate.Source))
        {
            production.Collect(certain, items.Item, [items.Source, network.Tests.Seen(isSeen: true, items.Item), .. items.Tests(aggregate.Where, holds: true, Certainty.Certain)]);
            production.Collect(possible, items.Item, [items.Source, .. items.Tests(aggregate.Where, holds: true, Certainty.Possible)]);
            var value = aggregate.Value is null ? null : network.Tests.Value(aggregate.Value, [.. scope, items.Item]);
            read = fact => ((Item)fact, outer => value?.Invoke([.. outer, fact]));
            type = items.Item.FactType;
        }
        else
        {
            var itemsText = ConditionText.Canonical(aggregate with { Kind = AggregateKind.Sum });
            var certainKey = group.Derive($"items of {itemsText} {Certainty.Certain}", scope, production, key => Derive(aggregate, items, Certainty.Certain, key));
            var possibleKey = group.Derive($"items of {itemsText} {Certainty.Possible}", scope, production, key => Derive(aggregate, items, Certainty.Possible, key));
            production.Collect(certain, ConditionMatchTests.Pattern, ConditionMatchTests.For(certainKey, scope));
            production.Collect(possible, ConditionMatchTests.Pattern, ConditionMatchTests.For(possibleKey, scope));
            read = fact => (((ConditionMatch)fact).Item, _ => ((ConditionMatch)fact).Value);
            type = typeof(ConditionMatch);
        }

        Compute(aggregate, slot, text, read, typeof(IEnumerable<>).MakeGenericType(type), certain, possible);
        return slot;
    }

    private void Compute(
        Aggregate aggregate,
        int slot,
        string text,
        Func<object, (Item Item, FactFunction<Compliance.Facts.FactValue?> Value)> read,
        Type collection,
        string certain,
        string possible)
    {
        var outer = scope.Length;
        production.Compute(
            new FactPattern.OfAggregate(slot, text),
            facts =>
            {
                var certainItems = ((IEnumerable<object>)facts[outer]).Select(f => read(f).Item).ToHashSet(ReferenceEqualityComparer.Instance);
                var state = new AggregateAccumulator(aggregate);
                var isComplete = true;
                var added = new HashSet<Item>(ReferenceEqualityComparer.Instance);
                foreach (var (item, value) in ((IEnumerable<object>)facts[outer + 1]).Select(read))
                {
                    if (item.IsUnseen)
                    {
                        isComplete = false;
                    }
                    else if (added.Add(item))
                    {
                        state.Add(value(facts[..outer]), certainItems.Contains(item));
                    }
                }

                return new AggregateResult(state.GetResult(isComplete));
            },
            [.. scope.Select(m => (m.Name, m.FactType)), (certain, collection), (possible, collection)]);
    }

    private void Derive(Aggregate aggregate, ItemTranslator items, Certainty certainty, DerivedCondition key)
    {
        var outer = scope.Length;
        var body = group.Begin("items", scope, depth + 1, production);
        var bodyScope = items.Add(body, group, depth + 1, isSeen: true);
        var translator = new ConditionTranslator(network, group, body, bodyScope, depth + 1, null);
        translator.Add(aggregate.Where, holds: true, certainty);
        var value = aggregate.Value is null ? null : translator.Add(aggregate.Value);
        var place = body.Matches.IndexOf(items.Item);
        network.Add(body.Derive(facts => new ConditionMatch(
            key, (DatedSubject)facts[0], facts[1..outer].ToArray(), (Item)facts[place], value?.Invoke(facts))));
        if (certainty == Certainty.Possible)
        {
            var unseen = group.Begin("unseen items", scope, depth + 1, production);
            items.Add(unseen, group, depth + 1, isSeen: false);
            var at = unseen.Matches.IndexOf(items.Item);
            network.Add(unseen.Derive(facts => new ConditionMatch(key, (DatedSubject)facts[0], facts[1..outer].ToArray(), (Item)facts[at], null)));
        }
    }
}
