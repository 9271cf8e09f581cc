using Compliance.Findings;

namespace Compliance.Cli.Checking;

/// <summary>Turns what counts in reports into an exit code.</summary>
internal static class CheckVerdict
{
    /// <summary>Gets the exit code for all reports of a run: findings count before what is undetermined.</summary>
    public static int ExitCode(IReadOnlyCollection<ComplianceReport> reports, FailLevel level)
    {
        var hasFindings =
            (level >= FailLevel.Violation && reports.Any(r => r.CountOpen(FindingKind.Violation) > 0))
            || (level >= FailLevel.Caution && reports.Any(r => r.CountOpen(FindingKind.Caution) > 0));
        if (hasFindings)
        {
            return ExitCodes.Findings;
        }

        return level == FailLevel.Undetermined && reports.Any(r => r.Counts.Undetermined > 0)
            ? ExitCodes.Undetermined
            : ExitCodes.Success;
    }
}
