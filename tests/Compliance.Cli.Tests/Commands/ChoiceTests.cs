using Compliance.Cli.Tests.Running;

namespace Compliance.Cli.Tests.Commands;

/// <summary><c>--pack</c>, <c>--rule</c> and <c>--clause</c>.</summary>
internal sealed class ChoiceTests
{
    private const string Sample = "samples/unlicensed-settlement/company.yaml";

    private TemporaryFolder _folder = null!;

    [SetUp]
    public void CreateFolder() => _folder = new TemporaryFolder();

    [TearDown]
    public void DeleteFolder() => _folder.Dispose();

    [TestCase("check", Sample)]
    [TestCase("baseline", Sample, "-o", "-")]
    [TestCase("lint")]
    [TestCase("coverage")]
    [TestCase("test")]
    [TestCase("list")]
    [TestCase("explain", "cn-payment-second-clearing")]
    public async Task AnyCommand_UnknownPack_NamesTheNearest(params string[] command)
    {
        var result = await CliProcess.RunAsync([.. command, "--lang", "en", "--pack", "cn/paymnet"]);

        result.ExitCode.Should().Be(3, result.Output);
        result.Error.Should().Contain("CMP2429").And.Contain("Did you mean 'cn/payment'?");
    }

    [Test]
    public async Task Check_APack_EvaluatesItsRulesAndSaysSo()
    {
        var result = await CliProcess.RunAsync("check", Sample, "--lang", "en", "--pack", "cn/payment", "--pack", "cn/medical");

        result.ExitCode.Should().Be(1, result.Error);
        result.Output.Should().Contain("Chosen    packs cn/payment, cn/medical (").And.Contain("cn-payment-second-clearing").And.NotContain("cn-lending");
    }

    [Test]
    public async Task Check_RulesOfWhichNoneApplies_IsInvalid()
    {
        var result = await CliProcess.RunAsync("check", Sample, "--lang", "en", "--rule", "cn-medical-*");

        result.ExitCode.Should().Be(3);
        result.Error.Should().Contain("nothing was checked");
    }

    [Test]
    public async Task Check_OfAStream_KeepsToTheChoice()
    {
        var result = await CliProcess.RunWithInputAsync("{\"company\":{\"id\":\"c\"}}\n", "check", "-", "--as-of", "2026-11-01", "--lang", "en", "--pack", "cn/medical");

        result.Output.Should().Contain("\"choice\":\"packs cn/medical\"").And.NotContain("cn-payment");
    }

    [Test]
    public async Task Settings_ChooseAndTheCommandLineStandsOverThem()
    {
        File.Copy(RepositoryRoot.Combine(Sample), _folder.File("company.yaml"));
        await File.WriteAllTextAsync(_folder.File("compliance.yaml"), "declarations: company.yaml\nlanguage: en\nonly: { packs: cn/payment, rules: [cn-*] }\n");

        (await RunAsync("check")).Output.Should().Contain("Chosen    packs cn/payment; rules cn-* (");
        (await RunAsync("check", "--pack", "cn/p*", "--fail-on", "none")).Output.Should().Contain("Chosen    packs cn/p*; rules cn-* (");
        await File.WriteAllTextAsync(_folder.File("compliance.yaml"), "申报: company.yaml\n语言: 英文\n只用: { 条款: ZJ-FIN-02 }\n");
        (await RunAsync("check")).Output.Should().Contain("Chosen    clauses ZJ-FIN-02 (");
        await File.WriteAllTextAsync(_folder.File("compliance.yaml"), "declarations: company.yaml\nonly: { packs: ['', cn/payment] }\n");
        (await RunAsync("check")).Error.Should().Contain("CMP4050");
    }

    [Test]
    public async Task Environment_Chooses()
    {
        var result = await CliProcess.RunAsync(new Dictionary<string, string> { ["COMPLIANCE_PACK"] = "cn/payment, cn/medical" }, "list", "--lang", "en");

        result.Output.Should().Contain("cn-payment-").And.Contain("cn-medical-").And.NotContain("cn-lending-");
    }

    [Test]
    public async Task Verify_AReportOnAPack_IsEqual()
    {
        var report = _folder.File("report.json");
        await CliProcess.RunAsync("check", Sample, "--pack", "cn/payment", "-o", $"json={report}");

        var equal = await CliProcess.RunAsync("verify", report, "--lang", "en");
        var other = await CliProcess.RunAsync("verify", report, "--lang", "en", "--pack", "cn/*");

        equal.ExitCode.Should().Be(0, equal.Error + equal.Output);
        other.ExitCode.Should().Be(1);
        other.Output.Should().Contain("the rules chosen differ: packs cn/payment → packs cn/*");
    }

    [Test]
    public async Task Authors_SeeTheirPackOnly()
    {
        var lint = await CliProcess.RunAsync("lint", "--lang", "en", "--pack", "cn/payment", "--as-of", "2026-11-01");
        var coverage = await CliProcess.RunAsync("coverage", "--lang", "en", "--pack", "cn/payment");
        var test = await CliProcess.RunAsync("test", "--lang", "en", "--pack", "cn/payment");

        (lint.ExitCode, coverage.ExitCode, test.ExitCode).Should().Be((0, 0, 0), lint.Output + coverage.Error + test.Output);
        lint.Output.Split('\n').Where(l => l.Contains(": note CMP", StringComparison.Ordinal)).Should().OnlyContain(l => l.StartsWith("rules/cn/payment/", StringComparison.Ordinal));
        coverage.Output.Should().Contain("cn-payment-second-clearing").And.NotContain("cn-lending").And.NotContain("ZJ-FIN-01");
        test.Output.Should().Contain("0 failed (44 rules)");
    }

    private Task<CliResult> RunAsync(params string[] arguments) => CliProcess.RunInAsync(_folder.File("."), arguments);
}
