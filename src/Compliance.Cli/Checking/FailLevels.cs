using Compliance.Cli.Commands;

namespace Compliance.Cli.Checking;

/// <summary>The words for the levels, the same in options, variables and files.</summary>
internal static class FailLevels
{
    public static readonly WordFor<FailLevel>[] Words =
    [
        new("violation", "违规", FailLevel.Violation),
        new("caution", "需复核", FailLevel.Caution),
        new("undetermined", "待定", FailLevel.Undetermined),
        new("none", "无", FailLevel.None),
    ];
}
