using Compliance.Cli.Commands;

namespace Compliance.Cli.Checking;

/// <summary>The words for the levels, the same in options, variables and files.</summary>
internal static class FailLevels
{
    public static readonly WordFor<FailLevel>[] Words =
    [
        new("violation", FailLevel.Violation),
        new("caution", FailLevel.Caution),
        new("undetermined", FailLevel.Undetermined),
        new("none", FailLevel.None),
    ];
}
