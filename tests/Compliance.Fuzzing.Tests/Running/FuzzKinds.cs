using Compliance.Fuzzing.Tests.Targets;

namespace Compliance.Fuzzing.Tests.Running;

/// <summary>All kinds of files that the product reads.</summary>
internal static class FuzzKinds
{
    /// <summary>Gets the kinds; their shares add up to a hundred.</summary>
    public static IReadOnlyList<FuzzKind> All { get; } =
    [
        .. DeclarationKinds.All,
        .. RuleKinds.All,
        .. DecisionKinds.All,
        .. SigningKinds.All,
        .. TableKinds.All,
        .. ToolKinds.All,
    ];
}
