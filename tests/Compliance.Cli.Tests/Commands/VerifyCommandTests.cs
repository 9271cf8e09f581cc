using Compliance.Cli.Tests.Running;

namespace Compliance.Cli.Tests.Commands;

internal sealed class VerifyCommandTests
{
    private TemporaryFolder _folder = null!;

    private string Declaration => _folder.File("company.yaml");

    private string Report => _folder.File("report.json");

    [SetUp]
    public async Task WriteReport()
    {
        _folder = new TemporaryFolder();
        File.Copy(RepositoryRoot.Combine(DispositionFiles.Violating), Declaration);
        var result = await CliProcess.RunAsync(["check", Declaration, "--waivers", DispositionFiles.Waivers(_folder, "2026-01-01"), "-o", $"json={Report}", .. CliProcess.SampleRules]);
        result.ExitCode.Should().Be(0, result.Error);
    }

    [TearDown]
    public void DeleteFolder() => _folder.Dispose();

    [Test]
    public async Task Verify_NothingChanged_IsEqual()
    {
        var result = await VerifyAsync();

        result.ExitCode.Should().Be(0, result.Error);
        result.Output.Should().Contain("equal");
    }

    [Test]
    public async Task Verify_WithABaselineThatTheReportDoesNotHave_IsRefused()
    {
        var result = await CliProcess.RunAsync(["verify", Report, "--baseline", Declaration, "--lang", "en", .. CliProcess.SampleRules]);

        result.ExitCode.Should().Be(4);
        result.Error.Should().Contain("The report was made without '--baseline', and is made again without it.");
        result.Output.Should().BeEmpty();
    }

    // The manifest of rules is verified; nothing else has anything to do with it.
    [TestCase("--declaration", "company.yaml")]
    [TestCase("--waivers", "waivers.yaml")]
    [TestCase("--baseline", "baseline.json")]
    [TestCase("--answers", "answers.xlsx")]
    [TestCase("--rule", "cn-*")]
    public async Task Verify_WithoutAReport_RefusesWhatIsAboutOne(string option, string value)
    {
        var result = await CliProcess.RunAsync(["verify", option, value, "--lang", "en", .. CliProcess.SampleRules]);

        result.ExitCode.Should().Be(4);
        result.Error.Should().Contain($"The option '{option}' goes with 'report.json'.");
    }

    [Test]
    public async Task Verify_DayThatCannotBeJudged_IsAMistakeOfTheReport()
    {
        var report = await File.ReadAllTextAsync(Report);
        var day = System.Text.RegularExpressions.Regex.Match(report, "\"as_of\": \"[0-9-]+\"", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(5)).Value;
        await ReplaceAsync(Report, day, "\"as_of\": \"0001-01-01\"");

        var result = await VerifyAsync();

        result.ExitCode.Should().Be(3);
        result.Error.Should().Contain("report.json(4,12): error CMP4035");
    }

    [Test]
    public async Task Verify_DeclarationChanged_NamesItAndTheFindings()
    {
        await ReplaceAsync(Declaration, "insured: false", "insured: true");

        var result = await VerifyAsync();

        result.ExitCode.Should().Be(1);
        result.Output.Should().Contain("the declaration changed").And.Contain("no longer found: caution (open) del-02-insured").And.NotContain("pack");
    }

    [Test]
    public async Task Verify_WaiversChanged_NamesThem()
    {
        await ReplaceAsync(_folder.File("waivers.yaml"), "company: yun", "company: yun\n    subject: deliveries[express]");

        var result = await VerifyAsync();

        result.ExitCode.Should().Be(1);
        result.Output.Should().Contain("the waivers changed").And.Contain("found only now: violation (open) del-01-licence · deliveries[fresh]");
    }

    [Test]
    public async Task Verify_RulesChanged_NamesThePackAlone()
    {
        var rules = _folder.File("rules");
        Copy(RepositoryRoot.Combine(CliProcess.Data("rules")), rules);
        await ReplaceAsync(Path.Combine(rules, "pack/rules/del-01-licence.yaml"), "severity: critical", "severity: low");

        var result = await CliProcess.RunAsync("verify", Report, "--no-shipped", "--rules", rules, "--lang", "en");

        result.ExitCode.Should().Be(1);
        result.Output.Should().Contain("the rules of a pack changed: sample/delivery").And.NotContain("vocabulary", "where rules lie does not change what they say");
    }

    [Test]
    public async Task Verify_ReportEdited_NamesTheLine()
    {
        await ReplaceAsync(Report, "陈伟", "陈炜");

        var result = await VerifyAsync();

        result.ExitCode.Should().Be(1);
        result.Output.Should().Contain("the text differs from line");
    }

    [Test]
    public async Task Verify_DeclarationMoved_IsFoundWhereTheOptionSays()
    {
        var moved = _folder.File("moved.yaml");
        File.Move(Declaration, moved);

        (await VerifyAsync()).ExitCode.Should().Be(3);
        (await VerifyAsync("--declaration", moved)).Output.Should().NotContain("the declaration changed");
    }

    [TestCase("{}")]
    [TestCase("")]
    [TestCase("[1, 2]")]
    [TestCase("""{"reports": [1]}""")]
    [TestCase("""{"schema_version": 1, "as_of": "never", "declaration": [], "packs": {}}""")]
    public async Task Verify_NoReport_IsInvalid(string text)
    {
        await File.WriteAllTextAsync(Report, text);

        var result = await VerifyAsync();

        result.ExitCode.Should().Be(3);
        result.Output.Should().BeEmpty();
        result.Error.Should().Contain("CMP");
    }

    private Task<CliResult> VerifyAsync(params string[] more) => CliProcess.RunAsync(["verify", Report, "--lang", "en", .. more, .. CliProcess.SampleRules]);

    private static async Task ReplaceAsync(string file, string old, string now)
    {
        var text = await File.ReadAllTextAsync(file);
        text.Should().Contain(old);
        await File.WriteAllTextAsync(file, text.Replace(old, now, StringComparison.Ordinal));
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
