namespace Compliance.Cli;

/// <summary>Finds programs in the folders of the search path.</summary>
internal static class SearchPath
{
    /// <summary>The variable of the environment that holds it.</summary>
    public const string Variable = "PATH";

    /// <summary>Finds a program by its name: the first that may be run.</summary>
    /// <param name="name">The name, on Windows with or without its extension.</param>
    /// <param name="path">The value of the variable; <see langword="null"/> where it is not set.</param>
    /// <param name="before">Folders that are looked into first.</param>
    /// <returns>Its path, or <see langword="null"/>.</returns>
    public static string? Find(string name, string? path, params IEnumerable<string> before)
    {
        var file = OperatingSystem.IsWindows() && !name.EndsWith(".exe", StringComparison.OrdinalIgnoreCase) ? $"{name}.exe" : name;
        return before.Concat((path ?? string.Empty).Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)).Select(f => Path.Combine(f, file)).FirstOrDefault(IsProgram);
    }

    private static bool IsProgram(string path) => File.Exists(path)
        && (OperatingSystem.IsWindows() || (File.GetUnixFileMode(path) & (UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute)) != UnixFileMode.None);
}
