namespace Compliance.Packages.Tests.Materials;

/// <summary>A project that is packed with a bill of materials.</summary>
/// <param name="Project">The project.</param>
/// <param name="LockFile">The lock file it is restored by, from the root of the repository.</param>
/// <param name="File">The bill, from the root of the repository.</param>
internal sealed record PackedBill(string Project, string LockFile, string File)
{
    /// <summary>All of them. What is built without NRules has a lock file of its own, and so a bill.</summary>
    public static IReadOnlyList<PackedBill> All { get; } =
    [
        .. Directory.EnumerateFiles(RepositoryRoot.Combine("src"), "*.csproj", SearchOption.AllDirectories)
            .Select(f => Path.GetFileNameWithoutExtension(f)!)
            .Where(p => p != "Compliance.Precompiler")
            .Order(StringComparer.Ordinal)
            .SelectMany(Of),
    ];

    /// <summary>The file, which names a test.</summary>
    public override string ToString() => File;

    private static IEnumerable<PackedBill> Of(string project)
    {
        yield return new PackedBill(project, $"src/{project}/packages.lock.json", $"src/{project}/bom.json");
        var without = $"src/{project}/packages.without-nrules.lock.json";
        if (project != "Compliance.NRules" && System.IO.File.Exists(RepositoryRoot.Combine(without)))
        {
            yield return new PackedBill(project, without, $"src/{project}/bom.without-nrules.json");
        }
    }
}
