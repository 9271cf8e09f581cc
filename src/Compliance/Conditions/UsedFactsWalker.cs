using Compliance.Conditions.Expressions;
using Compliance.Conditions.Terms;
using Compliance.Types;

namespace Compliance.Conditions;

/// <summary>Finds what conditions read, also through terms.</summary>
internal sealed class UsedFactsWalker : ConditionWalker
{
    private readonly HashSet<Definition> _seen = new(ReferenceEqualityComparer.Instance);

    // A rule reads few.
    private readonly List<Field> _fields = [];
    private readonly List<EntityType> _entities = [];

    /// <summary>Gets what was met so far.</summary>
    public UsedFacts Met => new([.. _fields], [.. _entities]);

    /// <inheritdoc/>
    protected override void OnField(FieldAccess expression)
    {
        if (!_fields.Contains(expression.Field))
        {
            _fields.Add(expression.Field);
        }
    }

    /// <inheritdoc/>
    protected override void OnSingleton(SingletonReference expression) => Add(expression.Entity);

    /// <inheritdoc/>
    protected override void OnItems(ItemSource source, Variable variable)
    {
        if (source is ItemSource.Entities entities)
        {
            Add(entities.Type);
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

    private void Add(EntityType entity)
    {
        if (!_entities.Contains(entity))
        {
            _entities.Add(entity);
        }
    }
}
