using System.Text.Json;
using System.Xml.Linq;
using Compliance.Cli.Tests.Running;

namespace Compliance.Cli.Tests.Commands;

/// <summary>What decides besides the declaration and the law is of a company that has an id, and is named.</summary>
internal sealed class DecisionTests
{
    private const string Frozen = "inputs/100-frozen-as-of/company.yaml";
    private const string WithoutId = "company: { name: 无编号公司 }\nlicences: []\ndeliveries:\n  - { id: express, title: 快送, period: 2023-06-01.., insured: true, cover: 50000 }\n";

    private TemporaryFolder _folder = null!;

    private static DateOnly Today => DateOnly.FromDateTime(DateTime.UtcNow.AddHours(8));

    [SetUp]
    public void CreateFolder() => _folder = new TemporaryFolder();

    [TearDown]
    public void DeleteFolder() => _folder.Dispose();

    [Test]
    public async Task Check_FrozenDay_IsNamedWithTheWaiverThatLapsedSince()
    {
        var result = await RunAsync("check", CliProcess.Data(Frozen), "--waivers", CliProcess.Data("inputs/100-frozen-as-of/waivers.yaml"));

        result.ExitCode.Should().Be(0, "the declaration decides its day, and says so");
        result.Error.Should().Contain("100-frozen-as-of/company.yaml(1,8): warning CMP4009").And.Contain("waivers.yaml(9,12): warning CMP4126");
    }

    [Test]
    public async Task Check_FrozenDayJudgedToday_CountsTheLapsedWaiverAgain()
    {
        var result = await RunAsync("check", CliProcess.Data(Frozen), "--waivers", CliProcess.Data("inputs/100-frozen-as-of/waivers.yaml"), "--as-of", "today");

        result.ExitCode.Should().Be(1);
        result.Error.Should().Contain("CMP4120").And.NotContain("CMP4009").And.NotContain("CMP4126");
    }

    [TestCase("--as-of", "2026-11-01")]
    [TestCase("--as-of", "今天")]
    public async Task Check_DayGiven_IsNoFault(params string[] day) =>
        (await RunAsync(["check", CliProcess.Data(Frozen), .. day])).Error.Should().NotContain("CMP4009");

    [Test]
    public async Task Check_DayOfTheDeclarationIsToday_IsNoFault()
    {
        // The shipped rules are of China's order, where the day begins eight hours before that of UTC.
        await WriteAsync("company.yaml", $"as_of: {Today:yyyy-MM-dd}\ncompany: {{ id: p }}\n");

        (await RunAsync("check", _folder.File("company.yaml"))).Error.Should().NotContain("CMP4009");
    }

    [Test]
    public async Task Check_ManyDeclarationsOfPastDays_AreNamedOnce()
    {
        foreach (var name in new[] { "a", "b", "c" })
        {
            await WriteAsync($"{name}.yaml", $"as_of: 2025-06-30\n{WithoutId}");
        }

        var result = await RunSmallAsync("check", _folder.File("."));

        result.Error.Split("CMP4009").Should().HaveCount(2);
        result.Error.Should().Contain("So do 2 other declarations");
    }

    [Test]
    public async Task Check_ThingThatBeginsAfterTheDay_IsNamed()
    {
        await WriteAsync("company.yaml", WithoutId.Replace("2023-06-01..", "2025-07-01..", StringComparison.Ordinal));

        var result = await RunSmallAsync("check", _folder.File("company.yaml"), "--as-of", "2025-06-30");
        var later = await RunSmallAsync("check", _folder.File("company.yaml"), "--as-of", "2025-07-01");

        result.Error.Should().Contain("company.yaml(4,").And.Contain("note CMP4010").And.Contain("deliveries[express] (2025-07-01)");
        later.Error.Should().NotContain("CMP4010");
    }

