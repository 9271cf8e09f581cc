using Compliance.Conditions;
using Compliance.Conditions.Expressions;
using Compliance.Conditions.ValueTests;
using Compliance.Evaluation.Nodes.Expressions;
using Compliance.Evaluation.Time;
using Compliance.Evaluation.Values;
using Compliance.Facts;
using Compliance.Facts.Words;
using Compliance.Types;

namespace Compliance.Evaluation.Nodes.Joining;

/// <summary>An equality that every related thing must meet: <c>holder: $activity.performer</c>, <c>kind: payment</c>. Of many things only some are tested.</summary>
/// <param name="field">The field of the related thing.</param>
/// <param name="key">What it must equal.</param>
/// <param name="outerUses">How often that uses a variable.</param>
/// <param name="hasWords">Whether every word is that of one value: not of texts, of which only short ones have words.</param>
internal sealed class Join(Field field, ValueNode key, int outerUses, bool hasWords)
{
    private readonly bool _hasWords = hasWords;
    private readonly FieldNode? _field = key as FieldNode;

    // Below this, looking at all costs less than an index.
    private const int Fewest = 3;

    /// <summary>Gets what the field must equal.</summary>
    public ValueNode Key { get; } = key;

    /// <summary>Gets how often that uses a variable.</summary>
    public int OuterUses { get; } = outerUses;

    /// <summary>Gets whether that is a thing or a code: then what depends on it alone is cached.</summary>
    public bool IsPlace { get; } = field.Type.Kind is FactTypeKind.Reference or FactTypeKind.Code;

    /// <summary>Finds the equality in the condition that selects related things which leaves the fewest of them.</summary>
    /// <param name="where">The condition.</param>
    /// <param name="item">The variable bound to the related thing.</param>
    /// <param name="compile">Compiles what the field must equal.</param>
    public static Join? Of(Condition? where, Variable item, Func<Expression, ValueNode> compile)
    {
        Comparison? best = null;
        var bestRank = int.MaxValue;
        foreach (var condition in Conjuncts(where))
        {
            if (condition is Comparison comparison && RankOf(comparison, item) is var rank && rank < bestRank)
            {
                (best, bestRank) = (comparison, rank);
            }
        }

        return best is null
            ? null
            : new Join(((FieldAccess)best.Left).Field, compile(best.Right), UsesWalker.Count(best.Right), ComparisonNode.HaveWords(best));
    }

    /// <summary>Gets the field that is tested.</summary>
    public Field Field { get; } = field;

    /// <summary>Finds the things to test.</summary>
    /// <param name="frame">The bindings of the variables, and the day.</param>
    /// <param name="type">Their entity.</param>
    /// <param name="count">How many there are.</param>
    /// <param name="sought">What the things found have in common: they are the same wherever it is equal. 0 where all are to be tested.</param>
    public ItemCursor Find(Frame frame, EntityType type, int count, out long sought)
    {
        sought = 0;
        if (count < Fewest)
        {
            return new ItemCursor(count);
        }

        sought = _field is { } own ? own.Read(frame) : Key.Word(frame);
        if (sought == Word.None)
        {
            return new ItemCursor(0);
        }

        if (sought <= (_hasWords ? 0 : Word.Something))
        {
            var value = Key.Evaluate(frame);
            sought = value is null or NoneValue ? 0 : EntityIndex.KeyOf(value);
            if (sought == 0)
            {
                // None equals nothing, whatever is not declared; of other values nothing follows.
                sought = value is NoneValue ? Word.None : 0;
                return new ItemCursor(value is NoneValue ? 0 : count);
            }
        }

        return new ItemCursor(frame.Context.IndexOf(type, Field), sought);
    }

    // What joins a thing to the subject tells more apart than what is written in the rule, and a thing more than a flag.
    private static int RankOf(Comparison comparison, Variable item)
    {
        if (comparison.Operator != ComparisonOperator.Equal
            || comparison.Left is not FieldAccess { Target: VariableReference reference, Field.Type: var type }
            || reference.Variable.Index != item.Index
            || !(ComparisonNode.HaveWords(comparison) || (type.Kind == FactTypeKind.Text && comparison.Right.Type.Kind == FactTypeKind.Text))
            || DayUse.IsDirect(comparison.Right)
            || DayUse.IsDirectlyAsOf(comparison.Right)
            || UsesWalker.Uses(comparison.Right, item))
        {
            return int.MaxValue;
        }

        var isFixed = comparison.Right is Literal;
        return (type.Kind, isFixed) switch
        {
            (FactTypeKind.Reference or FactTypeKind.Code, false) => 0,
            (FactTypeKind.Text or FactTypeKind.Integer or FactTypeKind.Date, false) => 1,
            (FactTypeKind.Text or FactTypeKind.Integer or FactTypeKind.Date or FactTypeKind.Code, true) => 2,
            (FactTypeKind.Boolean, _) => 3,
            _ => int.MaxValue,
        };
    }

    /// <summary>Gets the conditions that must all hold for another to hold.</summary>
    public static IEnumerable<Condition> Conjuncts(Condition? condition) => condition switch
    {
        null => [],
        AllOf all => all.Conditions.SelectMany(Conjuncts),
        _ => [condition],
    };
}
