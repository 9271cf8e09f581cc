using Compliance.Conditions;
using Compliance.Conditions.Expressions;
using Compliance.Conditions.Terms;
using Compliance.Conditions.ValueTests;
using Compliance.Facts;
using Compliance.Types;

namespace Compliance.Reasoning.Questions;

/// <summary>Finds out how many things a rule may tell apart by counting them.</summary>
internal sealed class CountedThings : ConditionWalker
{
    private readonly HashSet<Definition> _seen = new(ReferenceEqualityComparer.Instance);
    private bool _counts;
    private decimal _most;

    /// <summary>Gets the largest whole number that a rule names, where it counts things; 0 where it counts none.</summary>
    /// <param name="change">The rule and its change.</param>
    public static decimal MostOf(RuleChange change)
    {
        var found = new CountedThings();
        change.Rule.WalkConditions(found);
        change.Changed.WalkConditions(found);
        found.Walk(change.Moved?.When);
        found.Walk(change.Moved?.Value);
        found.Add(change.Moved?.Substitute);
        return found._counts ? found._most : 0;
    }

    /// <inheritdoc/>
    protected override void OnLiteral(Literal expression) => Add(expression.Value);

    /// <inheritdoc/>
    protected override void OnParameter(ParameterReference expression) => Add(expression.Parameter);

    /// <inheritdoc/>
    protected override void OnTest(ValueTest condition) => _counts |= condition.Operands.Prepend(condition.Left).Any(Counts);

    /// <inheritdoc/>
    protected override void OnDefinition(DefinitionReference expression)
    {
        if (_seen.Add(expression.Definition))
        {
            _counts |= expression.Definition.Value is { } value && Counts(value);
            Walk(expression.Definition.When);
            Walk(expression.Definition.Value);
        }
    }

    private static bool Counts(Expression expression) => expression switch
    {
        Aggregate aggregate => aggregate.Kind == AggregateKind.Count || aggregate.Type.Kind == FactTypeKind.Integer,
        Arithmetic arithmetic => Counts(arithmetic.Left) || Counts(arithmetic.Right),
        _ => false,
    };

    private void Add(Parameter? parameter)
    {
        foreach (var value in parameter?.Values ?? [])
        {
            Add(value.Value);
        }
    }

    private void Add(FactValue value)
    {
        if (value is NumberValue { Kind: FactTypeKind.Integer } number)
        {
            _most = Math.Max(_most, Math.Abs(number.Value));
        }
    }
}
