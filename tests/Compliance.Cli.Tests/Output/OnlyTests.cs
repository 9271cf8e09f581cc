using Compliance.Cli.Tests.Running;

namespace Compliance.Cli.Tests.Output;

/// <summary><c>--only</c> names lists; a report that lists nothing because nothing was named would look like one in which nothing was found.</summary>
internal sealed class OnlyTests
{
    [TestCase("")]
    [TestCase(" ")]
    [TestCase(",")]
    [TestCase("，")]
    public async Task Check_OnlyWithoutAWord_IsAMistake(string only)
    {
        var result = await CheckAsync(only);

        result.ExitCode.Should().Be(4);
        result.Output.Should().BeEmpty();
        result.Error.Should().Contain("Nothing to list is named after '--only'").And.Contain("violation").And.Contain("asserted");
    }

    [Test]
    public async Task Check_OnlyWithAnUnknownWord_NamesThatAlone() =>
        (await CheckAsync("violatoin")).Error.Should().Contain("violation").And.NotContain("Nothing to list");

    [Test]
    public async Task Check_OnlyViolations_ListsThem() =>
        (await CheckAsync("violation")).Output.Should().Contain("violation").And.NotContain("Asserted:");

    private static Task<CliResult> CheckAsync(string only) =>
        CliProcess.RunAsync(["check", CliProcess.Data("declarations/violating.yaml"), "--lang", "en", "--only", only, .. CliProcess.SampleRules]);
}