    [Test]
    public async Task Check_StreamOfPastDays_IsNamedOnceAtTheEnd()
    {
        var result = await RunSmallAsync("check", CliProcess.Data("declarations.ndjson"));

        result.Error.Should().Contain("declarations.ndjson(1,").And.Contain("CMP4009").And.Contain("2 other declarations");
        result.Error.ReplaceLineEndings(" ").Should().MatchRegex("CMP4009.*3 declarations checked[^:]*$");
    }

    [Test]
    public async Task Check_WaiverWithoutACompany_IsRefusedForTwoAndNamedForOne()
    {
        var waivers = CliProcess.Data("inputs/96-waivers.yaml");
        var two = await RunAsync("check", CliProcess.Data("inputs/96-two-companies"), "--waivers", waivers, "--as-of", "2026-11-01", "-o", $"json={_folder.File("r.json")}");
        var one = await RunAsync("check", CliProcess.Data("inputs/96-two-companies/a.yaml"), "--waivers", waivers, "--as-of", "2026-11-01");

        two.ExitCode.Should().Be(3);
        two.Error.Should().Contain("96-waivers.yaml(2,9): error CMP4127").And.Contain("a, z");
        _folder.FileNames.Should().BeEmpty();
        one.ExitCode.Should().Be(0, one.Error);
        one.Error.Should().Contain("96-waivers.yaml(2,9): warning CMP4125").And.Contain("waives findings of: a.");
    }

    [Test]
    public async Task Check_WaiverOfOneCompany_LeavesTheOtherOpen()
    {
        await WriteAsync("waivers.yaml", (await File.ReadAllTextAsync(RepositoryRoot.Combine(CliProcess.Data("inputs/96-waivers.yaml")))).Replace("    reason:", "    company: Ａ\n    reason:", StringComparison.Ordinal));

        var result = await RunAsync("check", CliProcess.Data("inputs/96-two-companies"), "--waivers", _folder.File("waivers.yaml"), "--as-of", "2026-11-01", "-o", "json");

        result.ExitCode.Should().Be(1, result.Error);
        using var reports = JsonDocument.Parse(result.Output);
        reports.RootElement.GetProperty("reports").EnumerateArray()
            .Select(r => $"{r.GetProperty("declaration").GetProperty("company").GetString()} {r.GetProperty("open").GetProperty("violations").GetInt32()}").Should().Equal("a 0", "z 1");
    }

    [Test]
    public async Task Check_WaiverWithoutACompanyOnAStream_IsRefused()
    {
        var result = await RunSmallAsync("check", CliProcess.Data("declarations.ndjson"), "--waivers", DispositionFiles.Waivers(_folder, "2026-01-01", "subject: deliveries[express]"));

        result.ExitCode.Should().Be(3);
        result.Output.Should().BeEmpty();
        result.Error.Should().Contain("CMP4127");
    }

    [Test]
    public async Task Check_TwoCompaniesInJUnit_HaveNamesOfTheirOwn()
    {
        var result = await RunAsync("check", CliProcess.Data("inputs/96-two-companies"), "--as-of", "2026-11-01", "-o", "junit");

        var names = XDocument.Parse(result.Output).Descendants("testcase").Select(c => (c.Attribute("classname")!.Value, c.Attribute("name")!.Value)).ToList();
        names.Should().OnlyHaveUniqueItems();
        names.Should().Contain(n => n.Item1 == "cn-banking-capital-adequacy" && n.Item2.StartsWith("a · ", StringComparison.Ordinal))
            .And.Contain(n => n.Item1 == "cn-banking-capital-adequacy" && n.Item2.StartsWith("z · ", StringComparison.Ordinal));
    }

