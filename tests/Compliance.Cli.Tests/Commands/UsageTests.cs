using Compliance.Cli.Tests.Running;

namespace Compliance.Cli.Tests.Commands;

internal sealed class UsageTests
{
    [Test]
    public async Task Run_WithoutArguments_PrintsHelpToErrorAndExitsWithFour()
    {
        var result = await CliProcess.RunAsync();

        result.ExitCode.Should().Be(4);
        result.Output.Should().BeEmpty();
        result.Error.Should().Contain("compliance <command>");
    }

    [TestCase("chek|a.yaml", "没有命令“chek”。", "是否想写“check”？")]
    [TestCase("--lang|en|chek", "There is no command 'chek'.", "Did you mean 'check'?")]
    [TestCase("check|a.yaml|--fail-om|none|--lang|en", "This command has no option '--fail-om'.", "Did you mean '--fail-on'?")]
    [TestCase("check|--lang|en", "The argument declaration is missing.", "See compliance check --help")]
    [TestCase("check|a.yaml|--as-of|2026/11/1|--lang|en", "'2026/11/1' after '--as-of' is not a date.", "2026-11-01")]
    [TestCase("check|a.yaml|--as-of|0001-01-01|--lang|en", "After '--as-of': 0001-01-01 cannot be the day of the judgement.", "Write a day from 1900-01-01 to 2999-12-31")]
    [TestCase("check|a.yaml|--as-of|9999-12-31", "选项“--as-of”：9999-12-31 不能作为判断日。", "1900-01-01 至 2999-12-31")]
    [TestCase("check|a.yaml|--lang|en|--as-of", "The option '--as-of' needs a value.", "See compliance check --help")]
    [TestCase("check|a.yaml|--fail-on|violations|--lang|en", "does not know 'violations'", "Did you mean 'violation'?")]
    [TestCase("check|a.yaml|-o|jsn|--lang|en", "does not know 'jsn'", "Did you mean 'json'?")]
    [TestCase("check|a.yaml|-o|json=|--lang|en", "A file name is missing", "-o json=report.json")]
    [TestCase("check|a.yaml|-o|json|-o|console|--lang|en", "Two outputs go to standard output.", "-o json=report.json")]
    [TestCase("check|a.yaml|-o|console=a.txt|--lang|en", "goes to the screen", "-o json=FILE")]
    [TestCase("list|--no-shipped|--lang|en", "no rules with --rules", "Write --rules DIR")]
    [TestCase("list|extra|--lang|en", "'extra' is one argument too many.", "See compliance list --help")]
    [TestCase("list|--lang|fr", "选项“--lang”不认识“fr”。", "zh、en、both")]
    [TestCase("explain|cn-payment-unlicensed-paymnt|--lang|en", "is no name of a rule, clause", "Did you mean 'cn-payment-unlicensed-payment'?")]
#if !NRULES
    [TestCase("check|company.yaml|--engine|nrules|--lang|en", "does not contain the NRules engine", "Write 'native'")]
#endif
    [TestCase("check|company.yaml|--engine|rete|--lang|en", "does not know 'rete'", "native")]
    public async Task Run_MistakenCommandLine_SaysWhatAndWhatToWriteInstead(string arguments, string message, string advice)
    {
        var result = await CliProcess.RunAsync(arguments.Split('|'));

        result.ExitCode.Should().Be(4);
        result.Output.Should().BeEmpty();
        result.Error.Should().Contain(message).And.Contain(advice);
    }

    [TestCase("--help", "help")]
    [TestCase("check|--help", "help-check")]
    [TestCase("test|-h|--lang|en", "help-test.en")]
    public async Task Help_OfACommand_IsAsApproved(string arguments, string name)
    {
        var result = await CliProcess.RunAsync(arguments.Split('|'));

        result.ExitCode.Should().Be(0);
        result.Error.Should().BeEmpty();
        Approval.Verify(result.Output, CliProcess.Data($"../Approved/{name}.txt"));
    }

    [Test]
    public async Task Version_IsOneLine()
    {
        var result = await CliProcess.RunAsync("--version");

        result.ExitCode.Should().Be(0);
        result.Output.Should().MatchRegex(@"\Acompliance \d+\.\d+\.\d+\n\z");
    }
}
