using Compliance.Evaluation.Engines;
using Compliance.Facts;
using Compliance.Types;

namespace Compliance.NRules.Facts;

/// <summary>A declared thing of an entity, or those that may exist undeclared.</summary>
/// <param name="type">What it is.</param>
/// <param name="entity">The thing; <see langword="null"/> for the undeclared ones.</param>
internal sealed class Thing(EntityType type, Entity? entity) : Item
{
    public EntityType Type { get; } = type;

    /// <summary>Gets its identity among things.</summary>
    public object Key => ((object?)entity ?? Type, "thing");

    public override bool IsUnseen => entity is null;

    public override void Bind(VariableBindings bindings, int variable) => bindings.Set(variable, entity);
}
