using Compliance.Conditions;
using Compliance.Conditions.Expressions;
using Compliance.Conditions.Terms;
using Compliance.Rules;
using Compliance.Types;

namespace Compliance.Authoring.Catalogue;

/// <summary>What the conditions and texts of a rule use: fields, codes, thresholds and terms, through terms too.</summary>
internal sealed class CatalogueUses : ConditionWalker
{
    private CatalogueUses()
    {
    }

    public HashSet<Field> Fields { get; } = [];

    public HashSet<string> Parameters { get; } = new(StringComparer.Ordinal);

    public HashSet<Definition> Definitions { get; } = [];

    /// <summary>Finds what a rule uses.</summary>
    public static CatalogueUses Of(Rule rule)
    {
        var uses = new CatalogueUses();
        rule.WalkConditions(uses);
        foreach (var part in rule.Message.Parts.Concat(rule.Remedy.Parts))
        {
            uses.Walk(part.Value);
        }

        if (rule.DaysFrom is { } day)
        {
            uses.Fields.Add(day);
        }

        return uses;
    }

    /// <inheritdoc/>
    protected override void OnField(FieldAccess expression) => Fields.Add(expression.Field);

    /// <inheritdoc/>
    protected override void OnParameter(ParameterReference expression) => Parameters.Add(expression.Parameter.Id);

    /// <inheritdoc/>
    protected override void OnDefinition(DefinitionReference expression)
    {
        if (Definitions.Add(expression.Definition))
        {
            Walk(expression.Definition.When);
            Walk(expression.Definition.Value);
        }
    }
}
