using Compliance.Conditions;
using Compliance.Rules;

namespace Compliance.Cli.Explaining;

/// <summary>Collects the thresholds a rule uses, also those inside the terms it uses, in the order met.</summary>
internal sealed class ThresholdCollector : ConditionWalker
{
    private readonly List<Parameter> _parameters = [];
    private readonly List<Definition> _definitions = [];

    /// <summary>Gets the thresholds.</summary>
    public IReadOnlyList<Parameter> Parameters => _parameters;

    /// <summary>Gets the defined terms.</summary>
    public IReadOnlyList<Definition> Definitions => _definitions;

    /// <summary>Walks through all conditions of a rule.</summary>
    public static ThresholdCollector Of(Rule rule)
    {
        var collector = new ThresholdCollector();
        collector.Walk(rule.AppliesWhen);
        collector.Walk(rule.Requirement);
        foreach (var exception in rule.Exceptions)
        {
            collector.Walk(exception.When);
        }

        return collector;
    }

    /// <inheritdoc/>
    protected override void OnParameter(ParameterReference expression)
    {
        if (!_parameters.Contains(expression.Parameter))
        {
            _parameters.Add(expression.Parameter);
        }
    }

    /// <inheritdoc/>
    protected override void OnDefinition(DefinitionReference expression)
    {
        if (!_definitions.Contains(expression.Definition))
        {
            _definitions.Add(expression.Definition);
            Walk(expression.Definition.When);
            Walk(expression.Definition.Value);
        }
    }
}
