using Compliance.Conditions;
using Compliance.Conditions.Expressions;
using Compliance.Conditions.Terms;
using Compliance.Facts.Time;
using Compliance.Facts;
using Compliance.Rules;

namespace Compliance.Authoring.Linting;

/// <summary>Finds whether a rule counts working days by the calendar of its pack.</summary>
internal sealed class WorkingDayUse : ConditionWalker
{
    private readonly HashSet<Definition> _own;
    private bool _isFound;

    private WorkingDayUse(RulePack pack) => _own = new(pack.Definitions, ReferenceEqualityComparer.Instance);

    /// <summary>Determines whether a rule, or a term of the same pack that it uses, has a duration or a parameter in working days.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="pack">Its pack. Terms of other packs count by the calendar of theirs.</param>
    public static bool By(Rule rule, RulePack pack)
    {
        var use = new WorkingDayUse(pack);
        rule.WalkConditions(use);

        return use._isFound;
    }

    /// <inheritdoc/>
    protected override void OnLiteral(Literal expression) => _isFound |= IsInWorkingDays(expression.Value);

    /// <inheritdoc/>
    protected override void OnParameter(ParameterReference expression) => _isFound |= expression.Parameter.Values.Any(v => IsInWorkingDays(v.Value));

    /// <inheritdoc/>
    protected override void OnDefinition(DefinitionReference expression)
    {
        if (_own.Remove(expression.Definition))
        {
            Walk(expression.Definition.When);
            Walk(expression.Definition.Value);
        }
    }

    private static bool IsInWorkingDays(FactValue value) => value is DurationValue { Unit: DurationUnit.WorkingDays };
}
