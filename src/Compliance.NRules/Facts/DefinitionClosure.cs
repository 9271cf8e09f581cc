using Compliance.Conditions;
using Compliance.Conditions.Expressions;
using Compliance.Conditions.Terms;
using Compliance.Rules;

namespace Compliance.NRules.Facts;

/// <summary>Finds the terms a rule uses of its subject and of other things, through all definitions they depend on.</summary>
internal sealed class TermNeeds : ConditionWalker
{
    private readonly HashSet<Definition> _all = new(ReferenceEqualityComparer.Instance);

    /// <summary>Gets all definitions that a rule rests on.</summary>
    public static IReadOnlySet<Definition> Of(Rule rule)
    {
        var needs = new TermNeeds();
        needs.Walk(rule.AppliesWhen);
        needs.Walk(rule.Requirement);
        foreach (var exception in rule.Exceptions)
        {
            needs.Walk(exception.When);
        }

        return needs._all;
    }

    protected override void OnDefinition(DefinitionReference expression)
    {
        var definition = expression.Definition;
        if (_all.Add(definition))
        {
            Walk(definition.When);
            Walk(definition.Value);
        }
    }
}
