using System.Diagnostics;

namespace Compliance.Cli.Tests.Running;

/// <summary>Runs the tool inside a script of a shell, for what a shell does with its streams and files.</summary>
internal static class Shell
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(3);

    /// <summary>Runs a script from the root of the repository. In it <c>compliance</c> is the tool in English and <c>$RULES</c> the small pack.</summary>
    /// <param name="folder">The folder that the script knows as <c>$DIR</c>.</param>
    /// <param name="script">The script, for bash.</param>
    public static async Task<CliResult> RunAsync(TemporaryFolder folder, string script)
    {
        var host = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        var start = new ProcessStartInfo("bash")
        {
            WorkingDirectory = RepositoryRoot.Path,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            RedirectStandardInput = true,
            UseShellExecute = false,
        };
        foreach (var name in start.Environment.Keys.Where(k => k.StartsWith("COMPLIANCE_", StringComparison.Ordinal)).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["COMPLIANCE_LANG"] = "en";
        start.Environment["COMPLIANCE_CACHE"] = "off";
        start.Environment["TOOL"] = $"{host} {CliProcess.AssemblyPath}";
        start.Environment["DIR"] = folder.File(string.Empty).TrimEnd('/');
        start.Environment["DATA"] = RepositoryRoot.Combine(CliProcess.Data(string.Empty));
        start.Environment["RULES"] = string.Join(' ', CliProcess.SampleRules.Select(r => r.StartsWith("tests/", StringComparison.Ordinal) ? RepositoryRoot.Combine(r) : r));
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add($"compliance() {{ '{host}' '{CliProcess.AssemblyPath}' \"$@\"; }}\n{script}");
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        using var limit = new CancellationTokenSource(Longest);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException late)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"The script did not end:\n{script}", late);
        }

        return new CliResult(process.ExitCode, await output, await error);
    }
}
