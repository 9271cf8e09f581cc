using Compliance.Cli.Tests.Running;

namespace Compliance.Cli.Tests;

/// <summary>Flags stand over the environment, which stands over the file found from the current directory upward.</summary>
internal sealed class SettingsTests
{
    private TemporaryFolder _folder = null!;

    private static string Rules => RepositoryRoot.Combine(CliProcess.Data("rules"));

    [SetUp]
    public void CreateFolder()
    {
        _folder = new TemporaryFolder();
        Directory.CreateDirectory(_folder.File("deep/er"));
        File.Copy(RepositoryRoot.Combine(DispositionFiles.Violating), _folder.File("company.yaml"));
    }

    [TearDown]
    public void DeleteFolder() => _folder.Dispose();

    [Test]
    public async Task Check_FileUpward_IsUsedAndItsPathsAreBesideIt()
    {
        Write($"rules: [{Rules}]\nshipped_rules: false\ndeclarations: company.yaml\nlanguage: en\noutputs: [console, json=out/report.json]\nfail_on: none\n");

        var result = await RunAsync("deep/er", [], "check");

        result.ExitCode.Should().Be(0, result.Error);
        result.Output.Should().Contain("Declared  云送科技有限公司 · ../../company.yaml");
        File.Exists(_folder.File("out/report.json")).Should().BeTrue();
    }

