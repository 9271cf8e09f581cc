using Compliance.Cli.Tests.Running;

namespace Compliance.Cli.Tests.Commands;

internal sealed class LintCommandTests
{
    [TestCase("zh")]
    [TestCase("en")]
    public async Task Lint_TwoRulesThatContradict_ShowsBothPlacesAndFails(string language)
    {
        var result = await LintAsync("contradiction", "--lang", language);

        result.ExitCode.Should().Be(1);
        result.Error.Should().BeEmpty();
        result.Output.Should().Contain("del-03-quiet-nights.yaml(9,").And.Contain("del-07-dangerous-goods.yaml(9,");
        Approval.Verify(result.Output, CliProcess.Data($"../Approved/lint-contradiction.{language}.txt"));
    }

    [Test]
    public async Task Lint_TheSameRulesWithAnOverride_ExitsWithZero()
    {
        var result = await LintAsync("overridden", "--lang", "en");

        result.ExitCode.Should().Be(0, result.Output);
        result.Output.Should().Be("2 rules: 0 errors, 0 warnings, 0 notes\n");
    }

    [TestCase(0)]
    [TestCase(1, "--strict")]
    public async Task Lint_NotesOnly_FailIfStrict(int exitCode, params string[] more)
    {
        var result = await LintAsync("overridden", ["--rules", CliProcess.Data("lint/more-codes"), "--lang", "en", .. more]);

        result.ExitCode.Should().Be(exitCode, result.Output);
        result.Output.Should().Contain("note CMP5054").And.EndWith("2 rules: 0 errors, 0 warnings, 1 note\n");
    }

    [Test]
    public async Task Lint_InvalidRules_ExitsWithThree()
    {
        var result = await CliProcess.RunAsync(["lint", "--no-shipped", "--rules", CliProcess.Data("broken"), "--lang", "en"]);

        result.ExitCode.Should().Be(3);
        result.Output.Should().BeEmpty();
    }

    [TestCase("--as-of", "tomorrow")]
    [TestCase("--no-shipped")]
    [TestCase("--loud")]
    public async Task Lint_WrongOption_ExitsWithFour(params string[] arguments) =>
        (await CliProcess.RunAsync(["lint", .. arguments])).ExitCode.Should().Be(4);

    [Test]
    public async Task Lint_ShippedPacks_ExitsWithZero()
    {
        var result = await CliProcess.RunAsync("lint", "--as-of", "2026-11-01", "--lang", "en");

        result.ExitCode.Should().Be(0, result.Output);
    }

    private static Task<CliResult> LintAsync(string pack, params string[] more) =>
        CliProcess.RunAsync(["lint", "--no-shipped", "--rules", CliProcess.Data($"lint/{pack}"), "--as-of", "2026-06-30", .. more]);
}
