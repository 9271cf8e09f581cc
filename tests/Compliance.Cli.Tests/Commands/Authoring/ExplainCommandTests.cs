using System.Text.Json;
using Compliance.Cli.Tests.Running;

namespace Compliance.Cli.Tests.Commands.Authoring;

/// <summary><c>explain</c>: a page for each name, by id and by label; misspelt names are suggested; findings with their trace.</summary>
internal sealed class ExplainCommandTests
{
    private static readonly string Violating = CliProcess.Data("declarations/violating.yaml");

    [TestCase("delivery.insured", "field", "Insured", "del-02-insured")]
    [TestCase("配送业务.投保", "field", "Insured", "del-02-insured")]
    [TestCase("Insured", "field", "Insured", "del-02-insured")]
    [TestCase("licences", "entity", "Licence", "del-01-licence")]
    [TestCase("courier", "code", "Courier licence", "del-01-licence")]
    [TestCase("快递许可", "code", "Courier licence", "del-01-licence")]
    [TestCase("licence_kind", "code_list", "Licence kind", "courier")]
    [TestCase("least-cover", "threshold", "Least cover", "del-02-cover")]
    [TestCase("DEL-02", "clause", "Sample Delivery Opinions, measure 2", "del-02-insured")]
    [TestCase("delivery-law 5", "article", "Sample Delivery Law, art. 5", "del-02-cover")]
    [TestCase("《示例配送法》第五条", "article", "Sample Delivery Law, art. 5", "del-02-cover")]
    [TestCase("示例配送法", "source", "Sample Delivery Law", "del-01-licence")]
    public async Task Explain_AName_IsItsPage_WithWhatReadsIt(string name, string kind, string title, string mentioned)
    {
        var result = await CliProcess.RunAsync(["explain", name, "--lang", "en", "-o", "json", .. CliProcess.SampleRules]);

        result.ExitCode.Should().Be(0, result.Error);
        using var json = JsonDocument.Parse(result.Output);
        var page = json.RootElement.GetProperty("pages")[0];
        page.GetProperty("kind").GetString().Should().Be(kind);
        page.GetProperty("title").GetProperty("en").GetString().Should().Be(title);
        page.GetProperty("entries").EnumerateArray()
            .Where(e => e.TryGetProperty("names", out _))
            .SelectMany(e => e.GetProperty("names").EnumerateArray(), (_, n) => n.GetString())
            .Should().Contain(n => n!.Contains(mentioned));
    }

    [TestCase("delivery.cover", "zh")]
    [TestCase("licence_kind.courier", "en")]
    [TestCase("delivery-law 5", "both")]
    [TestCase("kind", "en")]
    public async Task Explain_AName_IsAsApproved(string name, string language)
    {
        var result = await CliProcess.RunAsync(
            new Dictionary<string, string> { ["COLUMNS"] = "80" }, ["explain", name, "--lang", language, .. CliProcess.SampleRules]);

        result.ExitCode.Should().Be(0, result.Error);
        Approval.Verify(result.Output, CliProcess.Data($"../Approved/explain.{name.Replace(' ', '.')}.{language}.txt"));
    }

    [TestCase("activity", "activity")]
    [TestCase("merchant_collection", "merchant_collection")]
    [TestCase("cn/payment", "cn-payment-second-clearing")]
    [TestCase("activity.kind", "merchant_collection")]
    [TestCase("payment-institution-regulations 47", "cn-payment-second-clearing")]
    public async Task Explain_ANameOfTheShippedPacks_FindsIt(string name, string mentioned)
    {
        var result = await CliProcess.RunAsync("explain", name, "--lang", "en");

        result.ExitCode.Should().Be(0, result.Error);
        result.Output.Should().Contain(mentioned);
    }

    [Test]
    public async Task Explain_AnArticleInTwoWords_IsOneName()
    {
        var result = await CliProcess.RunAsync(["explain", "delivery-law", "5", "--lang", "en", .. CliProcess.SampleRules]);

        result.ExitCode.Should().Be(0, result.Error);
        result.Output.Should().StartWith("Sample Delivery Law, art. 5\n");
    }

    [TestCase("delivry", "delivery")]
    [TestCase("del-02-covr", "del-02-cover")]
    [TestCase("cour", "courier")]
    public async Task Explain_AMisspeltName_SuggestsTheNearest(string name, string near)
    {
        var result = await CliProcess.RunAsync(["explain", name, "--lang", "en", .. CliProcess.SampleRules]);

        result.ExitCode.Should().Be(4);
        result.Output.Should().BeEmpty();
        result.Error.Should().Contain($"'{name}' is no name").And.Contain(near);
    }

    [Test]
    public async Task Explain_WithMarkdown_HasAHeadingForEachEntry()
    {
        var result = await CliProcess.RunAsync(["explain", "delivery.insured", "--lang", "en", "-o", "markdown", .. CliProcess.SampleRules]);

        result.ExitCode.Should().Be(0, result.Error);
        result.Output.Should().StartWith("# Insured\n").And.Contain("## Read by\n").And.Contain("- del-02-insured");
    }

    [Test]
    public async Task Explain_AFinding_ShowsItsTraceAndWhereItsFactsStand()
    {
        var byRule = await CliProcess.RunAsync(["explain", "-d", Violating, "-f", "del-01-licence", "--lang", "en", .. CliProcess.SampleRules]);
        var fingerprint = (await FingerprintsAsync())[0];
        var byFingerprint = await CliProcess.RunAsync(["explain", "-d", Violating, "-f", $"#{fingerprint[..8]}", "--lang", "en", .. CliProcess.SampleRules]);

        byRule.ExitCode.Should().Be(0, byRule.Error);
        byRule.Output.Should().Contain("· yes: ").And.Contain("violating.yaml:3:1");
        byFingerprint.ExitCode.Should().Be(0, byFingerprint.Error);
        byFingerprint.Output.Should().Contain(fingerprint);
    }

    [Test]
    public async Task Explain_AFindingThatIsNotThere_NamesThoseThatAre()
    {
        var result = await CliProcess.RunAsync(["explain", "-d", Violating, "-f", "del-02-cover", "--lang", "en", .. CliProcess.SampleRules]);

        result.ExitCode.Should().Be(3);
        result.Output.Should().BeEmpty();
        result.Error.ReplaceLineEndings(" ").Should().Contain("has no finding 'del-02-cover'").And.Contain("del-01-licence");
    }

    [TestCase("explain")]
    [TestCase("explain", "-f", "x")]
    [TestCase("explain", "delivery", "-d", "x.yaml", "-f", "x")]
    public async Task Explain_WithoutWhatItNeeds_IsAMistakeOfTheCommandLine(params string[] arguments) =>
        (await CliProcess.RunAsync([.. arguments, .. CliProcess.SampleRules])).ExitCode.Should().Be(4);

    private static async Task<IReadOnlyList<string>> FingerprintsAsync()
    {
        var result = await CliProcess.RunAsync(["check", Violating, "-o", "json", .. CliProcess.SampleRules]);
        using var report = JsonDocument.Parse(result.Output);
        return [.. report.RootElement.GetProperty("findings").EnumerateArray().Select(f => f.GetProperty("fingerprint").GetString()!)];
    }
}
