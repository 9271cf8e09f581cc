using Compliance.Cli.Tests.Running;

namespace Compliance.Cli.Tests.Commands;

internal sealed class CompileCommandTests
{
    private const string Rule = "pack/rules/del-01-licence.yaml";

    [TestCase("zh", "已预编译 5 条规则：")]
    [TestCase("en", "5 rules precompiled:")]
    public async Task Compile_OwnRules_PutsTheFormBesideThem(string language, string said)
    {
        using var folder = new TemporaryFolder();
        var rules = CopyRules(folder);

        var result = await CliProcess.RunAsync("compile", "--no-shipped", "--rules", rules, "--lang", language);

        result.ExitCode.Should().Be(0, result.Error);
        result.Output.ReplaceLineEndings("").Should().StartWith(said);
        Directory.GetFiles(Path.Combine(rules, ".compliance")).Should().ContainSingle().Which.Should().EndWith(".form");
    }

    [Test]
    public async Task Check_WithTheForm_SaysTheSame_AndAfterAChangeTheNewOne()
    {
        using var folder = new TemporaryFolder();
        var rules = CopyRules(folder);
        var before = await CheckAsync(rules);
        (await CliProcess.RunAsync("compile", "--no-shipped", "--rules", rules)).ExitCode.Should().Be(0);

        (await CheckAsync(rules)).Output.Should().Be(before.Output);

        var rule = Path.Combine(rules, Rule);
        var text = await File.ReadAllTextAsync(rule);
        await File.WriteAllTextAsync(rule, text.Replace("No deliveries without a licence", "Never deliver without a licence", StringComparison.Ordinal));
        (await CheckAsync(rules)).Output.Should().NotBe(before.Output).And.Contain("Never deliver without a licence");
    }

    [Test]
    public async Task Check_WithACache_KeepsTheFormThere()
    {
        using var folder = new TemporaryFolder();
        var cache = new Dictionary<string, string> { ["COMPLIANCE_CACHE"] = folder.File("cache") };

        var first = await CliProcess.RunAsync(cache, Check(CliProcess.Data("rules")));
        var second = await CliProcess.RunAsync(cache, Check(CliProcess.Data("rules")));

        second.Output.Should().Be(first.Output);
        Directory.GetFiles(folder.File("cache")).Should().ContainSingle();
    }

    [Test]
    public async Task Check_WithoutACache_KeepsNothing()
    {
        using var folder = new TemporaryFolder();
        var home = new Dictionary<string, string> { ["HOME"] = folder.File("."), ["XDG_CACHE_HOME"] = folder.File("x"), ["LOCALAPPDATA"] = folder.File("y") };

        await CliProcess.RunAsync(home, Check(CliProcess.Data("rules")));

        folder.FileNames.Should().BeEmpty();
    }

    [Test]
    public async Task Compile_OfNothing_SaysWhatToWrite()
    {
        var result = await CliProcess.RunAsync("compile", "--lang", "en");

        result.ExitCode.Should().Be(4);
        result.Error.Should().Contain("The shipped packs are precompiled").And.Contain("--rules DIR");
    }

    [Test]
    public async Task Compile_OfRulesWithAnError_ExitsWithThree()
    {
        using var folder = new TemporaryFolder();
        var rules = CopyRules(folder);
        await File.AppendAllTextAsync(Path.Combine(rules, Rule), "unknown_key: 1\n");

        var result = await CliProcess.RunAsync("compile", "--no-shipped", "--rules", rules, "--lang", "en");

        result.ExitCode.Should().Be(3);
        result.Error.Should().Contain("unknown_key");
        Directory.Exists(Path.Combine(rules, ".compliance")).Should().BeFalse();
    }

    private static Task<CliResult> CheckAsync(string rules) => CliProcess.RunAsync(Check(rules));

    private static string[] Check(string rules) =>
        ["check", "--no-shipped", "--rules", rules, CliProcess.Data("declarations/violating.yaml"), "--as-of", "2026-11-01", "--lang", "en"];

    private static string CopyRules(TemporaryFolder folder)
    {
        var source = RepositoryRoot.Combine(CliProcess.Data("rules"));
        foreach (var file in Directory.GetFiles(source, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(folder.File("rules"), Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        return folder.File("rules");
    }
}
