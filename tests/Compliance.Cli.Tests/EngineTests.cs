using Compliance.Cli.Tests.Commands;
using Compliance.Cli.Tests.Running;
#if NRULES
namespace Compliance.Cli.Tests;

/// <summary>The tool on the NRules-backed engine: the same bytes, and nothing of NRules in a run that does not ask for it.</summary>
internal sealed class EngineTests
{
    private TemporaryFolder _folder = null!;

    [OneTimeSetUp]
    public void CreateFolder() => _folder = new TemporaryFolder();

    [OneTimeTearDown]
    public void DeleteFolder() => _folder.Dispose();

    [Test]
    public async Task Check_OfAllSamplesOnNRules_WritesTheNativeBytesInEveryFormat()
    {
        var native = await CheckAsync("native");
        var network = await CheckAsync("nrules");

        network.Result.Should().Be(native.Result);
        foreach (var (format, bytes) in native.Files)
        {
            network.Files[format].Should().Equal(bytes, format);
        }
    }

    [Test]
    public async Task Check_OfAStreamOnNRules_WritesTheNativeBytes()
    {
        string[] check = ["check", CliProcess.Data("declarations.ndjson"), "--as-of", "2025-06-30", .. CliProcess.SampleRules];

        var native = await CliProcess.RunAsync(check);
        var network = await CliProcess.RunAsync([.. check, "--engine=nrules"]);

        native.Output.Should().NotBeEmpty();
        network.Should().Be(native);
    }

    [Test]
    public async Task Test_OnNRules_PassesTheSameCases()
    {
        var native = await CliProcess.RunAsync(["test", .. CliProcess.SampleRules]);
        var network = await CliProcess.RunAsync(["test", "--engine", "nrules", .. CliProcess.SampleRules]);

        native.ExitCode.Should().Be(0, native.Error);
        network.Should().Be(native);
    }

    [TestCase("check")]
    [TestCase("several companies")]
    [TestCase("horizon")]
    [TestCase("history")]
    [TestCase("waivers")]
    [TestCase("baseline")]
    [TestCase("stream")]
    [TestCase("test")]
    public async Task Both_WritesTheNativeBytesAndSaysHowManyVerdictsWereCompared(string kind)
    {
        string[] violating = ["check", DispositionFiles.Violating, "--as-of", "2025-06-30", "-o", "json", .. CliProcess.SampleRules];
        string[] command = kind switch
        {
            "check" => violating,
            "several companies" => [.. violating, CliProcess.Data("declarations/cautious.yaml"), CliProcess.Data("declarations/clean.yaml")],
            "horizon" => [.. violating, "--horizon", "730d"],
            "history" => ["check", History(), "--as-of", "2025-06-30", "-o", "json", .. CliProcess.SampleRules],
            "waivers" => [.. violating, "--waivers", DispositionFiles.Waivers(_folder, "2025-12-31")],
            "baseline" => [.. violating, "--baseline", await BaselineAsync()],
            "stream" => ["check", CliProcess.Data("declarations.ndjson"), "--as-of", "2025-06-30", .. CliProcess.SampleRules],
            _ => ["test", .. CliProcess.SampleRules],
        };

        var native = await CliProcess.RunAsync(command);
        var both = await CliProcess.RunAsync([.. command, "--engine", "both", "--lang", "en"]);

        both.Error.Should().MatchRegex("note: [0-9,]+ verdicts? reached by both engines, native and nrules; all agree");
        both.ExitCode.Should().Be(native.ExitCode, both.Error);
        if (kind != "test")
        {
            both.Output.Should().Be(native.Output);
        }
    }

    [Test]
    public async Task Check_InBothLanguages_CompilesNothingAtRunTime()
    {
        var file = _folder.File("languages.txt");
        var environment = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["DOTNET_STARTUP_HOOKS"] = typeof(StartupHook).Assembly.Location,
            [StartupHook.FileVariable] = file,
        };

        await CliProcess.RunAsync(environment, ["check", CliProcess.Data("declarations/violating.yaml"), "--lang", "both", .. CliProcess.SampleRules]);

        (await File.ReadAllLinesAsync(file)).Should().Contain("dynamic code False", "\"both\" of the languages is not that of the engines");
    }

    [TestCase("native", false)]
    [TestCase("nrules", true)]
    public async Task Check_LoadsNRulesAndCompilesAtRunTime_OnlyWhereItIsAskedFor(string engine, bool isExpected)
    {
        var file = _folder.File($"{engine}.txt");
        var environment = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["DOTNET_STARTUP_HOOKS"] = typeof(StartupHook).Assembly.Location,
            [StartupHook.FileVariable] = file,
        };

        var result = await CliProcess.RunAsync(environment, ["check", CliProcess.Data("declarations/violating.yaml"), "--engine", engine, .. CliProcess.SampleRules]);

        result.ExitCode.Should().Be(1, result.Error);
        var lines = await File.ReadAllLinesAsync(file);
        lines.Should().Contain("Compliance").And.Contain($"dynamic code {isExpected}");
        lines.Any(l => l.Contains("NRules", StringComparison.Ordinal)).Should().Be(isExpected);
    }

    private string History()
    {
        var file = _folder.File("history.yaml");
        File.WriteAllText(file, """
            company: { id: yun, open_interfaces: { since 2024-01-01: true, since 2025-02-01: false } }
            licences: [{ id: l, kind: courier, valid: 2024-01-01.. }]
            deliveries: [{ id: express, period: 2023-06-01.., insured: { since 2023-06-01: true, since 2024-05-01: false, since 2025-03-01: true } }]
            """);
        return file;
    }

    private async Task<string> BaselineAsync()
    {
        var file = _folder.File("baseline.json");
        var written = await CliProcess.RunAsync(["baseline", DispositionFiles.Violating, "--as-of", "2025-06-30", "-o", file, .. CliProcess.SampleRules]);
        written.ExitCode.Should().Be(0, written.Error);
        return file;
    }

    private async Task<(CliResult Result, Dictionary<string, byte[]> Files)> CheckAsync(string engine)
    {
        string[] outputs = [.. CheckFormats.OfDocuments.SelectMany(f => new[] { "-o", $"{f}={_folder.File($"report.{f}")}" })];
        var result = await CliProcess.RunAsync(
            ["check", .. SampleTests.Declarations, "--as-of", "2026-11-01", "--lang", "both", "--engine", engine, "-o", "console", .. outputs]);
        result.ExitCode.Should().Be(1, result.Error);
        return (result, CheckFormats.OfDocuments.ToDictionary(f => f, f => File.ReadAllBytes(_folder.File($"report.{f}")), StringComparer.Ordinal));
    }
}
#endif
