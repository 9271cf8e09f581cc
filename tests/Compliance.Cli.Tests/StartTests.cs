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

    // Some ten over what it is in a debug build, which compiles some more, each operator of the vectors that hash among it; sequences of pairs, as they were used for a declaration in JSON, made it 711.
    [TestCase("declaration.json", "json", 480)]
    [TestCase("violating.yaml", "json", 615)]
    [TestCase("declaration.ndjson", "ndjson", 445)]
    public async Task Check_WithOwnRules_CompilesFewMethodsOfTheFramework(string declaration, string format, int most)
    {
        var path = CliProcess.Data($"declarations/{declaration}");
        if (declaration.StartsWith("declaration.", StringComparison.Ordinal))
        {
            path = _folder.File(declaration);
            var lines = await File.ReadAllLinesAsync(Path.Combine(RepositoryRoot.Path, CliProcess.Data("declarations.ndjson")));
            await File.WriteAllTextAsync(path, lines[0]);
        }

        // The first run keeps the form of the rules; what is counted is a start that finds it.
        var cache = new Dictionary<string, string>(StringComparer.Ordinal) { ["COMPLIANCE_CACHE"] = _folder.File("cache") };
        string[] arguments = ["check", path, "--fail-on", "none", "-o", $"{format}={_folder.File("report")}", .. CliProcess.SampleRules];
        (await CliProcess.RunBuiltAsync(cache, arguments)).ExitCode.Should().Be(0);

        var compiled = _folder.File("compiled.txt");
        var environment = new Dictionary<string, string>(cache, StringComparer.Ordinal)
        {
            ["DOTNET_JitStdOutFile"] = compiled,
            ["DOTNET_JitDisasmSummary"] = "1",
            ["DOTNET_TieredCompilation"] = "1",
        };
        (await CliProcess.RunBuiltAsync(environment, arguments)).ExitCode.Should().Be(0);

        var methods = await File.ReadAllLinesAsync(compiled);
        methods.Count(m => m.Contains("compiled Compliance.", StringComparison.Ordinal)).Should().BePositive("the runtime tells what it compiles");
        methods.Where(m => m.Contains("compiled System.", StringComparison.Ordinal)).Should().HaveCountLessThan(most);
    }
}
