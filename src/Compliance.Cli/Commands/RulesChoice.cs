using Compliance.Cli.Signing;
using Compliance.Rules.Choosing;

namespace Compliance.Cli.Commands;

/// <summary>Which rules a command works with.</summary>
/// <param name="Folders">Folders of rule files.</param>
/// <param name="UsesShipped">Whether the packs that come with the tool are used too.</param>
/// <param name="Chosen">Which packs, rules and clauses of all these.</param>
internal sealed record RulesChoice(IReadOnlyList<string> Folders, bool UsesShipped, RuleChoice Chosen)
{
    /// <summary>Gets whose signed rules are taken from the folders; <see langword="null"/> where they need not be signed.</summary>
    public TrustChoice? Trust { get; init; }
}
