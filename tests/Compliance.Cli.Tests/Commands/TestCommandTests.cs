using Compliance.Cli.Tests.Running;

namespace Compliance.Cli.Tests.Commands;

internal sealed class TestCommandTests
{
    [Test]
    public async Task Test_AllAsExpected_ExitsWithZero()
    {
        var result = await TestAsync("--lang", "en");

        result.ExitCode.Should().Be(0);
        result.Output.Should().Be("10 passed, 0 failed (5 rules)\n");
    }

    [TestCase("del-01-licence", "4 passed, 0 failed (1 rule)\n")]
    [TestCase("the threshold was raised", "1 passed, 0 failed (1 rule)\n")]
    public async Task Test_Filter_RunsOnlyWhatHoldsIt(string filter, string output) =>
        (await TestAsync(filter, "--lang", "en")).Output.Should().Be(output);

    [Test]
    public async Task Test_FilterWithoutMatch_IsAnErrorAndNotAPass()
    {
        var result = await TestAsync("no-such-case", "--lang", "en");

        result.ExitCode.Should().Be(3);
        result.Error.Should().Contain("No case has 'no-such-case'");
    }

    [TestCase("zh")]
    [TestCase("en")]
    public async Task Test_Failures_ShowExpectedAndActual(string language)
    {
        var result = await TestAsync("--rules", CliProcess.Data("failing-cases"), "--lang", language);

        result.ExitCode.Should().Be(1);
        Approval.Verify(result.Output, CliProcess.Data($"../Approved/test-failures.{language}.txt"));
    }

    [Test]
    public async Task Test_InvalidCases_AreAllReported()
    {
        var result = await TestAsync("--rules", CliProcess.Data("invalid-cases"), "--lang", "en");

        result.ExitCode.Should().Be(3);
        result.Output.Should().BeEmpty();
        Approval.Verify(result.Error, CliProcess.Data("../Approved/test-invalid.txt"));
    }

    [Test]
    public async Task Test_ShippedPacks_Pass()
    {
        var result = await CliProcess.RunAsync("test", "--lang", "en");

        result.ExitCode.Should().Be(0, result.Output + result.Error);
    }

    private static Task<CliResult> TestAsync(params string[] more) =>
        CliProcess.RunAsync(["test", .. CliProcess.SampleRules, .. more]);
}
