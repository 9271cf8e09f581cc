using Compliance.Conditions;
using Compliance.Conditions.Expressions;
using Compliance.Conditions.Terms;
using Compliance.NRules.Translation;
using Compliance.Rules;

namespace Compliance.NRules.Facts;

/// <summary>Finds the definitions a rule uses, directly and through other definitions.</summary>
internal sealed class DefinitionClosure : ConditionWalker
{
    private readonly HashSet<Definition> _all = new(ReferenceEqualityComparer.Instance);

    /// <summary>Gets all definitions that a rule uses.</summary>
    public static IReadOnlySet<Definition> Of(Rule rule)
    {
        var closure = new DefinitionClosure();
        closure.Walk(rule.AppliesWhen);
        closure.Walk(rule.Requirement);
        foreach (var exception in rule.Exceptions)
        {
            closure.Walk(exception.When);
        }

        return closure._all;
    }

    protected override void OnDefinition(DefinitionReference expression)
    {
        // A formula over the facts of one thing is a test of its own.
        var definition = expression.Definition;
        if (!PatternFreeWalker.Is(definition) && _all.Add(definition))
        {
            Walk(definition.When);
            Walk(definition.Value);
        }
    }
}
