using Compliance.Cli;

namespace Compliance.Reasoning.Tool.Commands;

/// <summary>Makes an exit code of answers.</summary>
internal static class Verdict
{
    /// <summary>Gets the exit code.</summary>
    /// <param name="answers">The answers.</param>
    /// <param name="found">What counts as found.</param>
    /// <param name="isSurvey">Whether nothing does.</param>
    public static int Of(IReadOnlyCollection<ProofAnswer> answers, ProofVerdict found, bool isSurvey = false) =>
        !isSurvey && answers.Any(a => a.Verdict == found) ? ExitCodes.Findings
        : answers.Any(a => a.Verdict == ProofVerdict.Unknown) ? ExitCodes.Undetermined
        : ExitCodes.Success;
}
