namespace Compliance.Packages.Tests;

/// <summary>The packages there are.</summary>
internal static class PackageIds
{
    public const string Core = "Compliance";
    public const string Tool = "Compliance.Cli";

    /// <summary>Those a program references.</summary>
    public static IEnumerable<string> Libraries => OnTheCore.Prepend(Core);

    /// <summary>Those that need the core and nothing else.</summary>
    public static IEnumerable<string> OnTheCore => ["Compliance.Authoring", "Compliance.Reporting", "Compliance.RulePacks"];

    public static IEnumerable<string> All => Libraries.Append(Tool);
}
