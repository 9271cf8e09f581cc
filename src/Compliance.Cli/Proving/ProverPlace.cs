namespace Compliance.Cli.Proving;

/// <summary>Where the prover is installed: beside this tool, or on the PATH.</summary>
internal static class ProverPlace
{
    private static readonly string Program = OperatingSystem.IsWindows() ? ProverLauncher.Tool + ".exe" : ProverLauncher.Tool;

    /// <summary>Finds the program.</summary>
    /// <returns>Its path; <see langword="null"/> where it is not installed.</returns>
    public static string? Find() => Folders().Select(f => Path.Combine(f, Program)).FirstOrDefault(IsProgram);

    private static IEnumerable<string> Folders()
    {
        string?[] own = [Path.GetDirectoryName(Environment.ProcessPath), AppContext.BaseDirectory];
        var path = Environment.GetEnvironmentVariable("PATH") ?? string.Empty;
        return own.Concat(path.Split(Path.PathSeparator)).OfType<string>().Where(f => f.Length > 0);
    }

    private static bool IsProgram(string path) => File.Exists(path)
        && (OperatingSystem.IsWindows() || (File.GetUnixFileMode(path) & (UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute)) != UnixFileMode.None);
}
