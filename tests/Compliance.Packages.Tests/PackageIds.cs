namespace Compliance.Packages.Tests;

/// <summary>The packages there are.</summary>
internal static class PackageIds
{
    public const string Core = "Compliance";
    public const string Tool = "Compliance.Cli";

    /// <summary>Those a program references.</summary>
    public static IEnumerable<string> Libraries =>
    [
        Core, "Compliance.Authoring", "Compliance.HealthChecks", "Compliance.Reasoning", "Compliance.Reporting", "Compliance.RulePacks", "Compliance.Spreadsheets",
#if NRULES
        "Compliance.NRules",
#endif
    ];

    public static IEnumerable<string> All => Libraries.Append(Tool);
}
