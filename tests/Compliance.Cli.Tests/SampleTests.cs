using Compliance.Cli.Tests.Running;

namespace Compliance.Cli.Tests;

/// <summary>Each sample runs, and says what somebody has read and approved.</summary>
internal sealed class SampleTests
{
    /// <summary>The declarations among the samples.</summary>
    public static IEnumerable<string> Declarations => Directory
        .EnumerateFiles(RepositoryRoot.Combine("samples"), "*.yaml", SearchOption.AllDirectories)
        .Where(f => !f.Contains("UsingTheLibrary", StringComparison.Ordinal) && !f.Contains("consumers", StringComparison.Ordinal) && !f.Contains(Path.Combine("samples", "ci"), StringComparison.Ordinal)
            && !f.Contains("eu-digital-services", StringComparison.Ordinal))
        .Select(f => Path.GetRelativePath(RepositoryRoot.Path, f).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);

    [TestCaseSource(nameof(Declarations))]
    public async Task Check_OfASample_IsAsApproved(string path)
    {
        var result = await CliProcess.RunAsync(["check", path, "--lang", "both", .. OwnDay(path)]);

        result.Error.Should().BeEmpty();
        Approval.Verify($"exit {result.ExitCode}\n\n{Stable(result.Output)}", path.Replace(".yaml", ".expected.txt", StringComparison.Ordinal));
    }

    [Test]
    public async Task Check_OfTheWorkbook_IsAsApproved()
    {
        var result = await CliProcess.RunAsync("check", "samples/spreadsheet/company.xlsx", "--lang", "both", "--as-of", "2026-11-01");

        result.Error.Should().BeEmpty();
        result.Output.Should().Contain("samples/spreadsheet/company.xlsx!业务活动清单!");
        Approval.Verify($"exit {result.ExitCode}\n\n{Stable(result.Output)}", "samples/spreadsheet/company.expected.txt");
    }

    // The hash of the rules changes with every edit of a rule file; what is found is what somebody approved.
    private static string Stable(string output) => System.Text.RegularExpressions.Regex.Replace(
        output, "^(?<label> +sha256 )[0-9a-f]{12}…", "${label}(of the rules)", System.Text.RegularExpressions.RegexOptions.ExplicitCapture | System.Text.RegularExpressions.RegexOptions.Multiline, TimeSpan.FromSeconds(5));

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
    public async Task Check_OfALapsedLicence_NamesTheDaysAndWhatBeginsAndEndsThem()
    {
        var result = await CliProcess.RunAsync("check", "samples/lapsed-licence/company.yaml", "-o", "json");

        result.ExitCode.Should().Be(1);
        using var report = System.Text.Json.JsonDocument.Parse(result.Output);
        report.RootElement.GetProperty("results").EnumerateArray()
            .Where(r => r.GetProperty("rule").GetString() == "cn-payment-unlicensed-payment")
            .Select(r => $"{r.GetProperty("outcome").GetString()} {r.GetProperty("part").GetProperty("from").GetString()} {r.GetProperty("part").GetProperty("until").GetString()}")
            .Should().Equal("satisfied 2025-02-01 2026-03-31", "violated 2026-04-01 2026-06-14", "satisfied 2026-06-15 2026-11-01");
        var finding = report.RootElement.GetProperty("findings").EnumerateArray().Should().ContainSingle().Subject;
        Paths("began").Should().Equal("licences[payment-2024].valid");
        Paths("ended").Should().Equal("licences[payment-2026].valid");

        IEnumerable<string?> Paths(string list) => finding.GetProperty(list).EnumerateArray().Select(f => f.GetProperty("path").GetString());
    }

    [Test]
    public async Task Check_OfTheLargeGroup_FindsSomethingUnderEachFamilyOfClauses()
    {
        var result = await CliProcess.RunAsync("check", "samples/platform-group/company.yaml", "-o", "json");

        result.ExitCode.Should().Be(1);
        using var report = System.Text.Json.JsonDocument.Parse(result.Output);
        Counts(report).Should().StartWith("violations 21, cautions 15, opportunities 5, undetermined 9,");

        // A finding under two clauses of a family counts once there: ZJ-FIN-02 is of the family FIN.
        report.RootElement.GetProperty("findings").EnumerateArray()
            .SelectMany(f => f.GetProperty("clauses").EnumerateArray().Select(c => c.GetProperty("id").GetString()!.Split('-')[1]).Distinct())
            .CountBy(family => family)
            .ToDictionary()
            .Should().Equal(new Dictionary<string, int>
            {
                ["FIN"] = 26, ["GEN"] = 10, ["INN"] = 3, ["ECO"] = 3, ["INT"] = 3, ["CON"] = 1, ["MED"] = 1, ["SVC"] = 1, ["REG"] = 1,
            });
    }

    [Test]
    public async Task Check_OfTheLargeGroup_MitigatesTheNewFormatOnly()
    {
        var result = await CliProcess.RunAsync("check", "samples/platform-group/company.yaml", "-o", "json");

        using var report = System.Text.Json.JsonDocument.Parse(result.Output);
        report.RootElement.GetProperty("findings").EnumerateArray()
            .Where(f => f.GetProperty("mitigation").ValueKind != System.Text.Json.JsonValueKind.Null)
            .Select(f => f.GetProperty("subject").GetProperty("path").GetString())
            .Should().Equal("activities[parking]");
    }

    [TestCase("clean/company.yaml", 20)]
    [TestCase("clean-group/company.yaml", 500)]
    public async Task Check_OfACleanSample_FindsNothingAndLeavesNothingOpen(string sample, int leastSatisfied)
    {
        var result = await CliProcess.RunAsync("check", $"samples/{sample}", "-o", "json");

        result.ExitCode.Should().Be(0);
        using var report = System.Text.Json.JsonDocument.Parse(result.Output);
        Counts(report).Should().StartWith("violations 0, cautions 0, opportunities 0, undetermined 0,");
        report.RootElement.GetProperty("counts").GetProperty("satisfied").GetInt32().Should().BeGreaterThanOrEqualTo(leastSatisfied);
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

    // Given on the command line, so that nothing is said of a day that is past when the test runs.
    private static string[] OwnDay(string path)
    {
        var day = System.Text.RegularExpressions.Regex.Match(
            File.ReadAllText(RepositoryRoot.Combine(path)), "^(?:as_of|判断日): (?<day>[0-9-]+)", System.Text.RegularExpressions.RegexOptions.Multiline, TimeSpan.FromSeconds(5));
        return day.Success ? ["--as-of", day.Groups["day"].Value] : [];
    }

    private static string Counts(System.Text.Json.JsonDocument report) =>
        string.Join(", ", report.RootElement.GetProperty("counts").EnumerateObject().Select(c => $"{c.Name} {c.Value}"));
}
