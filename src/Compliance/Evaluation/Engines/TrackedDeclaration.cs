using Compliance.Declarations;

namespace Compliance.Evaluation.Engines;

/// <summary>A declaration as a <see cref="DeclarationTracker"/> gives it.</summary>
/// <param name="Declaration">The facts.</param>
/// <param name="IsSharedChanged">Whether something changed that conditions can read from every entity: the declaring company, or an entity of which there is one.</param>
public readonly record struct TrackedDeclaration(Declaration Declaration, bool IsSharedChanged)
{
    /// <summary>Gets the name of the declaration.</summary>
    public override string ToString() => $"{Declaration}";
}
