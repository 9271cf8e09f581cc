using Compliance.Authoring.Catalogue;
using Compliance.Cli.Cataloguing;

namespace Compliance.Fuzzing.Tests.Cataloguing;

/// <summary>A catalogue that is replaced by a run that is killed, between whatever two renamings, can be replaced by the next run.</summary>
internal sealed class KilledCatalogueTests
{
    private static readonly SiteFile[] Old = Site("old", "en/a.html", "en/gone.html", "index.html", "zh/a.html");
    private static readonly SiteFile[] New = Site("new", "en/a.html", "en/more/b.html", "index.html", "new.html", "zh/a.html");

    private string _folder = null!;

    private string Target => Path.Combine(_folder, "site");

    [SetUp]
    public void Create() => _folder = Directory.CreateTempSubdirectory("compliance-").FullName;

    [TearDown]
    public void Delete() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void Write_AfterARunKilledBetweenAnyTwoRenamings_ReplacesWhatItLeft([Values] bool isNew)
    {
        if (!isNew)
        {
            new CatalogueFolder(Target).Write(Old, () => { }, default);
        }

        // What the disk holds before each renaming and after the last is what a killed run leaves.
        var left = new List<string>();
        var watched = new CatalogueFolder(Target, (from, to) =>
        {
            left.Add(Keep($"left{left.Count}"));
            if (Directory.Exists(from))
            {
                Directory.Move(from, to);
            }
            else
            {
                File.Move(from, to, overwrite: true);
            }
        });
        watched.Write(New, () => { }, default);

        left.Count.Should().BeGreaterThan(5);
        left.Append(Keep("all")).Should().AllSatisfy(folder =>
        {
            new CatalogueFolder(folder).Mistake().Should().BeNull(string.Join(' ', Names(folder)));
            new CatalogueFolder(folder).Write(New, () => { }, default);
            Names(folder).Should().BeEquivalentTo(New.Select(f => f.Path));
            New.Should().AllSatisfy(f => File.ReadAllText(Path.Combine(folder, f.Path)).Should().Be(f.Text));
            Directory.EnumerateFileSystemEntries(folder, ".*").Should().BeEmpty();
        });
    }

    [Test]
    public void Write_RenamingThatFails_LeavesTheOldCatalogue([Range(0, 8)] int failing)
    {
        new CatalogueFolder(Target).Write(Old, () => { }, default);
        var count = 0;
        var folder = new CatalogueFolder(Target, (from, to) =>
        {
            if (count++ == failing)
            {
                throw new IOException("Device or resource busy");
            }

            if (Directory.Exists(from))
            {
                Directory.Move(from, to);
            }
            else
            {
                File.Move(from, to, overwrite: true);
            }
        });

        var write = () => folder.Write(New, () => { }, default);

        write.Should().Throw<IOException>();
        Names(Target).Should().BeEquivalentTo(Old.Select(f => f.Path));
        Old.Should().AllSatisfy(f => File.ReadAllText(Path.Combine(Target, f.Path)).Should().Be(f.Text));
        Directory.EnumerateFileSystemEntries(Target, ".*").Should().BeEmpty();
    }

    private static SiteFile[] Site(string text, params string[] paths) =>
    [
        .. paths.Select(p => new SiteFile(p, $"{text} {p}")),
        new(CatalogueSite.ManifestName, $$"""{ "catalogue": 1, "files": [{{string.Join(", ", paths.Select(p => $"\"{p}\""))}}] }"""),
    ];

    private static IEnumerable<string> Names(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(folder, f).Replace('\\', '/'));

    private string Keep(string name)
    {
        var copy = Path.Combine(_folder, name);
        foreach (var folder in Directory.EnumerateDirectories(Target, "*", SearchOption.AllDirectories).Prepend(Target))
        {
            Directory.CreateDirectory(Path.Combine(copy, Path.GetRelativePath(Target, folder)));
        }

        foreach (var file in Directory.EnumerateFiles(Target, "*", SearchOption.AllDirectories))
        {
            // The mark is locked by the run that is watched.
            var target = Path.Combine(copy, Path.GetRelativePath(Target, file));
            if (file.EndsWith(".tmp", StringComparison.Ordinal))
            {
                File.WriteAllBytes(target, []);
            }
            else
            {
                File.Copy(file, target);
            }
        }

        return copy;
    }
}
