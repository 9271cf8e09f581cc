using Compliance.Rules.Loading;

namespace Compliance.Rules.Manifests;

/// <summary>Paths in a manifest. They are compared with the paths of the files that were found, and never opened.</summary>
internal static class ManifestPath
{
    /// <summary>Gets the path of a rule file from the folder of the manifest.</summary>
    public static string Of(string folder, RuleFile file) => Path.GetRelativePath(folder, file.Path).Replace('\\', '/');

    /// <summary>Determines whether a path leads from a folder to a file in it, in the one way it can be written.</summary>
    public static bool IsInside(string path) =>
        path.Length > 0
        && !path.Contains('\\', StringComparison.Ordinal)
        && !path.Contains(':', StringComparison.Ordinal)
        && path.Split('/').All(p => p is not ("" or "." or ".."));
}