    [Test]
    public async Task Baseline_CompanyWithoutAnId_IsRefusedInWritingAndInChecking()
    {
        await WriteAsync("company.yaml", WithoutId);
        var written = await RunSmallAsync("baseline", _folder.File("company.yaml"), "--as-of", "2025-06-30", "-o", _folder.File("baseline.json"));
        await WriteAsync("other.json", """{"schema_version": 2, "as_of": "2025-06-30", "findings": []}""");
        var checkedWith = await RunSmallAsync("check", _folder.File("company.yaml"), "--as-of", "2025-06-30", "--baseline", _folder.File("other.json"));
        await WriteAsync("company.yaml", WithoutId.Replace("{ name", "{ id: x, name", StringComparison.Ordinal));
        var repaired = await RunSmallAsync("baseline", _folder.File("company.yaml"), "--as-of", "2025-06-30", "-o", _folder.File("baseline.json"));

        written.ExitCode.Should().Be(3);
        written.Error.Should().Contain("company.yaml(1,1): error CMP4130");
        checkedWith.ExitCode.Should().Be(3);
        checkedWith.Error.Should().Contain("CMP4130");
        repaired.ExitCode.Should().Be(0, "the advice works");
    }

    [Test]
    public async Task Baseline_TwoDeclarationsOfOneCompany_AreRefused()
    {
        await WriteAsync("a.yaml", WithoutId.Replace("{ name", "{ id: x, name", StringComparison.Ordinal));
        await WriteAsync("b.yaml", WithoutId.Replace("{ name", "{ id: X, name", StringComparison.Ordinal));

        var result = await RunSmallAsync("baseline", _folder.File("a.yaml"), _folder.File("b.yaml"), "--as-of", "2025-06-30", "-o", _folder.File("baseline.json"));

        result.ExitCode.Should().Be(3);
        result.Error.Should().Contain("b.yaml(1,1): error CMP4131").And.Contain("a.yaml");
    }

    [Test]
    public async Task Check_BaselineWithCounts_IsRefused()
    {
        await WriteAsync("baseline.json", """{"schema_version": 1, "as_of": "2025-06-30", "findings": [{"company": "yun", "fingerprint": "a", "rule": "r", "subject": "s", "kind": "violation", "count": 1000000}]}""");

        var result = await RunSmallAsync("check", DispositionFiles.Violating, "--baseline", _folder.File("baseline.json"));

        result.ExitCode.Should().Be(3);
        result.Error.Should().Contain("CMP4201").And.Contain("compliance baseline");
    }

    [Test]
    public async Task Check_StreamWithACompanyOfTheBaselineTwice_PassesOverTheSecond()
    {
        var line = (await File.ReadAllLinesAsync(RepositoryRoot.Combine(CliProcess.Data("declarations.ndjson"))))[0];
        await WriteAsync("company.json", line);
        await WriteAsync("twice.ndjson", $"{line}\n{line}\n");
        (await RunSmallAsync("baseline", _folder.File("company.json"), "-o", _folder.File("baseline.json"))).ExitCode.Should().Be(0);

        var result = await RunSmallAsync("check", _folder.File("twice.ndjson"), "--baseline", _folder.File("baseline.json"));

        result.ExitCode.Should().Be(3);
        result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().ContainSingle();
        result.Error.Should().Contain("twice.ndjson(2,").And.Contain("CMP4131");
    }

    [TestCase("""{"reports": []}""", "CMP4140")]
    [TestCase("""{"reports": null}""", "CMP")]
    [TestCase("""{"reports": {}}""", "CMP")]
    [TestCase("""{"reports": [null]}""", "CMP")]
    [TestCase("null", "CMP")]
    public async Task Verify_OfNothing_IsInvalid(string text, string code)
    {
        await WriteAsync("report.json", text);

        var result = await RunAsync("verify", _folder.File("report.json"));

        result.ExitCode.Should().Be(3);
        result.Output.Should().BeEmpty();
        result.Error.Should().Contain(code).And.Contain("report.json(1,");
    }

    private Task WriteAsync(string name, string text) => File.WriteAllTextAsync(_folder.File(name), text);

    private static Task<CliResult> RunAsync(params string[] arguments) => CliProcess.RunAsync([.. arguments, "--no-config", "--lang", "en"]);

    private static Task<CliResult> RunSmallAsync(params string[] arguments) => RunAsync([.. arguments, .. CliProcess.SampleRules]);
}
