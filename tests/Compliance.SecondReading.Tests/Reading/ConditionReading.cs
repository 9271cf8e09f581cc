using System.Collections.Immutable;
using Compliance.Conditions;
using Compliance.Conditions.Expressions;
using Compliance.Conditions.ValueTests;
using Compliance.Facts;
using Compliance.SecondReading.Tests.Reading.Values;

namespace Compliance.SecondReading.Tests.Reading;

/// <summary>Reads whether a condition holds.</summary>
internal static class ConditionReading
{
    public static Truth Read(Condition condition, Scene scene) => condition switch
    {
        AllOf all => Logic.All(all.Conditions.Select(c => Read(c, scene))),
        AnyOf any => Logic.Any(any.Conditions.Select(c => Read(c, scene))),
        Negation not => Logic.Not(Read(not.Operand, scene)),
        Quantified quantified => Read(quantified, scene),
        ValueTest test => TestReading.Read(test, scene),
        _ => throw new NotSupportedException(condition.GetType().Name),
    };

    /// <summary>The items that are meant, each under the name it has, and whether there may be others.</summary>
    public static (ImmutableArray<Scene> Items, bool MayHaveOthers) Items(ItemSource source, Variable name, Scene scene)
    {
        if (source is ItemSource.Entities { Type: var entity })
        {
            var declared = scene.Declaration[entity];
            return ([.. declared.Items.Select(i => scene.With(name.Index, new Value.Atom(i)))], declared.State != EntitySetState.Complete);
        }

        var (items, mayHaveOthers) = FactReading.ItemsOf(ExpressionReading.Read(((ItemSource.Items)source).Source, scene), scene.Day);
        return ([.. items.Select(i => scene.With(name.Index, i.Value, i.Key))], mayHaveOthers);
    }

    /// <summary>Whether an item is meant.</summary>
    public static Truth IsMeant(Condition? where, Scene item) => where is null ? Truth.True : Read(where, item);

    private static Truth Read(Quantified condition, Scene scene)
    {
        var (items, mayHaveOthers) = Items(condition.Source, condition.Variable, scene);
        IEnumerable<Truth> others = mayHaveOthers ? [Truth.Unknown] : [];
        return condition.Quantifier switch
        {
            Quantifier.Some => Logic.Any(items.Select(i => IsMeant(condition.Where, i)).Concat(others)),
            Quantifier.No => Logic.Not(Logic.Any(items.Select(i => IsMeant(condition.Where, i)).Concat(others))),
            _ => Logic.All(items
                .Select(i => Logic.Any([Logic.Not(IsMeant(condition.Where, i)), IsMeant(condition.Satisfies, i)]))
                .Concat(others)),
        };
    }
}
