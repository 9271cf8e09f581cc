using System.Text.Json;
using System.Xml.Linq;

namespace Compliance.Packages.Tests.Materials;

/// <summary>A lock file: all packages of a project in the versions that are restored, what they need included.</summary>
internal static class LockFile
{
    private const string Framework = "net10.0";

    private static readonly Lazy<IReadOnlyDictionary<string, string>> Projects = new(() =>
        Directory.EnumerateFiles(RepositoryRoot.Combine("src"), "*.csproj", SearchOption.AllDirectories).ToDictionary(f => Path.GetFileNameWithoutExtension(f)!, f => f, StringComparer.OrdinalIgnoreCase));

    private static readonly Lazy<string> OurVersion = new(() =>
        XDocument.Load(RepositoryRoot.Combine("Directory.Build.props")).Descendants("Version").Single().Value);

    /// <summary>The version of all packages of the repository.</summary>
    public static string Version => OurVersion.Value;

    /// <summary>Reads a lock file.</summary>
    /// <param name="path">The path from the root of the repository.</param>
    public static IReadOnlyList<LockedPackage> Read(string path)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(RepositoryRoot.Combine(path)));
        return [.. json.RootElement.GetProperty("dependencies").GetProperty(Framework).EnumerateObject().Select(Package).OrderBy(p => p.Name, StringComparer.Ordinal)];
    }

    /// <summary>The lock files of a part of the repository, by path.</summary>
    public static IEnumerable<string> Under(string folder) =>
        Directory.EnumerateFiles(RepositoryRoot.Combine(folder), "packages.lock.json", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(RepositoryRoot.Path, f).Replace('\\', '/'))
            .Where(f => !f.Split('/').Any(p => p is "bin" or "obj"))
            .Order(StringComparer.Ordinal);

    private static LockedPackage Package(JsonProperty entry)
    {
        var isProject = entry.Value.GetProperty("type").GetString() == "Project";
        return new LockedPackage(
            isProject ? Path.GetFileNameWithoutExtension(Projects.Value[entry.Name]) : entry.Name,
            isProject ? Version : entry.Value.GetProperty("resolved").GetString()!,
            isProject ? null : entry.Value.GetProperty("contentHash").GetString(),
            entry.Value.GetProperty("type").GetString() == "Direct",
            entry.Value.TryGetProperty("dependencies", out var needs) ? [.. needs.EnumerateObject().Select(n => n.Name)] : []);
    }
}
