using Compliance.Types;

namespace Compliance.Cli.Explaining.Names;

/// <summary>A path by which a field is reached.</summary>
/// <param name="Field">The field.</param>
/// <param name="Entity">The entity at its start.</param>
/// <param name="Id">The path of ids, as <c>activity.funds.holder</c>.</param>
/// <param name="Zh">The path of Chinese labels.</param>
internal sealed record FieldPath(Field Field, EntityType Entity, string Id, string Zh)
{
    /// <summary>Gets the path of ids.</summary>
    public override string ToString() => Id;
}
