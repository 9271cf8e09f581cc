using System.Text.Json.Nodes;
using Compliance.Cli.Tests.Running;

namespace Compliance.Cli.Tests.Commands.Authoring;

/// <summary><c>compliance catalogue</c>: the folder is replaced as a whole or left as it was; reports link to what is published.</summary>
internal sealed class CatalogueCommandTests
{
    private static readonly string[] Check = ["check", CliProcess.Data("declarations/violating.yaml"), .. CliProcess.SampleRules, "--lang", "en"];

    private TemporaryFolder _folder = null!;

    private string Target => _folder.File("site");

    [SetUp]
    public void SetUp() => _folder = new TemporaryFolder();

    [TearDown]
    public void TearDown() => _folder.Dispose();

    [TestCase(false)]
    [TestCase(true)]
    public async Task Catalogue_IntoANewOrEmptyFolder_IsWritten_AndListsItsFiles(bool exists)
    {
        if (exists)
        {
            Directory.CreateDirectory(Target);
        }

        var result = await CatalogueAsync();

        (result.ExitCode, result.Output).Should().Be((0, string.Empty), result.Error);
        result.Error.Should().Contain("open ").And.Contain("index.html");
        var listed = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(Target, "catalogue.json")))!["files"]!.AsArray().Select(f => (string)f!).ToList();
        listed.Append("catalogue.json").Should().BeEquivalentTo(Files());
        listed.Should().Contain(["index.html", "zh/index.html", "en/rules/del-01-licence.html"]);
    }

    [Test]
    public async Task Catalogue_OfChangedRules_LeavesNoPageOfOneThatIsGone()
    {
        await CatalogueAsync();

        var result = await CatalogueAsync("--rule", "del-02-insured");

        result.ExitCode.Should().Be(0, result.Error);
        Files().Where(f => f.StartsWith("en/rules/", StringComparison.Ordinal)).Should().Equal("en/rules/del-02-insured.html");
        _folder.FileNames.Should().Equal("site");
    }

    [TestCase("notes.txt")]
    [TestCase("en/rules/mine.html")]
    public async Task Catalogue_WhereOtherFilesAre_ChangesNothing(string name)
    {
        await CatalogueAsync();
        var other = Path.Combine(Target, name);
        await File.WriteAllTextAsync(other, "mine");
        var before = Contents();

        var result = await CatalogueAsync("--rule", "del-02-insured");

        result.ExitCode.Should().Be(3, result.Error);
        result.Error.Should().Contain("CMP5460").And.Contain(name).And.Contain("empty folder");
        Contents().Should().BeEquivalentTo(before);
    }

    [TestCase("no JSON")]
    [TestCase("""{ "files": [] }""")]
    [TestCase("""{ "catalogue": 1, "files": [1] }""")]
    public async Task Catalogue_WhereTheListIsNotItsOwn_ChangesNothing(string list)
    {
        Directory.CreateDirectory(Target);
        await File.WriteAllTextAsync(Path.Combine(Target, "catalogue.json"), list);

        var result = await CatalogueAsync();

        result.ExitCode.Should().Be(3, result.Error);
        result.Error.Should().Contain("CMP5461").And.Contain("catalogue.json");
        Files().Should().Equal("catalogue.json");
    }

    [Test]
    public async Task Catalogue_InThePlaceOfAFile_IsUsage()
    {
        await File.WriteAllTextAsync(Target, "a file");

        var result = await CatalogueAsync();

        result.ExitCode.Should().Be(4, result.Error);
        (await File.ReadAllTextAsync(Target)).Should().Be("a file");
    }

    [Test]
    public async Task Catalogue_WithoutAFolder_IsUsage()
    {
        var result = await CliProcess.RunAsync(["catalogue", .. CliProcess.SampleRules, "--lang", "en"]);

        (result.ExitCode, result.Output).Should().Be((4, string.Empty));
        result.Error.Should().Contain("-o catalogue");
    }

    [TestCase("https://rules.example/catalogue")]
    [TestCase("https://rules.example/catalogue/")]
    public async Task Check_WithTheAddress_LinksToThePagesOfRules(string address)
    {
        var (html, sarif) = (_folder.File("report.html"), _folder.File("report.sarif"));

        await CliProcess.RunAsync([.. Check, "--catalogue-url", address, "-o", $"html={html}", "-o", $"sarif={sarif}"]);

        const string Page = "https://rules.example/catalogue/en/rules/del-01-licence.html";
        (await File.ReadAllTextAsync(html)).Should().Contain($"<a href=\"{Page}\">");
        (await File.ReadAllTextAsync(sarif)).Should().Contain($"\"helpUri\": \"{Page}\"").And.Contain("\"informationUri\": \"https://rules.example/catalogue/\"");
    }

    [Test]
    public async Task Check_WithTheAddressInTheSettings_OrInTheEnvironment_LinksToo()
    {
        var html = _folder.File("report.html");
        var settings = _folder.File("compliance.yaml");
        await File.WriteAllTextAsync(settings, "catalogue_url: https://set.example\n");

        await CliProcess.RunAsync([.. Check, "--config", settings, "-o", $"html={html}"]);
        (await File.ReadAllTextAsync(html)).Should().Contain("href=\"https://set.example/en/rules/");

        await CliProcess.RunAsync(new Dictionary<string, string> { ["COMPLIANCE_CATALOGUE_URL"] = "https://env.example" }, [.. Check, "--config", settings, "-o", $"html={html}"]);
        (await File.ReadAllTextAsync(html)).Should().Contain("href=\"https://env.example/en/rules/");
    }

    [Test]
    public async Task Check_WithoutTheAddress_LinksNowhere()
    {
        var html = _folder.File("report.html");

        await CliProcess.RunAsync([.. Check, "-o", $"html={html}"]);

        (await File.ReadAllTextAsync(html)).Should().NotContain("href=\"http");
    }

    [TestCase("rules.example")]
    [TestCase("file:///etc")]
    [TestCase("https://rules.example/?q=1")]
    public async Task Check_WithAnAddressThatIsNone_IsRefused(string address)
    {
        var settings = _folder.File("compliance.yaml");
        await File.WriteAllTextAsync(settings, $"catalogue_url: \"{address}\"\n");

        var option = await CliProcess.RunAsync([.. Check, "--catalogue-url", address]);
        var set = await CliProcess.RunAsync([.. Check, "--config", settings]);

        (option.ExitCode, option.Output, set.ExitCode, set.Output).Should().Be((4, string.Empty, 3, string.Empty));
        option.Error.Should().Contain("no address of the web");
        set.Error.Should().Contain("CMP5462").And.Contain("(1,16)");
    }

    private Task<CliResult> CatalogueAsync(params string[] arguments) => CliProcess.RunAsync(["catalogue", "-o", Target, .. CliProcess.SampleRules, "--lang", "en", .. arguments]);

    private string[] Files() => [.. Directory.EnumerateFiles(Target, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Target, f).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    private Dictionary<string, string> Contents() => Files().ToDictionary(f => f, f => File.ReadAllText(Path.Combine(Target, f)), StringComparer.Ordinal);
}
