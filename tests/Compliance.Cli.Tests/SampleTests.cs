namespace Compliance.Cli.Tests;

/// <summary>Each sample runs, and says what somebody has read and approved.</summary>
internal sealed class SampleTests
{
    private static IEnumerable<string> Declarations => Directory
        .EnumerateFiles(RepositoryRoot.Combine("samples"), "*.yaml", SearchOption.AllDirectories)
        .Where(f => !f.Contains("UsingTheLibrary", StringComparison.Ordinal) && !f.Contains("consumers", StringComparison.Ordinal))
        .Select(f => Path.GetRelativePath(RepositoryRoot.Path, f).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);

    [TestCaseSource(nameof(Declarations))]
    public async Task Check_OfASample_IsAsApproved(string path)
    {
        var result = await CliProcess.RunAsync("check", path, "--lang", "both");

        result.Error.Should().BeEmpty();
        Approval.Verify($"exit {result.ExitCode}\n\n{result.Output}", path.Replace(".yaml", ".expected.txt", StringComparison.Ordinal));
    }

    [Test]
    public async Task Check_OfTheJsonOfASample_IsAsApproved()
    {
        var result = await CliProcess.RunAsync("check", "samples/change-of-law/company.yaml", "-o", "json");

        // The hashes of the rules change with every edit of a rule file; the rest is what a program reads.
        var stable = System.Text.RegularExpressions.Regex.Replace(
            result.Output, "\"[0-9a-f]{64}\"", "\"(sha256)\"", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(5));
        Approval.Verify(stable, "samples/change-of-law/company.expected.json");
    }

    [TestCase("unlicensed-settlement/company.yaml", 1, "cn-payment-unlicensed-payment", "\"outcome\": \"violated\"")]
    [TestCase("unlicensed-settlement/with-licence.yaml", 0, "cn-payment-unlicensed-payment", "\"outcome\": \"satisfied\"")]
    [TestCase("unlicensed-settlement/sibling-licence.yaml", 1, "cn-payment-unlicensed-payment", "\"outcome\": \"violated\"")]
    [TestCase("unlicensed-settlement/licences-undeclared.yaml", 0, "cn-payment-unlicensed-payment", "\"outcome\": \"undetermined\"")]
    [TestCase("insurance-diversion/company.yaml", 1, "cn-insurance-intermediation", "\"outcome\": \"violated\"")]
    [TestCase("insurance-diversion/licensed-broker.yaml", 0, "cn-insurance-intermediation", "\"outcome\": \"satisfied\"")]
    public async Task Check_OfASample_GivesTheRuleItsOutcome(string sample, int exitCode, string rule, string outcome)
    {
        var result = await CliProcess.RunAsync("check", $"samples/{sample}", "-o", "json");

        result.ExitCode.Should().Be(exitCode);
        using var report = System.Text.Json.JsonDocument.Parse(result.Output);
        report.RootElement.GetProperty("results").EnumerateArray()
            .Where(r => r.GetProperty("rule").GetString() == rule)
            .Select(r => $"\"outcome\": \"{r.GetProperty("outcome").GetString()}\"")
            .Should().Equal(outcome);
    }

    [Test]
    public async Task Check_OfTheChineseTwin_GivesTheSameBytesButForTheHash()
    {
        var english = await CliProcess.RunInAsync("samples/unlicensed-settlement", "check", "company.yaml", "-o", "json");
        var chinese = await CliProcess.RunInAsync("samples/chinese", "check", "company.yaml", "-o", "json");

        var left = english.Output.Split('\n');
        var right = chinese.Output.Split('\n');
        left.Should().HaveSameCount(right);
        left.Zip(right).Where(p => p.First != p.Second).Should().ContainSingle().Which.First.Should().Contain("\"sha256\"");
    }

    [Test]
    public async Task UsingTheLibrary_Run_PrintsWhatIsApproved()
    {
        var result = await CliProcess.RunAssemblyAsync(CliProcess.SampleProgramPath);

        result.Error.Should().BeEmpty();
        Approval.Verify(result.Output.ReplaceLineEndings("\n"), "samples/UsingTheLibrary/expected.txt");
    }
}
