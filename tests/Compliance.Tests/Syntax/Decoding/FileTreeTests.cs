using Compliance.Syntax.Decoding;

namespace Compliance.Tests.Syntax.Decoding;

/// <summary>The files under a folder, each once, whatever links lead to them.</summary>
[Platform("Linux,MacOsX")]
internal sealed class FileTreeTests
{
    private string _folder = null!;

    [SetUp]
    public void Create() => _folder = RealPath.Of(Directory.CreateTempSubdirectory("compliance-").FullName);

    [TearDown]
    public void Delete() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void FilesUnder_WithoutLinks_AreAllButHiddenOnesInOrder()
    {
        Write("b.yaml", "a/z.yaml", "a-b.yaml", "a/c/d.txt", ".hidden", ".git/config", "a/.~lock.list.ods#", "empty/.keep");

        Listed().Should().Equal("a-b.yaml", "a/.~lock.list.ods#", "a/c/d.txt", "a/z.yaml", "b.yaml");
    }

    [Test]
    public void FilesUnder_OfARelativePath_BeginWithIt()
    {
        Write("a/b.yaml");
        var relative = Path.GetRelativePath(Directory.GetCurrentDirectory(), _folder);

        FileTree.FilesUnder(relative).Should().Equal(Path.Join(relative, "a", "b.yaml"));
    }

    [Test]
    public void FilesUnder_WithLinksToWhatIsListed_AreListedOnceByTheirOwnName()
    {
        Write("z/real.yaml");
        Link("a.yaml", "z/real.yaml");
        Link("b", "z");
        Link("z/round", ".");

        Listed().Should().Equal("z/real.yaml");
    }

    [Test]
    public void FilesUnder_WithLinksToOthers_AreListedByTheFirstLink()
    {
        Write("rules/own.yaml", "elsewhere/x.yaml", "elsewhere/deep/y.yaml", "file.yaml");
        Link("rules/b", "elsewhere");
        Link("rules/a", "elsewhere");
        Link("rules/d.yaml", "file.yaml");
        Link("rules/c.yaml", "file.yaml");
        Link("rules/gone.yaml", "nowhere.yaml");
        Link("elsewhere/deep/back", "elsewhere");

        Listed("rules").Should().Equal("rules/a/deep/y.yaml", "rules/a/x.yaml", "rules/c.yaml", "rules/gone.yaml", "rules/own.yaml");
    }

    [Test]
    public void FilesUnder_OfALink_AreThoseOfItsTarget()
    {
        Write("data/1/rules.yaml");
        Link("data/..data", "data/1");
        Link("mounted", "data/..data");
        Link("data/rules.yaml", "data/..data/rules.yaml");

        Listed("mounted").Should().Equal("mounted/rules.yaml");
        Listed("data").Should().Equal("data/1/rules.yaml");
    }

    [Test]
    public void FilesUnder_OfNoFolder_Throws() =>
        FluentActions.Invoking(() => Listed("nowhere")).Should().Throw<DirectoryNotFoundException>();

    private List<string> Listed(string below = "") =>
        [.. FileTree.FilesUnder(below.Length == 0 ? _folder : Path.Join(_folder, below)).Select(f => Path.GetRelativePath(_folder, f))];

    private void Write(params string[] names)
    {
        foreach (var name in names)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Join(_folder, name))!);
            File.WriteAllText(Path.Join(_folder, name), name);
        }
    }

    private void Link(string name, string target) => File.CreateSymbolicLink(Path.Join(_folder, name), Path.Join(_folder, target));
}
