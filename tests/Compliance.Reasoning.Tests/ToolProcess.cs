using System.Diagnostics;
using System.Reflection;

namespace Compliance.Reasoning.Tests;

/// <summary>Runs the tools as processes.</summary>
internal static class ToolProcess
{
    private static readonly string Folder = RepositoryRoot.Combine(
        typeof(ToolProcess).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "ProveFolder").Value!);

    /// <summary>Gets the program of the prover.</summary>
    public static string Prover { get; } = Path.Combine(Folder, "Compliance.Reasoning.Tool.dll");

    /// <summary>Gets the program of the main tool, which lies beside it.</summary>
    public static string Main { get; } = Path.Combine(Folder, "Compliance.Cli.dll");

    /// <summary>Starts a tool.</summary>
    public static Process Start(string program, string? path, params IEnumerable<string> arguments) => StartIn(RepositoryRoot.Combine("."), program, path, arguments);

    private static Process StartIn(string folder, string program, string? path, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath is { } own && Path.GetFileNameWithoutExtension(own) == "dotnet" ? own : "dotnet")
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder,
        };
        foreach (var argument in arguments.Prepend(program))
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["PATH"] = path is null ? Environment.GetEnvironmentVariable("PATH") : path + Path.PathSeparator + Environment.GetEnvironmentVariable("PATH");
        start.Environment.Remove("COMPLIANCE_LANG");
        start.Environment["COMPLIANCE_CACHE"] = "off";
        return Process.Start(start)!;
    }

    /// <summary>Waits until a tool has begun: a start takes less of the processor than this, and answers to all questions far more.</summary>
    public static void WaitUntilItWorks(Process process)
    {
        var started = TimeSpan.FromSeconds(2);
        SpinWait.SpinUntil(() => Refreshed(process).HasExited || process.TotalProcessorTime > started);
        process.HasExited.Should().BeFalse();
    }

    /// <summary>Runs a tool to its end.</summary>
    public static (int Code, string Output, string Error) Run(string program, string? path, params IEnumerable<string> arguments) => End(Start(program, path, arguments));

    /// <summary>Runs a tool in a folder to its end.</summary>
    public static (int Code, string Output, string Error) RunIn(string folder, string program, params IEnumerable<string> arguments) => End(StartIn(folder, program, null, arguments));

    private static (int Code, string Output, string Error) End(Process started)
    {
        using var process = started;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }

    private static Process Refreshed(Process process)
    {
        process.Refresh();
        return process;
    }
}
