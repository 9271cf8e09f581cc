namespace Compliance.Cli.Configuration;

/// <summary>Where the tool keeps the precompiled form of rules that it loaded from files, by the custom of the platform.</summary>
internal static class CacheFolder
{
    /// <summary>The variable that names the folder, or says <c>off</c>.</summary>
    public const string Variable = "COMPLIANCE_CACHE";

    private const string Off = "off";

    /// <summary>Finds the folder.</summary>
    /// <param name="variables">The environment.</param>
    /// <returns>The folder, which need not exist; <see langword="null"/> where it is switched off, or where a user has no folder for such things.</returns>
    public static string? Find(Func<string, string?> variables)
    {
        if (variables(Variable) is { Length: > 0 } asked)
        {
            return asked.Equals(Off, StringComparison.OrdinalIgnoreCase) ? null : asked;
        }

        return Of(OperatingSystem.IsWindows() ? "LOCALAPPDATA" : "XDG_CACHE_HOME", "compliance")
            ?? Of("HOME", OperatingSystem.IsMacOS() ? "Library/Caches/compliance" : ".cache/compliance");

        string? Of(string variable, string below) => variables(variable) is { Length: > 0 } folder && Path.IsPathFullyQualified(folder) ? Path.Combine(folder, below) : null;
    }
}
