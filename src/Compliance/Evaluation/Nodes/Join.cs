using Compliance.Conditions;
using Compliance.Conditions.Expressions;
using Compliance.Conditions.ValueTests;
using Compliance.Evaluation.Nodes.Expressions;
using Compliance.Evaluation.Time;
using Compliance.Evaluation.Values;
using Compliance.Types;

namespace Compliance.Evaluation.Nodes;

/// <summary>An equality that every related thing must meet: <c>holder: $activity.performer</c>. Of many things only some are tested.</summary>
/// <param name="field">The field of the related thing.</param>
/// <param name="key">What it must equal.</param>
/// <param name="outerUses">How often that uses a variable.</param>
/// <param name="hasWords">Whether both are things of one entity, or codes of one list.</param>
internal sealed class Join(Field field, ValueNode key, int outerUses, bool hasWords)
{
    private readonly bool _hasWords = hasWords;

    // Below this, looking at all costs less than an index.
    private const int Fewest = 32;

    /// <summary>Gets what the field must equal.</summary>
    public ValueNode Key { get; } = key;

    /// <summary>Gets how often that uses a variable.</summary>
    public int OuterUses { get; } = outerUses;

    /// <summary>Finds an equality in the condition that selects related things.</summary>
    /// <param name="where">The condition.</param>
    /// <param name="item">The variable bound to the related thing.</param>
    /// <param name="compile">Compiles what the field must equal.</param>
    public static Join? Of(Condition? where, Variable item, Func<Expression, ValueNode> compile)
    {
        foreach (var condition in Conjuncts(where))
        {
            if (condition is Comparison { Operator: ComparisonOperator.Equal } comparison
                && comparison.Left is FieldAccess { Target: VariableReference reference, Field: { Type.Kind: FactTypeKind.Reference or FactTypeKind.Code } field }
                && reference.Variable.Index == item.Index
                && comparison.Right is not Literal
                && !DayUse.IsDirect(comparison.Right)
                && !UsesWalker.Uses(comparison.Right, item))
            {
                return new Join(field, compile(comparison.Right), UsesWalker.Count(comparison.Right), ComparisonNode.HaveWords(comparison));
            }
        }

        return null;
    }

    /// <summary>Finds the things to test.</summary>
    public ItemCursor Find(Frame frame, EntityType type, int count)
    {
        if (count < Fewest && _hasWords && Key.Word(frame) is > 0 and var word)
        {
            return new ItemCursor(type.Index, count, field.Slot, word, frame.Context.Words);
        }

        if (Key.Evaluate(frame) is not { } value)
        {
            return new ItemCursor(count);
        }

        return count < Fewest
            ? new ItemCursor(frame.Context.Declaration[type].Items, field.Slot, EntityIndex.KeyOf(value))
            : frame.Context.IndexOf(type, field).Find(value);
    }

    private static IEnumerable<Condition> Conjuncts(Condition? condition) => condition switch
    {
        null => [],
        AllOf all => all.Conditions.SelectMany(Conjuncts),
        _ => [condition],
    };
}
