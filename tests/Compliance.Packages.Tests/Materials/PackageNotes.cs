using System.Xml.Linq;

namespace Compliance.Packages.Tests.Materials;

/// <summary>What a restored package says of itself, read from the folder of packages of the machine.</summary>
internal sealed class PackageNotes
{
    private static readonly string Cache = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    // Packages that hold the text of their licence instead of naming it: each text was read.
    private static readonly Dictionary<string, string> Read = new(StringComparer.Ordinal)
    {
        ["CommandLineParser 2.9.1"] = "MIT",
        ["Microsoft.DotNet.PlatformAbstractions 3.1.6"] = "MIT",
        ["RulesEngine 6.0.1"] = "MIT",
    };

    private readonly XElement _metadata;
    private readonly LockedPackage _package;

    private PackageNotes(LockedPackage package, XElement metadata) => (_package, _metadata) = (package, metadata);

    /// <summary>The licence as an SPDX expression; a package that names none and was not read is a mistake.</summary>
    public string Licence => Value("license") is { } named && named.Attribute("type")!.Value == "expression"
        ? named.Value
        : Read.GetValueOrDefault($"{_package.Name} {_package.Version}") ?? throw new InvalidOperationException($"{_package.Name} {_package.Version} names no licence: read its text, and enter it here.");

    public string Copyright => Value("copyright")?.Value is { Length: > 0 } said ? said : $"Copyright {Value("authors")!.Value}";

    public string? Address => Value("projectUrl")?.Value;

    /// <summary>Whether it serves the build only, and nothing of it is in what is built.</summary>
    public bool IsForDevelopment => Value("developmentDependency")?.Value == "true" || _package.Name == "Microsoft.NET.ILLink.Tasks";

    public static PackageNotes Of(LockedPackage package)
    {
        var id = package.Name.ToLowerInvariant();
        var nuspec = Path.Combine(Cache, id, package.Version, $"{id}.nuspec");
        return new PackageNotes(package, XDocument.Load(nuspec).Root!.Elements().Single(e => e.Name.LocalName == "metadata"));
    }

    private XElement? Value(string name) => _metadata.Elements().FirstOrDefault(e => e.Name.LocalName == name);
}
