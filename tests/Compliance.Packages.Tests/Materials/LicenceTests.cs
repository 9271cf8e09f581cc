using System.Globalization;
#if NRULES
using System.Text;

namespace Compliance.Packages.Tests.Materials;

/// <summary>The licences of all packages are known, and those that may be used. Each is read from the package, that of NRules too.</summary>
internal sealed class LicenceTests
{
    // Permissive: they ask for a notice, and nothing of who uses the product. Another one is for somebody to decide who reads it.
    private static readonly string[] Allowed = ["Apache-2.0", "BSD-3-Clause", "MIT", "MS-PL OR Apache-2.0"];

    private static readonly Lazy<IReadOnlyList<LockedPackage>> Product = new(() => Packages("src"));
    private static readonly Lazy<IReadOnlyList<LockedPackage>> Everything = new(() => [.. Packages("src").Concat(Packages("tests")).DistinctBy(p => p.Url).OrderBy(p => p.Url, StringComparer.Ordinal)]);

    [Test]
    public void Licences_OfAllPackages_AreAllowed() =>
        Everything.Value.Where(p => !Allowed.Contains(PackageNotes.Of(p).Licence)).Select(p => $"{p.Url}: {PackageNotes.Of(p).Licence}").Should().BeEmpty();

    // From 8 on its licence is a commercial one, which NuGet does not see.
    [Test]
    public void FluentAssertions_IsOlderThan8_AndInTestsOnly()
    {
        Everything.Value.Where(p => p.Name == "FluentAssertions").Should().ContainSingle().Which.Version.Should().StartWith("7.");
        Product.Value.Should().NotContain(p => p.Name == "FluentAssertions");
    }

    // From 9 on it asks for a fee.
    [Test]
    public void JsonSchemaNet_IsOlderThan9_AndInTestsOnly()
    {
        Everything.Value.Where(p => p.Name == "JsonSchema.Net").Should().ContainSingle().Which.Version.Should().StartWith("8.");
        Product.Value.Should().NotContain(p => p.Name == "JsonSchema.Net");
    }

    [Test]
    public void Licences_OfAllPackages_AreListed()
    {
        var page = new StringBuilder();
        page.Append("# Licences\n\nThe packages that the product and its tests are restored with, and the licence that each names. Made by a test (`COMPLIANCE_ACCEPT=1`) from the lock files; one whose licence is\n");
        page.Append("not in the list of `LicenceTests` fails. Each package of the product holds the same as a bill of materials, `bom.json` (CycloneDX).\n\n");
        page.Append("| package | version | licence | in |\n|---|---|---|---|\n");
        var product = Product.Value.ToDictionary(p => p.Url);
        foreach (var package in Everything.Value)
        {
            var notes = PackageNotes.Of(package);
            page.Append(CultureInfo.InvariantCulture, $"| {package.Name} | {package.Version} | {notes.Licence} | {(!product.ContainsKey(package.Url) ? "tests" : notes.IsForDevelopment ? "build" : "product")} |\n");
        }

        Approval.Verify(page.ToString(), "docs/licences.md");
    }

    // A package that brings others along must bring their notices; one that asks for them need not.
    [TestCase("Compliance.Cli")]
    [TestCase("Compliance.Reasoning.Tool")]
    public void Notices_OfWhatATool_BringsAlong_AreComplete(string tool)
    {
        var notices = new StringBuilder("The command is distributed with the following packages, each under its licence. The texts of the licences follow.\n\n");
        List<(LockedPackage Package, PackageNotes Notes)> brought =
            [.. LockFile.Read($"src/{tool}/packages.lock.json").Where(p => !p.IsOurs).Select(p => (p, PackageNotes.Of(p))).Where(p => !p.Item2.IsForDevelopment)];
        foreach (var (package, notes) in brought)
        {
            notices.Append(CultureInfo.InvariantCulture, $"{package.Name} {package.Version}\n  {notes.Licence}\n  {notes.Copyright}\n{(notes.Address is { } address ? $"  {address}\n" : string.Empty)}\n");
        }

        foreach (var licence in brought.Select(p => p.Notes.Licence == "MS-PL OR Apache-2.0" ? "Apache-2.0" : p.Notes.Licence).Distinct().Order(StringComparer.Ordinal))
        {
            notices.Append(CultureInfo.InvariantCulture, $"{new string('=', 80)}\n{licence}\n{new string('=', 80)}\n\n{File.ReadAllText(RepositoryRoot.Combine($"tests/Compliance.Packages.Tests/Materials/Licences/{licence}.txt"))}\n");
        }

        Approval.Verify(notices.ToString(), $"src/{tool}/THIRD-PARTY-NOTICES.txt");
    }

    private static IReadOnlyList<LockedPackage> Packages(string folder) =>
        [.. LockFile.Under(folder).SelectMany(LockFile.Read).Where(p => !p.IsOurs).DistinctBy(p => p.Url).OrderBy(p => p.Url, StringComparer.Ordinal)];
}
#endif
