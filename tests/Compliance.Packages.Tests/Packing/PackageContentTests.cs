using System.Buffers.Binary;

namespace Compliance.Packages.Tests.Packing;

/// <summary>What every package must hold to be found, read, stepped into and trusted.</summary>
[TestFixtureSource(typeof(PackageIds), nameof(PackageIds.All))]
internal sealed class PackageContentTests(string id)
{
    private const int IconSize = 128;

    private Package _package = null!;

    [SetUp]
    public void Open() => _package = PackedFolder.Open(id);

    [TearDown]
    public void Close() => _package.Dispose();

    [Test]
    public void Package_HasItsOwnReadme()
    {
        _package.Value("readme").Should().Be("README.md");
        _package.ReadText("README.md").Should().StartWith($"# {id}\n").And.Contain("\n```");
    }

    [Test]
    public void Package_HasTheIcon()
    {
        var icon = _package.ReadBytes(_package.Value("icon")!);

        icon.Should().StartWith([0x89, (byte)'P', (byte)'N', (byte)'G']);
        BinaryPrimitives.ReadInt32BigEndian(icon.AsSpan(16)).Should().Be(IconSize);
        BinaryPrimitives.ReadInt32BigEndian(icon.AsSpan(20)).Should().Be(IconSize);
    }

    [Test]
    public void Package_SaysItsLicenceAndOrigin()
    {
        var license = _package.Metadata.Elements().Single(e => e.Name.LocalName == "license");
        license.Value.Should().Be("MIT");
        license.Attribute("type")!.Value.Should().Be("expression");

        // A repository has an address only in a release; the remote of a working copy is nobody's business.
        var repository = _package.Metadata.Elements().Single(e => e.Name.LocalName == "repository");
        repository.Attribute("commit")!.Value.Should().MatchRegex("^[0-9a-f]{40}$");
        repository.Attribute("url").Should().BeNull();
    }

    [Test]
    public void Package_DescribesItself()
    {
        _package.Value("id").Should().Be(id);
        _package.Value("description").Should().NotBe("Package Description").And.EndWith(".");
        _package.Value("tags").Should().Contain("compliance");
    }

    [Test]
    public void Symbols_AreThere()
    {
        using var symbols = PackedFolder.OpenSymbols(id);

        symbols.Entries.Should().Contain(e => e.EndsWith($"/{id}.pdb", StringComparison.Ordinal));
    }
}
