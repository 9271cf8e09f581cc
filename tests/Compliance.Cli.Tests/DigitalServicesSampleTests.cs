using Compliance.Cli.Tests.Running;

namespace Compliance.Cli.Tests;

/// <summary>A pack of another legal order, with a vocabulary of its own, is used without the shipped ones.</summary>
internal sealed class DigitalServicesSampleTests
{
    private const string Folder = "samples/eu-digital-services";

    private static readonly string[] Pack = ["--no-shipped", "--rules", $"{Folder}/pack"];

    [TestCase("lint", "0 errors, 0 warnings")]
    [TestCase("test", " 0 failed")]
    [TestCase("coverage", "No faults.")]
    public async Task Command_OnThePack_FindsNoFault(string command, string says)
    {
        var result = await CliProcess.RunAsync([command, .. Pack, "--lang", "en"]);

        result.ExitCode.Should().Be(0, result.Output + result.Error);
        result.Output.Should().Contain(says);
    }

    [TestCase("breaches")]
    [TestCase("in-order")]
    [TestCase("small")]
    public async Task Check_OfASample_IsAsApproved(string sample)
    {
        var result = await CliProcess.RunAsync(["check", $"{Folder}/{sample}.yaml", "--as-of", "2026-11-01", .. Pack, "--lang", "en"]);

        result.Error.Should().BeEmpty();
        Approval.Verify($"exit {result.ExitCode}\n\n{result.Output}", $"{Folder}/{sample}.expected.txt");
    }
}
