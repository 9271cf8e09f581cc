using Compliance.Types;

namespace Compliance.Conditions;

/// <summary>What conditions read, also through terms.</summary>
/// <param name="fields">The fields, each once.</param>
/// <param name="entities">The entities of whose things all are looked at, or of which there is one, each once.</param>
internal sealed class UsedFacts(Field[] fields, EntityType[] entities)
{
    /// <summary>Gets the fields, in the order met.</summary>
    public Field[] Fields { get; } = fields;

    /// <summary>Gets the entities of whose things all are looked at, or of which there is one, in the order met.</summary>
    public EntityType[] Entities { get; } = entities;

    /// <summary>Determines whether a field is read.</summary>
    public bool Has(Field field) => Array.IndexOf(Fields, field) >= 0;

    /// <summary>Determines whether all things of an entity, or its only one, are looked at.</summary>
    public bool Has(EntityType entity) => Array.IndexOf(Entities, entity) >= 0;
}
