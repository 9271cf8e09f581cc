using Compliance.Findings;

namespace Compliance.Cli.Checking;

/// <summary>Turns the counts of reports into an exit code.</summary>
internal static class CheckVerdict
{
    /// <summary>Gets the exit code for all reports of a run: findings count before what is undetermined.</summary>
    public static int ExitCode(IReadOnlyCollection<ComplianceReport> reports, FailLevel level)
    {
        var codes = reports.Select(r => ExitCode(r.Counts, level)).ToList();
        return codes.Contains(ExitCodes.Findings) ? ExitCodes.Findings
            : codes.Contains(ExitCodes.Undetermined) ? ExitCodes.Undetermined
            : ExitCodes.Success;
    }

    /// <summary>Gets the exit code for one report.</summary>
    public static int ExitCode(OutcomeCounts counts, FailLevel level) =>
        (level >= FailLevel.Violation && counts.Violations > 0) || (level >= FailLevel.Caution && counts.Cautions > 0) ? ExitCodes.Findings
        : level == FailLevel.Undetermined && counts.Undetermined > 0 ? ExitCodes.Undetermined
        : ExitCodes.Success;
}
