using System.Diagnostics;
using System.Reflection;

namespace Compliance.Cli.Tests.Running;

/// <summary>Runs the built tool the way a user does: as a process, with its own exit code and streams.</summary>
internal static class CliProcess
{
    /// <summary>The small rule pack the tests use, so that they do not change with the law.</summary>
    public static readonly string[] SampleRules = ["--no-shipped", "--rules", "tests/Compliance.Cli.Tests/Data/rules"];

    /// <summary>The tool's assembly, in the configuration the tests were built in; where it was compiled ahead (tests/CompiledAhead.targets), that copy.</summary>
    public static string AssemblyPath { get; } = Built("CliAssembly");

    /// <summary>The tool's assembly as it was built, whose own code is compiled while it runs.</summary>
    public static string BuiltAssemblyPath { get; } = Built("BuiltAssembly");

    /// <summary>The sample program's assembly.</summary>
    public static string SampleProgramPath { get; } = Built("SampleAssembly");

    /// <summary>Names a file of the test data as a user at the root of the repository would.</summary>
    public static string Data(string name) => $"tests/Compliance.Cli.Tests/Data/{name}";

    /// <summary>Runs the tool from the root of the repository and waits for it to end.</summary>
    public static Task<CliResult> RunAsync(params string[] arguments) => RunAsync(new Dictionary<string, string>(), arguments);

    /// <summary>Runs the tool with variables of the environment set.</summary>
    public static Task<CliResult> RunAsync(IReadOnlyDictionary<string, string> environment, params string[] arguments) =>
        StartAsync(AssemblyPath, RepositoryRoot.Path, environment, arguments);

    /// <summary>Runs the tool as it was built, though a copy may be compiled ahead, with variables of the environment set.</summary>
    public static Task<CliResult> RunBuiltAsync(IReadOnlyDictionary<string, string> environment, params string[] arguments) =>
        StartAsync(BuiltAssemblyPath, RepositoryRoot.Path, environment, arguments);

    /// <summary>Runs the tool with a text on its standard input.</summary>
    public static Task<CliResult> RunWithInputAsync(string input, params string[] arguments) =>
        StartAsync(AssemblyPath, RepositoryRoot.Path, new Dictionary<string, string>(), arguments, input);

    /// <summary>Runs the tool from another folder of the repository.</summary>
    public static Task<CliResult> RunInAsync(string folder, params string[] arguments) =>
        RunInAsync(folder, new Dictionary<string, string>(), arguments);

    /// <summary>Runs the tool from another folder with variables of the environment set.</summary>
    public static Task<CliResult> RunInAsync(string folder, IReadOnlyDictionary<string, string> environment, params string[] arguments) =>
        StartAsync(AssemblyPath, RepositoryRoot.Combine(folder), environment, arguments);

    /// <summary>Runs the tool with the cultures of the machine, which it does without as it is shipped.</summary>
    /// <param name="folder">The folder to run in.</param>
    /// <param name="environment">Variables of the environment.</param>
    /// <param name="runtimeConfig">A file that <see cref="RuntimeConfigWithCultures"/> was written to.</param>
    /// <param name="arguments">The command line.</param>
    public static Task<CliResult> RunWithCulturesAsync(string folder, IReadOnlyDictionary<string, string> environment, string runtimeConfig, params string[] arguments) =>
        StartAsync("exec", RepositoryRoot.Combine(folder), environment, ["--runtimeconfig", runtimeConfig, AssemblyPath, .. arguments]);

    /// <summary>The tool's runtime configuration, but with cultures.</summary>
    public static string RuntimeConfigWithCultures =>
        File.ReadAllText(Path.ChangeExtension(AssemblyPath, ".runtimeconfig.json"))
            .Replace("\"System.Globalization.Invariant\": true", "\"System.Globalization.Invariant\": false", StringComparison.Ordinal);

    /// <summary>Runs another program of the repository.</summary>
    public static Task<CliResult> RunAssemblyAsync(string assembly) =>
        StartAsync(assembly, RepositoryRoot.Path, new Dictionary<string, string>(), []);

    private static string Built(string key) => RepositoryRoot.Combine(
        typeof(CliProcess).Assembly
            .GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(attribute => string.Equals(attribute.Key, key, StringComparison.Ordinal))
            .Value!);

    /// <summary>Starts the tool with its streams open, for a test that talks with it.</summary>
    public static Process Start(params string[] arguments) => Start(AssemblyPath, RepositoryRoot.Path, new Dictionary<string, string>(), arguments, hasInput: true);

    private static async Task<CliResult> StartAsync(string assembly, string folder, IReadOnlyDictionary<string, string> environment, IReadOnlyList<string> arguments, string? input = null)
    {
        using var process = Start(assembly, folder, environment, arguments, input is not null);
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (input is not null)
        {
            await process.StandardInput.WriteAsync(input);
            process.StandardInput.Close();
        }

        await process.WaitForExitAsync();

        return new CliResult(process.ExitCode, await output, await error);
    }

    private static Process Start(string assembly, string folder, IReadOnlyDictionary<string, string> environment, IReadOnlyList<string> arguments, bool hasInput)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            WorkingDirectory = folder,
            RedirectStandardError = true,
            RedirectStandardInput = hasInput,
            RedirectStandardOutput = true,
            StandardErrorEncoding = System.Text.Encoding.UTF8,
            StandardInputEncoding = hasInput ? new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false) : null,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
            UseShellExecute = false,
        };
        foreach (var name in start.Environment.Keys.Where(k => k.StartsWith("COMPLIANCE_", StringComparison.Ordinal)).ToList())
        {
            start.Environment.Remove(name);
        }

        // What one test keeps would be found by the next.
        start.Environment["COMPLIANCE_CACHE"] = "off";
        start.Environment.Remove("GITHUB_STEP_SUMMARY");
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        start.ArgumentList.Add(assembly);
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        return Process.Start(start) ?? throw new InvalidOperationException($"'{start.FileName}' did not start.");
    }
}
