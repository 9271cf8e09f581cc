using Compliance.Conditions;
using Compliance.Conditions.Expressions;
using Compliance.Conditions.ValueTests;
using Compliance.Evaluation.Time;

namespace Compliance.Evaluation.Memoization;

/// <summary>
/// Finds what a test of related things reads from outside itself: its largest expressions that use variables from outside and none of
/// its own. Where they have the same values, the test comes to the same.
/// </summary>
internal sealed class OuterKeys
{
    private readonly HashSet<int> _own = [];
    private readonly List<Expression> _keys = [];

    private OuterKeys(Variable own) => _own.Add(own.Index);

    /// <summary>Examines a test.</summary>
    /// <param name="own">The variable it brings.</param>
    /// <param name="source">What it iterates over.</param>
    /// <param name="conditions">Its conditions.</param>
    /// <param name="value">The value it adds up, or <see langword="null"/>.</param>
    /// <returns>The expressions, in the order in which they are written; one that is written twice is there twice.</returns>
    public static IReadOnlyList<Expression> Of(Variable own, ItemSource source, IEnumerable<Condition?> conditions, Expression? value)
    {
        var keys = new OuterKeys(own);
        keys.Find(source);
        foreach (var condition in conditions)
        {
            keys.Find(condition);
        }

        keys.Find(value);
        return keys._keys;
    }

    private void Find(ItemSource source) => Find((source as ItemSource.Items)?.Source);

    private void Find(Condition? condition)
    {
        switch (condition)
        {
            case AllOf all:
                Each(all.Conditions);
                break;
            case AnyOf any:
                Each(any.Conditions);
                break;
            case Negation not:
                Find(not.Operand);
                break;
            case ValueTest test:
                Each([test.Left, .. test.Operands]);
                break;
            case Quantified test:
                _own.Add(test.Variable.Index);
                Find(test.Source);
                Find(test.Where);
                Find(test.Satisfies);
                break;
        }
    }

    private void Find(Expression? expression)
    {
        if (expression is null)
        {
            return;
        }

        var (outer, own) = FreeVariables.Count(expression, _own);
        if (outer == 0)
        {
            return;
        }

        // What is computed of the day is another value on each day.
        if (own == 0 && !DayUse.IsDirect(expression) && !DayUse.IsDirectlyAsOf(expression))
        {
            _keys.Add(expression);
            return;
        }

        switch (expression)
        {
            case FieldAccess field:
                Find(field.Target);
                break;
            case MapAccess entry:
                Find(entry.Target);
                break;
            case PeriodEndAccess end:
                Find(end.Target);
                break;
            case PeriodLength length:
                Find(length.Target);
                break;
            case DefinitionReference term:
                Find(term.Target);
                break;
            case Arithmetic arithmetic:
                Find(arithmetic.Left);
                Find(arithmetic.Right);
                break;
            case Aggregate aggregate:
                _own.Add(aggregate.Variable.Index);
                Find(aggregate.Source);
                Find(aggregate.Where);
                Find(aggregate.Value);
                break;
            default:
                // A variable is outer or own, and others have no parts.
                _keys.Add(expression);
                break;
        }
    }

    private void Each(IEnumerable<Condition> conditions)
    {
        foreach (var condition in conditions)
        {
            Find(condition);
        }
    }

    private void Each(IEnumerable<Expression> expressions)
    {
        foreach (var expression in expressions)
        {
            Find(expression);
        }
    }
}
