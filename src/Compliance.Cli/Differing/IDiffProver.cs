using Compliance.Rules;
using Compliance.Rules.Loading;

namespace Compliance.Cli.Differing;

/// <summary>Asks a solver whether two versions of rules are alike. The tool of the prover has one; this tool carries no solver.</summary>
internal interface IDiffProver
{
    /// <summary>Asks about each rule that may differ.</summary>
    /// <param name="earlier">The files of the earlier version.</param>
    /// <param name="later">The later version.</param>
    /// <param name="differences">The rules.</param>
    /// <param name="request">What is compared.</param>
    /// <param name="asOf">The day of the judgement.</param>
    /// <returns>What is known, by the present ids of the rules.</returns>
    IReadOnlyDictionary<string, DiffProof> Prove(RuleFileSet earlier, Rulebook later, IReadOnlyList<RuleDifference> differences, DiffRequest request, DateOnly asOf);
}
