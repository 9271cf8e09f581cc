using System.Xml.Linq;
using Mono.Cecil;

namespace Compliance.Architecture.Tests;

/// <summary>The projects under <c>src</c> and the assemblies built from them.</summary>
internal static class ProductAssemblies
{
    /// <summary>Gets the names of the projects, in alphabetical order. Each has the name of its folder and of its assembly.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. Directory.EnumerateFiles(RepositoryRoot.Combine("src"), "*.csproj", SearchOption.AllDirectories).Select(p => Path.GetFileNameWithoutExtension(p)).Order(StringComparer.Ordinal)];

    /// <summary>Gets the path of the assembly of a project, beside the tests.</summary>
    public static string PathOf(string project) => Path.Combine(AppContext.BaseDirectory, project + ".dll");

    /// <summary>Reads the assembly of a project. The caller disposes of it.</summary>
    public static ModuleDefinition Read(string project)
    {
        var resolver = new DefaultAssemblyResolver();
        resolver.AddSearchDirectory(AppContext.BaseDirectory);
        resolver.AddSearchDirectory(Path.GetDirectoryName(typeof(object).Assembly.Location));
        return ModuleDefinition.ReadModule(PathOf(project), new ReaderParameters { AssemblyResolver = resolver });
    }

    /// <summary>Gets the projects that the file of a project references.</summary>
    public static IReadOnlyList<string> ReferencesInProjectFile(string project) =>
        [.. XDocument.Load(RepositoryRoot.Combine($"src/{project}/{project}.csproj")).Descendants("ProjectReference").Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value))];
}
