using Compliance.Cli.Tests.Running;

namespace Compliance.Cli.Tests;

/// <summary>
/// Counts what a start costs: methods of the framework that no code compiled ahead has, because they are over structs of ours or
/// need vectors. The tool that is tested has all its own code compiled at run time, so only the framework's methods are counted; what a
/// ReadyToRun build compiles is among them (docs/benchmarks.md, "Start").
/// </summary>
internal sealed class StartTests
{
    private TemporaryFolder _folder = null!;

    [SetUp]
    public void CreateFolder() => _folder = new TemporaryFolder();

    [TearDown]
    public void DeleteFolder() => _folder.Dispose();

    // Some ten over what it is; sequences of pairs, as they were used for a declaration in JSON, made it 711.
    [TestCase("declaration.json", "json", 470)]
    [TestCase("violating.yaml", "json", 600)]
    public async Task Check_WithOwnRules_CompilesFewMethodsOfTheFramework(string declaration, string format, int most)
    {
        var path = CliProcess.Data($"declarations/{declaration}");
        if (declaration == "declaration.json")
        {
            path = _folder.File(declaration);
            var lines = await File.ReadAllLinesAsync(Path.Combine(RepositoryRoot.Path, CliProcess.Data("declarations.ndjson")));
            await File.WriteAllTextAsync(path, lines[0]);
        }

        // The first run keeps the form of the rules; what is counted is a start that finds it.
        var cache = new Dictionary<string, string>(StringComparer.Ordinal) { ["COMPLIANCE_CACHE"] = _folder.File("cache") };
        string[] arguments = ["check", path, "--fail-on", "none", "-o", $"{format}={_folder.File("report")}", .. CliProcess.SampleRules];
        (await CliProcess.RunAsync(cache, arguments)).ExitCode.Should().Be(0);

        var compiled = _folder.File("compiled.txt");
        var environment = new Dictionary<string, string>(cache, StringComparer.Ordinal)
        {
            ["DOTNET_JitStdOutFile"] = compiled,
            ["DOTNET_JitDisasmSummary"] = "1",
            ["DOTNET_TieredCompilation"] = "1",
        };
        (await CliProcess.RunAsync(environment, arguments)).ExitCode.Should().Be(0);

        var methods = await File.ReadAllLinesAsync(compiled);
        methods.Count(m => m.Contains("compiled Compliance.", StringComparison.Ordinal)).Should().BePositive("the runtime tells what it compiles");
        methods.Where(m => m.Contains("compiled System.", StringComparison.Ordinal)).Should().HaveCountLessThan(most);
    }

    // 128 KiB of lines are a block; each thread works on one, and two wait for each.
    [Test]
    public async Task Check_OfAStream_HoldsNoReportsOfLinesThatWait()
    {
        var file = _folder.File("collections.txt");
        var stream = _folder.File("companies.ndjson");
        var line = (await File.ReadAllLinesAsync(Path.Combine(RepositoryRoot.Path, CliProcess.Data("declarations.ndjson"))))[0];
        await File.WriteAllLinesAsync(stream, Enumerable.Repeat(line, 30_000));
        var environment = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["DOTNET_STARTUP_HOOKS"] = typeof(StartupHook).Assembly.Location,
            [StartupHook.PromotedVariable] = file,
            ["DOTNET_GCgen0size"] = "400000",
            ["DOTNET_GCGen0MaxBudget"] = "400000",
        };

        var result = await CliProcess.RunAsync(environment, ["check", stream, "--threads", "2", "--fail-on", "none", "-o", $"ndjson={_folder.File("findings.ndjson")}", .. CliProcess.SampleRules]);

        result.ExitCode.Should().Be(0, result.Error);
        var counts = (await File.ReadAllLinesAsync(file)).Select(l => long.Parse(l, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        counts[0].Should().BeGreaterThan(50, "there are collections to look at");
        counts[1].Should().BeLessThan(counts[0] / 4, "next to nothing outlives its line");
    }
}
