namespace Compliance.Cli.Tests;

internal sealed class UsageTests
{
    [Test]
    public async Task Run_WithoutArguments_PrintsUsageAndExitsWithFour()
    {
        var result = await CliProcess.RunAsync();

        result.ExitCode.Should().Be(4);
        result.Error.Should().StartWith("usage: compliance");
        result.Output.Should().BeEmpty();
    }
}
