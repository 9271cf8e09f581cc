using System.Diagnostics;
using System.Reflection;

namespace Compliance.Cli.Tests;

/// <summary>Runs the built tool the way a user does: as a process, with its own exit code and streams.</summary>
internal static class CliProcess
{
    /// <summary>The tool's assembly, in the configuration the tests were built in.</summary>
    public static string AssemblyPath { get; } = RepositoryRoot.Combine(
        typeof(CliProcess).Assembly
            .GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(attribute => string.Equals(attribute.Key, "CliAssembly", StringComparison.Ordinal))
            .Value!);

    /// <summary>Runs the tool from the root of the repository and waits for it to end.</summary>
    public static async Task<CliResult> RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            WorkingDirectory = RepositoryRoot.Path,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        start.ArgumentList.Add(AssemblyPath);
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)
            ?? throw new InvalidOperationException($"'{start.FileName}' did not start.");
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();

        return new CliResult(process.ExitCode, await output, await error);
    }
}
