using System.Text.Json;
using Compliance.Cli.Tests.Running;

namespace Compliance.Cli.Tests.Commands;

/// <summary>A folder is checked whole: what looks like a declaration is read once, or named.</summary>
internal sealed class DeclarationFolderTests
{
    private TemporaryFolder _folder = null!;

    [SetUp]
    public void CreateFolder() => _folder = new TemporaryFolder();

    [TearDown]
    public void DeleteFolder() => _folder.Dispose();

    [Test]
    public async Task Check_ExtensionsInCapitals_AreRead()
    {
        Add("a.yaml");
        Add("B.YAML");
        Add("sub/c.Yml");

        (await NamesAsync(_folder.File("."))).Should().Equal("B.YAML", "a.yaml", "sub/c.Yml");
    }

    [Test]
    public async Task Check_SubfoldersOfLists_AreADeclarationEach()
    {
        Add("a.yaml");
        AddLists("one");
        AddLists("two/deep", ".CSV");

        (await NamesAsync(_folder.File("."))).Should().Equal("a.yaml", "one", "two/deep");
        (await NamesAsync(_folder.File("*"))).Should().Equal("a.yaml", "one");
        (await NamesAsync(_folder.File("**/*.CSV"))).Should().Equal("two/deep");
    }

    [TestCase("old.xls")]
    [TestCase("stream.ndjson")]
    [TestCase("STREAM.JSONL")]
    [TestCase("table.ods")]
    [TestCase("sub/table.et")]
    [TestCase("lists.tsv")]
    public async Task Check_FormThatIsNotRead_IsNamedAndFails(string name)
    {
        Add("a.yaml");
        Write(name, "anything");

        var result = await CheckAsync(_folder.File("."));

        result.ExitCode.Should().Be(3);
        result.Output.Should().BeEmpty();
        result.Error.ReplaceLineEndings(" ").Should().Contain(Path.GetFileName(name)).And.Contain("looks like a declaration");
    }

    [TestCase("~$a.xlsx")]
    [TestCase(".~lock.a.xlsx#")]
    public async Task Check_LockFile_IsPassedOverWithANotice(string name)
    {
        Add("a.yaml");
        Write(name, "anything");

        var result = await CheckAsync(_folder.File("."));

        result.ExitCode.Should().Be(1);
        result.Error.Should().Contain("lock file").And.Contain(name);
    }

    [Test]
    [Platform(Exclude = "Win")]
    public async Task Check_LinksInACircle_ReadEachFileOnce()
    {
        Add("one/a.yaml");
        Directory.CreateSymbolicLink(_folder.File("one/l1"), _folder.File("one"));
        Directory.CreateSymbolicLink(_folder.File("one/l2"), _folder.File("one"));
        File.CreateSymbolicLink(_folder.File("one/0.yaml"), _folder.File("one/a.yaml"));

        (await NamesAsync(_folder.File("one"))).Should().Equal("one/a.yaml");
        (await NamesAsync(_folder.File("one"), _folder.File("one/l1"), _folder.File("one/l2/0.yaml"))).Should().Equal("one/a.yaml");
    }

    [Test]
    [Platform(Exclude = "Win")]
    public async Task Check_LinkOutOfTheFolder_IsFollowed()
    {
        Add("elsewhere/a.yaml");
        Directory.CreateDirectory(_folder.File("one"));
        Directory.CreateSymbolicLink(_folder.File("one/linked"), _folder.File("elsewhere"));

        (await NamesAsync(_folder.File("one"))).Should().Equal("one/linked/a.yaml");
    }

    [Test]
    [Platform(Exclude = "Win")]
    public async Task Check_LinkWithoutTarget_IsAMistake()
    {
        Add("a.yaml");
        File.CreateSymbolicLink(_folder.File("b.yaml"), _folder.File("nowhere.yaml"));

        (await CheckAsync(_folder.File("."))).ExitCode.Should().Be(3);
    }

    [Test]
    public async Task Check_RulesFolderWithoutRules_IsAMistake()
    {
        Add("a.yaml");
        Directory.CreateDirectory(_folder.File("rules"));
        Write("rules/README.md", "nothing");

        var result = await CliProcess.RunAsync(["check", _folder.File("a.yaml"), "--no-config", "--lang", "en", .. CliProcess.SampleRules, "--rules", _folder.File("rules")]);

        result.ExitCode.Should().Be(3);
        result.Error.Should().Contain("CMP2507").And.Contain("holds no rule file");
    }

    [Test]
    [Platform(Exclude = "Win")]
    public async Task Check_RulesFolderWithLinksInACircle_IsReadOnce()
    {
        Add("a.yaml");
        Directory.CreateDirectory(_folder.File("rules"));
        foreach (var file in Directory.EnumerateFiles(RepositoryRoot.Combine(CliProcess.Data("rules")), "*", SearchOption.AllDirectories))
        {
            var to = _folder.File($"rules/{Path.GetRelativePath(RepositoryRoot.Combine(CliProcess.Data("rules")), file)}");
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(file, to);
        }

        Directory.CreateSymbolicLink(_folder.File("rules/l1"), _folder.File("rules"));
        Directory.CreateSymbolicLink(_folder.File("rules/l2"), _folder.File("rules"));

        (await CliProcess.RunAsync("check", _folder.File("a.yaml"), "--no-config", "--no-shipped", "--rules", _folder.File("rules"))).ExitCode.Should().Be(1);
    }

    private void Add(string name) => Write(name, File.ReadAllText(RepositoryRoot.Combine(DispositionFiles.Violating)));

    private void AddLists(string folder, string extension = ".csv")
    {
        Write($"{folder}/declaration{extension}", "as_of\n2025-06-30\n");
        Write($"{folder}/company{extension}", "id,name,open_interfaces\nyun,云送科技有限公司,false\n");
    }

    private void Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_folder.File(name))!);
        File.WriteAllText(_folder.File(name), text);
    }

    private static Task<CliResult> CheckAsync(params string[] paths) =>
        CliProcess.RunAsync(["check", .. paths, "--no-config", "--lang", "en", .. CliProcess.SampleRules]);

    // The names of the declarations that were checked, relative to the first path or its folder.
    private async Task<IEnumerable<string>> NamesAsync(params string[] paths)
    {
        var result = await CliProcess.RunAsync(["check", .. paths, "--no-config", "-o", "json", .. CliProcess.SampleRules]);
        result.ExitCode.Should().BeOneOf([0, 1], result.Error);
        using var document = JsonDocument.Parse(result.Output);
        var root = document.RootElement;
        IEnumerable<JsonElement> reports = root.TryGetProperty("reports", out var many) ? many.EnumerateArray() : [root];
        return [.. reports.Select(r => Path.GetRelativePath(_folder.File("."), r.GetProperty("declaration").GetProperty("name").GetString()!).Replace('\\', '/'))];
    }
}
