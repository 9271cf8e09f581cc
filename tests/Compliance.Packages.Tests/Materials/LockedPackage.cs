namespace Compliance.Packages.Tests.Materials;

/// <summary>A package, or a project of the repository, in a lock file.</summary>
/// <param name="Name">Its id, as it is spelt.</param>
/// <param name="Version">Its version; that of the repository for a project.</param>
/// <param name="ContentHash">The hash that a restore compares; <see langword="null"/> for a project.</param>
/// <param name="IsDirect">Whether the project itself asks for it.</param>
/// <param name="Needs">The ids of what it needs.</param>
internal sealed record LockedPackage(string Name, string Version, string? ContentHash, bool IsDirect, IReadOnlyList<string> Needs)
{
    /// <summary>The address of the package: what identifies a component across bills.</summary>
    public string Url => $"pkg:nuget/{Name}@{Version}";

    public bool IsOurs => ContentHash is null;
}
