namespace Compliance.Cli.Configuration;

/// <summary>Resolves the paths of a settings file: relative to that file, wherever the command is run.</summary>
/// <param name="file">The settings file.</param>
/// <param name="folder">The current directory.</param>
internal sealed class SettingsPath(string file, string folder)
{
    private readonly string _beside = Path.GetDirectoryName(Path.GetFullPath(file, folder))!;

    /// <summary>Gets a path of the file as it is written from the current directory.</summary>
    public string Of(string path) => Shorten(Path.GetFullPath(path, _beside), folder);

    /// <summary>Gets a path as it is written from a folder, with forward slashes.</summary>
    public static string Shorten(string path, string folder) => Path.GetRelativePath(folder, path).Replace('\\', '/');
}
