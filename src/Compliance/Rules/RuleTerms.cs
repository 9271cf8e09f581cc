using System.Collections.Immutable;
using Compliance.Conditions;
using Compliance.Conditions.Expressions;
using Compliance.Conditions.Terms;

namespace Compliance.Rules;

/// <summary>The parameters and definitions that a rule uses, directly or through other definitions, in the order in which they occur.</summary>
public sealed class RuleTerms
{
    private RuleTerms(Collector collector)
    {
        Parameters = [.. collector.Parameters];
        Definitions = [.. collector.Definitions];
    }

    /// <summary>Gets the parameters.</summary>
    public ImmutableArray<Parameter> Parameters { get; }

    /// <summary>Gets the definitions.</summary>
    public ImmutableArray<Definition> Definitions { get; }

    /// <summary>Collects the terms of applicability, requirement and exceptions of a rule.</summary>
    public static RuleTerms Of(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var collector = new Collector();
        rule.WalkConditions(collector);

        return new RuleTerms(collector);
    }

    private sealed class Collector : ConditionWalker
    {
        public List<Parameter> Parameters { get; } = [];

        public List<Definition> Definitions { get; } = [];

        protected override void OnParameter(ParameterReference expression)
        {
            if (!Parameters.Contains(expression.Parameter))
            {
                Parameters.Add(expression.Parameter);
            }
        }

        protected override void OnDefinition(DefinitionReference expression)
        {
            if (!Definitions.Contains(expression.Definition))
            {
                Definitions.Add(expression.Definition);
                Walk(expression.Definition.When);
                Walk(expression.Definition.Value);
            }
        }
    }
}
