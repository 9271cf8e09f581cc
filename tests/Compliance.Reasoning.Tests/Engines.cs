using System.Collections.Immutable;
using Compliance.Evaluation;
using Compliance.Rules;
#if NRULES
using Compliance.NRules;
#endif

namespace Compliance.Reasoning.Tests;

/// <summary>The engines that confirm witnesses: all there are.</summary>
internal static class Engines
{
#if NRULES
    public static ImmutableArray<IComplianceEngine> Of(Rulebook rulebook) => [new ComplianceEngine(rulebook), new NRulesEngine(rulebook)];
#else
    public static ImmutableArray<IComplianceEngine> Of(Rulebook rulebook) => [new ComplianceEngine(rulebook)];
#endif
}
