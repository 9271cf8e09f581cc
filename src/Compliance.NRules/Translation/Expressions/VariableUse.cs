using Compliance.Conditions;
using Compliance.Conditions.Expressions;

namespace Compliance.NRules.Translation.Expressions;

/// <summary>Finds which variables a condition or expression uses.</summary>
internal sealed class VariableUse : ConditionWalker
{
    private readonly HashSet<int> _used = [];

    public static IReadOnlySet<int> Of(Condition condition)
    {
        var walker = new VariableUse();
        walker.Walk(condition);
        return walker._used;
    }

    public static IReadOnlySet<int> Of(Expression? expression)
    {
        var walker = new VariableUse();
        walker.Walk(expression);
        return walker._used;
    }

    protected override void OnVariable(Variable variable) => _used.Add(variable.Index);
}
