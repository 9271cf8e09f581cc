using System.Text.Json;
using Compliance.Cli.Tests.Running;
using Compliance.Cli.Tests.Schemas;

namespace Compliance.Cli.Tests.Commands;

/// <summary><c>compliance check --horizon</c>: what becomes a breach is listed, and nothing else changes.</summary>
internal sealed class HorizonTests
{
    private const string Company = """
        as_of: 2026-11-01
        company: { id: c, name: 渡口物流, open_interfaces: true }
        licences: [{ id: l, kind: courier, valid: 2024-01-01..2026-12-31 }]
        deliveries:
          - { id: d, title: 渡口快递, period: 2026-01-01..2026-12-31, insured: true, cover: 10万元 }
          - { id: e, title: 渡口夜送, period: 2026-12-01..2027-05-31, insured: true, cover: 10万元 }
        """;

    private TemporaryFolder _folder = null!;

    [SetUp]
    public async Task WriteDeclaration()
    {
        _folder = new TemporaryFolder();
        await File.WriteAllTextAsync(_folder.File("company.yaml"), Company);
    }

    [TearDown]
    public void DeleteFolder() => _folder.Dispose();

    [Test]
    public async Task Check_WithAHorizon_ListsWhatIsUpcomingAndKeepsTheExitCode()
    {
        var without = await CheckAsync("--lang", "en");
        var with = await CheckAsync("--lang", "en", "--horizon", "90d");

        with.ExitCode.Should().Be(without.ExitCode);
        with.Output.Should().Contain("→ 2026-12-01").And.Contain("Upcoming");
        without.Output.Should().NotContain("Upcoming");
        with.Output.Split('\n').Single(l => l.StartsWith("Total", StringComparison.Ordinal)).Should().Be(without.Output.Split('\n').Single(l => l.StartsWith("Total", StringComparison.Ordinal)));
    }

    [Test]
    public async Task Check_HorizonTooShort_SaysThatThereIsNone() =>
        (await CheckAsync("--lang", "en", "--horizon", "29 days")).Output.Should().Contain("none within 29 days, until 2026-11-30");

    [TestCase("90")]
    [TestCase("3 months")]
    [TestCase("0d")]
    public async Task Check_NoNumberOfDays_IsAUsageError(string horizon)
    {
        var result = await CheckAsync("--lang", "en", "--horizon", horizon);

        result.ExitCode.Should().Be(4);
        result.Error.Should().Contain($"'{horizon}' after '--horizon' is not a number of days").And.Contain("90d");
    }

    [Test]
    public async Task Check_SettingAndVariable_AreUsed()
    {
        await File.WriteAllTextAsync(_folder.File("compliance.yaml"), "horizon: 29 days\nlanguage: en\n");

        (await InFolderAsync([])).Output.Should().Contain("none within 29 days");
        (await InFolderAsync(new() { ["COMPLIANCE_HORIZON"] = "30日" })).Output.Should().Contain("→ 2026-12-01");
        (await InFolderAsync(new() { ["COMPLIANCE_HORIZON"] = "30日" }, "--horizon", "28d")).Output.Should().Contain("none within 28 days");
        (await InFolderAsync(new() { ["COMPLIANCE_HORIZON"] = "soon" })).ExitCode.Should().Be(4);
    }

    [Test]
    public async Task Check_SettingThatIsNoNumberOfDays_IsReportedWithItsPlace()
    {
        await File.WriteAllTextAsync(_folder.File("compliance.yaml"), "预警期: 三个月\n");

        var result = await InFolderAsync([]);

        result.ExitCode.Should().Be(3);
        result.Error.Should().Contain("compliance.yaml(1,6)").And.Contain("CMP2010");
    }

    [Test]
    public async Task Check_JsonWithAHorizon_IsValidAndVerified()
    {
        var report = _folder.File("report.json");
        await CheckAsync("--horizon", "90d", "-o", $"json={report}");
        var text = await File.ReadAllTextAsync(report);
        using var document = JsonDocument.Parse(text);

        document.RootElement.GetProperty("horizon").GetString().Should().Be("2027-01-30");
        document.RootElement.GetProperty("upcoming").GetArrayLength().Should().BePositive();
        new SchemaFile("src/Compliance.Reporting/Schemas/report.schema.json").Validate(text).Should().BeEmpty();
        (await VerifyAsync(report)).ExitCode.Should().Be(0);

        await File.WriteAllTextAsync(_folder.File("company.yaml"), Company.Replace("2024-01-01..2026-12-31", "2024-01-01..2027-12-31", StringComparison.Ordinal));
        var changed = await VerifyAsync(report);
        changed.ExitCode.Should().Be(1);
        changed.Output.Should().Contain("no longer upcoming:");
    }

    [Test]
    public async Task Check_StreamWithAHorizon_HasLinesThatAreValid()
    {
        const string Line = """{"as_of":"2026-11-01","company":{"id":"c","name":"渡口物流"},"licences":[],"deliveries":[{"id":"d","title":"渡口快递","period":"2025-01-01.."},{"id":"e","title":"渡口夜送","period":"2026-12-01.."}]}""";
        await File.WriteAllTextAsync(_folder.File("many.ndjson"), Line + "\n");

        var result = await CliProcess.RunAsync(["check", _folder.File("many.ndjson"), "--horizon", "90d", .. CliProcess.SampleRules]);

        new SchemaFile("src/Compliance.Reporting/Schemas/stream-line.schema.json").Validate(result.Output).Should().BeEmpty();
        using var document = JsonDocument.Parse(result.Output);
        document.RootElement.GetProperty("horizon").GetString().Should().Be("2027-01-30");
        document.RootElement.GetProperty("upcoming").GetArrayLength().Should().BePositive();
    }

    [Test]
    public async Task Check_OnBothEngines_GivesTheSameBytes() =>
        (await CheckAsync("--horizon", "400d", "--engine", "nrules", "-o", "json")).Output
            .Should().Be((await CheckAsync("--horizon", "400d", "-o", "json")).Output);

    private Task<CliResult> CheckAsync(params string[] arguments) =>
        CliProcess.RunAsync(["check", _folder.File("company.yaml"), "--no-config", .. arguments, .. CliProcess.SampleRules]);

    private static Task<CliResult> VerifyAsync(string report) => CliProcess.RunAsync(["verify", report, "--lang", "en", .. CliProcess.SampleRules]);

    private Task<CliResult> InFolderAsync(Dictionary<string, string> variables, params string[] arguments) =>
        CliProcess.RunInAsync(_folder.File("."), variables, ["check", "company.yaml", .. arguments, "--no-shipped", "--rules", RepositoryRoot.Combine(CliProcess.Data("rules"))]);
}