    [Test]
    public async Task Check_FileOfAParent_IsNamedWithWhatItChanges()
    {
        Write($"rules: [{Rules}]\nshipped_rules: false\nfail_on: none\nwaivers: waivers.yaml\n");
        DispositionFiles.Waivers(_folder, "2026-01-01");

        var result = await RunAsync("deep/er", [], "check", "../../company.yaml", "--no-waivers", "--lang", "en", "-o", "console", "-o", "json=report.json", "--as-of", "2025-06-30");

        result.ExitCode.Should().Be(0, result.Error);
        result.Error.ReplaceLineEndings(" ").Should().Contain("note: settings ../../compliance.yaml (found in a parent folder): ").And.Contain("shipped_rules = false").And.Contain("fail_on").And.NotContain("waivers =");
        result.Output.Should().Contain("../../compliance.yaml (found in a parent folder)").And.Contain("shipped_rules = false").And.Contain("fail_on");
        File.ReadAllText(_folder.File("deep/er/report.json")).Should().Contain("\"origin\": \"parent_folder\"");
        (await RunAsync("deep/er", [], "verify", "report.json")).ExitCode.Should().Be(0, "settings change no finding, and are taken from the report");
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task Check_FileAboveTheRepository_IsNotFound(bool isFolder)
    {
        Write("fail_on: none\n");
        if (isFolder)
        {
            Directory.CreateDirectory(_folder.File("deep/.git"));
        }
        else
        {
            File.WriteAllText(_folder.File("deep/.git"), "gitdir: elsewhere\n");
        }

        string[] check = ["check", _folder.File("company.yaml"), "--no-shipped", "--rules", Rules];
        (await RunAsync("deep/er", [], check)).ExitCode.Should().Be(1, "what lies above the repository is none of its settings");
        File.WriteAllText(_folder.File("deep/compliance.yaml"), "fail_on: none\n");
        (await RunAsync("deep/er", [], check)).ExitCode.Should().Be(0, "the root of the repository is searched");
    }

    [Test]
    public async Task Check_Variable_IsNamedInTheReport()
    {
        var result = await RunAsync(".", new() { ["COMPLIANCE_FAIL_ON"] = "none" }, "check", "company.yaml", "--no-shipped", "--rules", Rules, "-o", "json");

        result.ExitCode.Should().Be(0);
        result.Output.Should().Contain("\"variable\": \"COMPLIANCE_FAIL_ON\"");
        result.Error.Should().Contain("COMPLIANCE_FAIL_ON");
    }

    [Test]
    public async Task Check_ChineseTwin_MeansTheSame()
    {
        DispositionFiles.Waivers(_folder, "2026-01-01");
        Write($"规则: {Rules}\n随附规则: 否\n申报: [company.yaml]\n语言: 中文\n输出: console\n豁免: waivers.yaml\n未通过级别: 违规\n");

        var result = await RunAsync(".", [], "check");

        result.ExitCode.Should().Be(0, result.Error);
        result.Output.Should().Contain("已豁免 3");
    }

    [Test]
    public async Task Check_EnvironmentOverFileAndFlagOverEnvironment()
    {
        Write($"rules: {Rules}\nshipped_rules: false\ndeclarations: company.yaml\nfail_on: none\n");
        var variables = new Dictionary<string, string> { ["COMPLIANCE_FAIL_ON"] = "violation" };
        var inChinese = new Dictionary<string, string> { ["COMPLIANCE_FAIL_ON"] = "违规" };

        (await RunAsync(".", [], "check")).ExitCode.Should().Be(0);
        (await RunAsync(".", variables, "check")).ExitCode.Should().Be(1);
        (await RunAsync(".", inChinese, "check")).ExitCode.Should().Be(1);
        (await RunAsync(".", variables, "check", "--fail-on", "none")).ExitCode.Should().Be(0);
        (await RunAsync(".", [], "check", "--no-config")).ExitCode.Should().Be(4, "no declaration is named");
    }

    [Test]
    public async Task Check_NoWaivers_ShowsEverything()
    {
        DispositionFiles.Waivers(_folder, "2026-01-01");
        Write($"rules: {Rules}\nshipped_rules: false\ndeclarations: company.yaml\nwaivers: waivers.yaml\n");

        (await RunAsync(".", [], "check")).ExitCode.Should().Be(0);
        (await RunAsync(".", [], "check", "--no-waivers")).ExitCode.Should().Be(1);
    }

    [Test]
    public async Task Check_Folder_PassesOverWhatBelongsToDeclarations()
    {
        DispositionFiles.Waivers(_folder, "2026-01-01");
        Write($"rules: {Rules}\nshipped_rules: false\nwaivers: waivers.yaml\n");

        (await RunAsync(".", [], "check", ".")).ExitCode.Should().Be(0);
    }

    [Test]
    public async Task Baseline_FromSettings_LetsOnlyWhatIsNewFail()
    {
        Write($"rules: {Rules}\nshipped_rules: false\ndeclarations: company.yaml\nbaseline: baseline.json\n");

        (await RunAsync(".", [], "baseline")).ExitCode.Should().Be(0);
        (await RunAsync(".", [], "check")).ExitCode.Should().Be(0);
        await File.AppendAllTextAsync(_folder.File("company.yaml"), "  - { id: new, title: 云新, period: 2025-01-01.. }\n");
        var result = await RunAsync(".", [], "check", "--lang", "en");
        result.ExitCode.Should().Be(1);
        result.Output.Should().Contain("new: not in the baseline");
    }

    [Test]
    public async Task AnyCommand_MistakesInTheFile_AreShownWithTheirPlaces()
    {
        Write("rule: x\nfail_on: violations\nlanguage: fr\noutputs: [odt=x]\nwaivers: \"\"\n");

        var result = await RunAsync(".", [], "list", "--lang", "en");

        result.ExitCode.Should().Be(3);
        result.Output.Should().BeEmpty();
        result.Error.Should().Contain("compliance.yaml(1,1): error CMP2004").And.Contain("(2,10): error CMP2009").And.Contain("(3,11): error CMP2009")
            .And.Contain("(4,11): error CMP4302").And.Contain("(5,10): error CMP4301");
    }

    [Test]
    public async Task Check_MistakeInTheEnvironment_IsAUsageError()
    {
        var result = await RunAsync(".", new() { ["COMPLIANCE_FAIL_ON"] = "never" }, "check", "company.yaml");

        result.ExitCode.Should().Be(4);
        result.Error.Should().Contain("COMPLIANCE_FAIL_ON");
    }

    [Test]
    public async Task Check_NamedFileMissing_IsInvalid() =>
        (await RunAsync(".", [], "check", "company.yaml", "--config", "none.yaml")).ExitCode.Should().Be(3);

    private void Write(string text) => File.WriteAllText(_folder.File("compliance.yaml"), text);

    private Task<CliResult> RunAsync(string folder, Dictionary<string, string> variables, params string[] arguments) =>
        CliProcess.RunInAsync(_folder.File(folder), variables, arguments);
}
