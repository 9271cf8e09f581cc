using System.Collections.Immutable;
using Compliance.Conditions;
using Compliance.Conditions.Expressions;
using Compliance.Conditions.Terms;
using Compliance.Rules;

namespace Compliance.SecondReading.Tests.Reading.Law;

/// <summary>Finds the parameters that a rule names: in its conditions, in the terms they use, and in its messages.</summary>
internal sealed class ParametersUsed : ConditionWalker
{
    private readonly List<Parameter> _found = [];

    public static ImmutableArray<Parameter> By(Rule rule)
    {
        var search = new ParametersUsed();
        rule.WalkConditions(search);
        foreach (var part in rule.Message.Parts.Concat(rule.Remedy.Parts).Where(p => p.Value is ParameterReference))
        {
            search.Walk(part.Value);
        }

        return [.. search._found.Distinct()];
    }

    /// <inheritdoc/>
    protected override void OnParameter(ParameterReference expression) => _found.Add(expression.Parameter);

    /// <inheritdoc/>
    protected override void OnDefinition(DefinitionReference expression)
    {
        Walk(expression.Definition.When);
        Walk(expression.Definition.Value);
    }
}
