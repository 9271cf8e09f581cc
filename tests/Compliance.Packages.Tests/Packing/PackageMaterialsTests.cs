using System.Text.Json;

namespace Compliance.Packages.Tests.Packing;

/// <summary>Each package says what it is made of, and a tool under what licences it brings others along.</summary>
internal sealed class PackageMaterialsTests
{
    private const string Notices = "THIRD-PARTY-NOTICES.txt";

    [TestCaseSource(typeof(PackageIds), nameof(PackageIds.All))]
    public void Package_HoldsItsBill(string id)
    {
#if NRULES
        const string name = "bom.json";
#else
        var name = File.Exists(RepositoryRoot.Combine($"src/{id}/bom.without-nrules.json")) ? "bom.without-nrules.json" : "bom.json";
#endif
        using var package = PackedFolder.Open(id);

        package.ReadText("bom.json").Should().Be(File.ReadAllText(RepositoryRoot.Combine($"src/{id}/{name}")));
    }

    // What the package asks for is in the bill, in that version.
    [TestCaseSource(typeof(PackageIds), nameof(PackageIds.Libraries))]
    public void Dependencies_OfThePackage_AreInTheBill(string id)
    {
        using var package = PackedFolder.Open(id);
        using var json = JsonDocument.Parse(package.ReadText("bom.json"));
        var components = json.RootElement.GetProperty("components").EnumerateArray().Select(c => $"{c.GetProperty("name").GetString()} {c.GetProperty("version").GetString()}").ToList();

        package.Dependencies.Select(d => d.Replace("[", string.Empty, StringComparison.Ordinal).Replace("]", string.Empty, StringComparison.Ordinal)).Should().BeSubsetOf(components);
    }

    [Test]
    public void Tool_HoldsTheNotices()
    {
        using var package = PackedFolder.Open(PackageIds.Tool);

        package.ReadText(Notices).Should().Be(File.ReadAllText(RepositoryRoot.Combine($"src/{PackageIds.Tool}/{Notices}")));
    }

    // Nothing is in the package that no notice and no bill names.
    [Test]
    public void Assemblies_OfTheTool_AreOursOrNamed()
    {
        using var package = PackedFolder.Open(PackageIds.Tool);
        var (notices, bill) = (package.ReadText(Notices), package.ReadText("bom.json"));

        package.Entries.Where(e => e.EndsWith(".dll", StringComparison.Ordinal)).Select(e => Path.GetFileNameWithoutExtension(e))
            .Where(a => !a.StartsWith("Compliance", StringComparison.Ordinal))
            .Select(a => a == "NRules" ? "NRules.Runtime" : a) // the one assembly that is not named as its package
            .Should().NotBeEmpty().And.OnlyContain(a => notices.Contains($"{a} ", StringComparison.Ordinal) && bill.Contains($"\"{a}\"", StringComparison.Ordinal));
    }
}
