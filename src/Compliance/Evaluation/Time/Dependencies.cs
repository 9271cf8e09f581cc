using Compliance.Conditions;
using Compliance.Law;
using Compliance.Rules;

namespace Compliance.Evaluation.Time;

/// <summary>Finds the dated law that the conditions of a rule use: thresholds and exceptions, through definitions.</summary>
internal sealed class Dependencies : ConditionWalker
{
    private readonly HashSet<Definition> _seen = new(ReferenceEqualityComparer.Instance);
    private readonly List<EffectivePeriod> _periods = [];

    private Dependencies()
    {
    }

    public static IReadOnlyList<EffectivePeriod> Of(Rule rule)
    {
        var walker = new Dependencies();
        walker.Walk(rule.AppliesWhen);
        walker.Walk(rule.Requirement);
        foreach (var exception in rule.Exceptions)
        {
            walker._periods.AddRange(exception.Basis.Select(c => c.InForce));
            walker.Walk(exception.When);
        }

        return walker._periods;
    }

    protected override void OnParameter(ParameterReference expression) =>
        _periods.AddRange(expression.Parameter.Values.Select(v => v.InForce));

    protected override void OnDefinition(DefinitionReference expression)
    {
        if (_seen.Add(expression.Definition))
        {
            Walk(expression.Definition.When);
            Walk(expression.Definition.Value);
        }
    }
}
