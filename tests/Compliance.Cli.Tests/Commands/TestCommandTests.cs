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

    [TestCase("zh")]
    [TestCase("en")]
    public async Task Test_Corpora_ShowWhatIsUnexpectedAndWhatWasMissed(string language)
    {
        var result = await TestAsync(CliProcess.Data("corpora"), "--lang", language);

        result.ExitCode.Should().Be(1);
        Approval.Verify(result.Output, CliProcess.Data($"../Approved/test-corpora.{language}.txt"));
    }

    [TestCase("corpora/corpus/lawful", "lawful 4, 3 failed\n  parcels 4, 3 failed\n")]
    [TestCase("corpora/corpus/lawful/parcels/insured.yaml", "lawful 1\n  parcels 1\n")]
    [TestCase("rules/pack/rules/del-01-licence.cases.yaml", "4 passed, 0 failed (1 rule)\n")]
    public async Task Test_Paths_RunJustThose(string path, string output) =>
        (await TestAsync(CliProcess.Data(path), "--lang", "en")).Output.Should().EndWith(output);

    [Test]
    public async Task Test_PathInsideOfACorpus_IsStillOne()
    {
        var result = await CliProcess.RunInAsync(
            "tests/Compliance.Cli.Tests/Data/corpora/corpus", "test", "lawful/parcels/insured.yaml", "--no-shipped", "--rules", "../../rules", "--lang", "en");

        result.Output.Should().Be("lawful 1\n  parcels 1\n");
    }

    [Test]
    public async Task Test_CorporaInAFolderOfRules_AreRunWithTheCasesAndNeverLoaded()
    {
        var result = await TestAsync("--rules", CliProcess.Data("corpora"), "--lang", "en");

        result.ExitCode.Should().Be(1);
        result.Error.Should().BeEmpty();
        result.Output.Should().EndWith("violations 3, 2 failed\n  parcels 3, 2 failed\n10 passed, 0 failed (5 rules)\n");
    }

    [TestCase("insured", "lawful 2, 1 failed\n  parcels 2, 1 failed\nviolations 1, 1 failed\n  parcels 1, 1 failed\n2 passed, 0 failed (2 rules)\n")]
    [TestCase("before-the", "lawful 1, 1 failed\n  parcels 1, 1 failed\n")]
    public async Task Test_Filter_ChoosesCorpusFilesByNamePathOrRule(string filter, string output) =>
        (await TestAsync(CliProcess.Data("corpora"), CliProcess.Data("rules"), filter, "--lang", "en")).Output.Should().EndWith(output);

    [Test]
    public async Task Test_ChosenRules_LeaveCorporaOut()
    {
        var result = await TestAsync("--rules", CliProcess.Data("corpora"), "--rule", "del-01-licence", "--lang", "en");

        result.Output.Should().Be("4 passed, 0 failed (1 rule)\n");
    }

    [TestCase("no/such/folder", "There is no file or folder 'no/such/folder'")]
    [TestCase("rules/no-such.yaml", "There is no file or folder 'rules/no-such.yaml'")]
    [TestCase("samples/clean", "holds neither cases")]
    [TestCase("samples/clean/company.yaml", "is neither a case file")]
    public async Task Test_PathWithoutTests_IsAnErrorAndNotAPass(string path, string message)
    {
        var result = await TestAsync(path, "--lang", "en");

        result.ExitCode.Should().Be(3);
        result.Error.Should().Contain(message);
    }

    [Test]
    public async Task Test_InvalidCorpora_AreAllReported()
    {
        var result = await TestAsync(CliProcess.Data("invalid-corpora"), "--lang", "en");

        result.ExitCode.Should().Be(3);
        result.Output.Should().BeEmpty();
        Approval.Verify(result.Error, CliProcess.Data("../Approved/test-corpora-invalid.txt"));
    }

    [Test]
    public async Task Test_TwoFilters_AreOneTooMany()
    {
        var result = await TestAsync("del-01", "del-02", "--lang", "en");

        result.ExitCode.Should().Be(4);
        result.Error.Should().Contain("'del-02' is one argument too many");
    }

    private static Task<CliResult> TestAsync(params string[] more) =>
        CliProcess.RunAsync(["test", .. CliProcess.SampleRules, .. more]);
}
