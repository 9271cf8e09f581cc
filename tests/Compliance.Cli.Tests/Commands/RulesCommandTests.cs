using Compliance.Cli.Tests.Running;

namespace Compliance.Cli.Tests.Commands;

/// <summary>The commands that show rules: <c>list</c> and <c>explain</c>.</summary>
internal sealed class RulesCommandTests
{
    [TestCase("2026-01-01", "zh")]
    [TestCase("2022-01-01", "en")]
    public async Task List_OnADay_MarksRulesNotInForce(string day, string language)
    {
        var result = await CliProcess.RunAsync(["list", "--as-of", day, "--lang", language, .. CliProcess.SampleRules]);

        result.ExitCode.Should().Be(0);
        Approval.Verify(result.Output, CliProcess.Data($"../Approved/list.{day}.{language}.txt"));
    }

    [TestCase("del-02-cover", "both")]
    [TestCase("DEL-01", "zh")]
    public async Task Explain_RuleOrClause_IsAsApproved(string name, string language)
    {
        var result = await CliProcess.RunAsync(["explain", name, "--lang", language, .. CliProcess.SampleRules]);

        result.ExitCode.Should().Be(0);
        Approval.Verify(result.Output, CliProcess.Data($"../Approved/explain.{name}.{language}.txt"));
    }

    [Test]
    public async Task List_ShippedPacks_HoldsRules()
    {
        var result = await CliProcess.RunAsync("list");

        result.ExitCode.Should().Be(0, result.Error);
        result.Output.Should().Contain("cn-payment-unlicensed-payment").And.Contain("cn（中国工作日）：2019–");
    }
}
