using Compliance.Findings;

namespace Compliance.Cli.Checking;

/// <summary>Turns what counts in reports into an exit code.</summary>
internal static class CheckVerdict
{
    /// <summary>Gets the exit code for all reports of a run: findings count before what is undetermined.</summary>
    public static int ExitCode(IReadOnlyCollection<ComplianceReport> reports, FailLevel level)
    {
        var isUndetermined = false;
        foreach (var report in reports)
        {
            var code = ExitCode(Open(report), report.NothingDecided, level);
            if (code == ExitCodes.Findings)
            {
                return code;
            }

            isUndetermined |= code == ExitCodes.Undetermined;
        }

        return isUndetermined ? ExitCodes.Undetermined : ExitCodes.Success;
    }

    /// <summary>Counts what is open in a report: what is waived or in the baseline does not count.</summary>
    public static OutcomeCounts Open(ComplianceReport report) => report.Counts with
    {
        Violations = report.CountOpen(FindingKind.Violation),
        Cautions = report.CountOpen(FindingKind.Caution),
    };

    /// <summary>Gets the exit code for what counts in one report.</summary>
    /// <param name="counts">What counts.</param>
    /// <param name="isNothingDecided">Whether the report decides nothing, which is no pass on any level.</param>
    /// <param name="level">From what on it fails.</param>
    public static int ExitCode(OutcomeCounts counts, bool isNothingDecided, FailLevel level) =>
        (level >= FailLevel.Violation && counts.Violations > 0) || (level >= FailLevel.Caution && counts.Cautions > 0) ? ExitCodes.Findings
        : (level == FailLevel.Undetermined && counts.Undetermined > 0) || (isNothingDecided && level != FailLevel.None) ? ExitCodes.Undetermined
        : ExitCodes.Success;
}
