using Compliance.Authoring.Mutation;
using Compliance.Cli;
using Compliance.Cli.Loading;
using Compliance.Reasoning.Mutants;
using Compliance.Rules;

namespace Compliance.Reasoning.Tool.Suggesting;

/// <summary>Makes what examines changes that no case notices.</summary>
internal static class Examiners
{
    /// <summary>Makes an examiner; <see langword="null"/> where the day is not known, which is reported.</summary>
    public static Func<Mutant, IReadOnlyList<Rule>, SurvivorFinding>? Of(Rulebook rulebook, CliContext context) =>
        LegalDay.Today(rulebook, context) is { } day
            ? new SurvivorExaminer(() => Provers.Of(rulebook), new ProofOptions { AsOf = day }, context.Interrupted).Examine
            : null;
}
