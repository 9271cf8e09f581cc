using Compliance.Conditions;
using Compliance.Conditions.Expressions;
using Compliance.Conditions.Terms;
using Compliance.Rules;
using Compliance.Types;

namespace Compliance.Evaluation.Asserting;

/// <summary>The fields and the lists of things that a rule reads, also through terms.</summary>
internal sealed class RuleUses : ConditionWalker
{
    private readonly HashSet<Definition> _seen = new(ReferenceEqualityComparer.Instance);

    private RuleUses()
    {
    }

    /// <summary>Gets the fields.</summary>
    public HashSet<Field> Fields { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>Gets the entities of whose things all are looked at, or of which there is one.</summary>
    public HashSet<EntityType> Entities { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>Examines a rule.</summary>
    public static RuleUses Of(Rule rule)
    {
        var uses = new RuleUses();
        rule.WalkConditions(uses);

        if (rule.DaysFrom is { } days)
        {
            uses.Fields.Add(days);
        }

        return uses;
    }

    /// <inheritdoc/>
    protected override void OnField(FieldAccess expression) => Fields.Add(expression.Field);

    /// <inheritdoc/>
    protected override void OnSingleton(SingletonReference expression) => Entities.Add(expression.Entity);

    /// <inheritdoc/>
    protected override void OnItems(ItemSource source, Variable variable)
    {
        if (source is ItemSource.Entities entities)
        {
            Entities.Add(entities.Type);
        }
    }

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
