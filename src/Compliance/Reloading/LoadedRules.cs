using Compliance.Evaluation;
using Compliance.Rules.Loading;

namespace Compliance.Reloading;

/// <summary>What is in use, and what came of the last loading. Swapped as one.</summary>
/// <param name="Engine">The engine of the last rules without an error.</param>
/// <param name="Load">What came of the last loading.</param>
/// <param name="Stamp">The texts that were loaded.</param>
internal sealed record LoadedRules(IComplianceEngine? Engine, RulebookResult Load, string Stamp);
