using System.Collections.Immutable;

namespace Compliance.Cli.Signing;

/// <summary>Whose signed rules a command takes, as the command line says it.</summary>
/// <param name="Keys">The files of public keys.</param>
/// <param name="Expected">Which rules, from which issue on; none for all.</param>
internal sealed record TrustChoice(IReadOnlyList<string> Keys, ImmutableArray<(string Name, int LeastIssue)> Expected);
