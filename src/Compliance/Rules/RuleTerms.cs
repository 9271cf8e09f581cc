using Compliance.Conditions;
using Compliance.Conditions.Terms;

namespace Compliance.Rules;

/// <summary>The thresholds and defined terms a rule uses, also those inside the terms it uses, in the order met.</summary>
internal sealed class RuleTerms : ConditionWalker
{
    private readonly List<Parameter> _parameters = [];
    private readonly List<Definition> _definitions = [];

    /// <summary>Gets the thresholds.</summary>
    public IReadOnlyList<Parameter> Parameters => _parameters;

    /// <summary>Gets the defined terms.</summary>
    public IReadOnlyList<Definition> Definitions => _definitions;

    /// <summary>Walks through all conditions of a rule.</summary>
    public static RuleTerms Of(Rule rule)
    {
        var terms = new RuleTerms();
        terms.Walk(rule.AppliesWhen);
        terms.Walk(rule.Requirement);
        foreach (var exception in rule.Exceptions)
        {
            terms.Walk(exception.When);
        }

        return terms;
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
