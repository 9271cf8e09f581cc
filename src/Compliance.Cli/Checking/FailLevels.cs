namespace Compliance.Cli.Checking;

/// <summary>The words for the levels, the same in options, variables and files.</summary>
internal static class FailLevels
{
    public static readonly (string Word, FailLevel Meaning)[] Words =
    [
        ("violation", FailLevel.Violation),
        ("caution", FailLevel.Caution),
        ("undetermined", FailLevel.Undetermined),
        ("none", FailLevel.None),
    ];
}
