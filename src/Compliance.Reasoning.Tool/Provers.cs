using System.Collections.Immutable;
using Compliance.Evaluation;
using Compliance.Rules;
#if NRULES
using Compliance.NRules;
#endif

namespace Compliance.Reasoning.Tool;

/// <summary>Makes provers whose witnesses all engines confirm.</summary>
internal static class Provers
{
    /// <summary>Makes a prover.</summary>
    /// <param name="rulebook">The rules.</param>
    /// <param name="others">Rules that are compared with them.</param>
    public static Prover Of(Rulebook rulebook, params ReadOnlySpan<Rulebook> others)
    {
        var engines = new List<IComplianceEngine>(Engines(rulebook));
        foreach (var other in others)
        {
            engines.AddRange(Engines(other));
        }

        return new Prover(rulebook, [.. engines]);
    }

    private static ImmutableArray<IComplianceEngine> Engines(Rulebook rulebook) =>
#if NRULES
        [new ComplianceEngine(rulebook), new NRulesEngine(rulebook)];
#else
        [new ComplianceEngine(rulebook)];
#endif
}
