using Compliance.Evaluation.Engines;
using Compliance.Facts;
using Compliance.Types;

namespace Compliance.NRules.Facts;

/// <summary>A declared entity, or those of a type that may exist undeclared.</summary>
/// <param name="type">The type.</param>
/// <param name="entity">The entity; <see langword="null"/> for the undeclared ones.</param>
internal sealed class EntityItem(EntityType type, Entity? entity) : Item
{
    public EntityType Type { get; } = type;

    public override bool IsUnseen => entity is null;

    /// <summary>Gets the path of the entity.</summary>
    public override string ToString() => entity?.Path ?? $"undeclared {Type.CollectionId}";

    public override void Bind(VariableBindings bindings, int variable) => bindings.Set(variable, entity);
}
