namespace Compliance.Packages.Tests.Packing;

/// <summary>What the packages are, together and each for itself.</summary>
internal sealed class PackageSetTests
{
#if NRULES
    private const bool IsBuiltWithNRules = true;
#else
    private const bool IsBuiltWithNRules = false;
#endif

    [Test]
    public void Pack_GivesThePackagesThatAreDocumented()
    {
        // The first column of the table in docs/packages.md.
        var documented = File.ReadLines(RepositoryRoot.Combine("docs/packages.md"))
            .Where(l => l.StartsWith("| `", StringComparison.Ordinal))
            .Select(l => l.Split('`')[1])
            .Where(id => IsBuiltWithNRules || id != "Compliance.NRules");

        PackedFolder.Files.Where(f => f.EndsWith(".nupkg", StringComparison.Ordinal)).Select(IdOf).Should().BeEquivalentTo(documented)
            .And.BeEquivalentTo(PackageIds.All, "each is opened by a test");
    }

    [TestCaseSource(typeof(PackageIds), nameof(PackageIds.Libraries))]
    public void Library_IsOneAssemblyWithItsDocumentation(string id)
    {
        using var package = PackedFolder.Open(id);

        package.Entries.Where(e => e.StartsWith("lib/", StringComparison.Ordinal)).Should().BeEquivalentTo($"lib/net10.0/{id}.dll", $"lib/net10.0/{id}.xml");
    }

    [Test]
    public void Compliance_DependsOnAbstractionsAndYamlDotNetOnly()
    {
        using var package = PackedFolder.Open(PackageIds.Core);

        package.Dependencies.Select(d => d.Split(' ')[0]).Should().BeEquivalentTo(
            "Microsoft.Extensions.DependencyInjection.Abstractions",
            "Microsoft.Extensions.Logging.Abstractions",
            "Microsoft.Extensions.Options",
            "Microsoft.Extensions.Primitives",
            "YamlDotNet");
    }

    [TestCase("Compliance.Authoring", "Compliance", "Compliance.Reporting")]
    [TestCase("Compliance.Reporting", "Compliance")]
    [TestCase("Compliance.RulePacks", "Compliance")]
    public void OtherLibraries_DependOnTheirSiblingsInTheirOwnVersion(string id, params string[] siblings)
    {
        using var package = PackedFolder.Open(id);

        package.Dependencies.Should().BeEquivalentTo(siblings.Select(s => $"{s} [{package.Value("version")}]"));
    }

#if NRULES
    [Test]
    public void NRules_DependsOnComplianceAndTheRuntimeOfNRules()
    {
        using var package = PackedFolder.Open("Compliance.NRules");

        package.Dependencies.Should().BeEquivalentTo($"Compliance [{package.Value("version")}]", "NRules.Runtime 1.0.4");
    }
#endif

    [Test]
    public void Cli_IsATool()
    {
        using var package = PackedFolder.Open(PackageIds.Tool);

        package.Metadata.Descendants().Single(e => e.Name.LocalName == "packageType").Attribute("name")!.Value.Should().Be("DotnetTool");
        package.ReadText("tools/net10.0/any/DotnetToolSettings.xml").Should().Contain("<Command Name=\"compliance\" EntryPoint=\"Compliance.Cli.dll\"");
        package.Entries.Should().Contain("tools/net10.0/any/Compliance.Cli.dll");
        package.Dependencies.Should().BeEmpty("a tool brings what it needs");
    }

    [Test]
    public void RulePacks_HoldTheRuleFilesToBeRead()
    {
        using var package = PackedFolder.Open("Compliance.RulePacks");
        var files = Directory.EnumerateFiles(RepositoryRoot.Combine("rules"), "*", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(RepositoryRoot.Path, f).Replace('\\', '/'))
            .Where(f => !f.StartsWith("rules/corpus/", StringComparison.Ordinal));

        package.Entries.Where(e => e.StartsWith("rules/", StringComparison.Ordinal)).Should().BeEquivalentTo(files);
    }

    private static string IdOf(string file)
    {
        var parts = Path.GetFileName(file).Split('.');
        return string.Join('.', parts.TakeWhile(p => !char.IsAsciiDigit(p[0])));
    }
}
