namespace Compliance.Testing;

/// <summary>Finds files of the repository from a test, wherever the test assembly was built.</summary>
internal static class RepositoryRoot
{
    private const string Marker = "Compliance.sln";

    /// <summary>The folder that holds <c>Compliance.sln</c>.</summary>
    public static string Path { get; } = Find();

    /// <summary>Returns the full path of a file or folder, given its path from the root with forward slashes.</summary>
    public static string Combine(string relativePath) =>
        System.IO.Path.GetFullPath(System.IO.Path.Combine(Path, relativePath));

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, Marker)))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"No folder above '{AppContext.BaseDirectory}' holds {Marker}.");
    }
}
