using Compliance.Conditions;
using Compliance.Conditions.Expressions;
using Compliance.Conditions.Terms;
using Compliance.Law;
using Compliance.Rules;

namespace Compliance.Reasoning.Questions;

/// <summary>Finds out whether a rule uses a number or a calendar that is not verified, on whatever days.</summary>
internal sealed class Unverified : ConditionWalker
{
    private readonly HashSet<Definition> _seen = new(ReferenceEqualityComparer.Instance);
    private bool _isFound;

    /// <summary>Determines whether a rule uses one.</summary>
    public static bool Finds(Rule rule)
    {
        var search = new Unverified();
        rule.WalkConditions(search);
        return search._isFound;
    }

    /// <inheritdoc/>
    protected override void OnParameter(ParameterReference expression) =>
        _isFound |= expression.Parameter.Values.Any(v => v.Verification != Verification.Verified);

    /// <inheritdoc/>
    protected override void OnCalendar(WorkCalendar calendar) => _isFound |= calendar.Years.Any(y => y.Verification != Verification.Verified);

    /// <inheritdoc/>
    protected override void OnDefinition(DefinitionReference expression)
    {
        if (_seen.Add(expression.Definition))
        {
            Walk(expression.Definition.When);
            Walk(expression.Definition.Value);
        }
    }
}
