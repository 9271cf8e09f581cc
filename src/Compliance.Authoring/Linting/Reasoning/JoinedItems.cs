using Compliance.Conditions;
using Compliance.Conditions.Expressions;
using Compliance.Conditions.ValueTests;
using Compliance.Types;

namespace Compliance.Authoring.Linting.Reasoning;

/// <summary>Finds out how the items of a test are joined to what is around it.</summary>
internal sealed class JoinedItems : ConditionWalker
{
    private readonly Variable _sought;
    private bool _isFound;

    private JoinedItems(Variable sought) => _sought = sought;

    /// <summary>Determines whether an equality that all items must meet leaves few of them: of a thing, a code, a text, a number or a day with another value, and of no flag.</summary>
    /// <param name="where">The condition that selects the items.</param>
    /// <param name="item">The variable bound to an item.</param>
    public static bool AreFew(Condition? where, Variable item) => where switch
    {
        AllOf all => all.Conditions.Any(c => AreFew(c, item)),
        Comparison { Operator: ComparisonOperator.Equal, Left: FieldAccess { Target: VariableReference own } field } test =>
            own.Variable.Index == item.Index
            && test.Right is not Literal
            && field.Type.Kind is FactTypeKind.Reference or FactTypeKind.Code or FactTypeKind.Text or FactTypeKind.Integer or FactTypeKind.Date
            && !Use([], test.Right, item),
        _ => false,
    };

    /// <summary>Determines whether a test uses a variable.</summary>
    /// <param name="conditions">Its conditions.</param>
    /// <param name="value">Its value, or <see langword="null"/>.</param>
    /// <param name="variable">The variable.</param>
    public static bool Use(IEnumerable<Condition?> conditions, Expression? value, Variable variable)
    {
        var walker = new JoinedItems(variable);
        foreach (var condition in conditions)
        {
            walker.Walk(condition);
        }

        walker.Walk(value);
        return walker._isFound;
    }

    /// <inheritdoc/>
    protected override void OnVariable(Variable variable) => _isFound |= ReferenceEquals(variable, _sought) || variable.Index == _sought.Index;
}
