using System.Diagnostics;
using Compliance.Benchmarks.Running;

namespace Compliance.Benchmarks.Comparing;

/// <summary>The benchmark program of another commit, built from what git holds of it.</summary>
/// <param name="Name">The commit.</param>
/// <param name="Program">The program.</param>
internal sealed record OtherBuild(string Name, string Program)
{
    /// <summary>Builds one in the folder for temporary files, where it stays for the next time.</summary>
    /// <param name="revision">A commit; the newest tag where none is given.</param>
    public static OtherBuild Of(string? revision)
    {
        var root = StartPrograms.Root;
        revision ??= Run("git", "-C", root, "describe", "--tags", "--abbrev=0").Trim();
        var commit = Run("git", "-C", root, "rev-parse", "--short=12", $"{revision}^{{commit}}").Trim();
        var folder = Path.Combine(Path.GetTempPath(), "compliance-compare", commit);
        var program = Path.Combine(folder, "tests/Compliance.Benchmarks/bin/Release/net10.0/Compliance.Benchmarks.dll");
        if (!File.Exists(program))
        {
            Directory.CreateDirectory(folder);
            var archive = Path.Combine(folder, "source.tar");
            Run("git", "-C", root, "archive", "--format=tar", "-o", archive, commit);
            Run("tar", "-xf", archive, "-C", folder);
            Run("dotnet", "build", Path.Combine(folder, "tests/Compliance.Benchmarks"), "-c", "Release", "-p:RunAnalyzers=false");
        }

        return new OtherBuild(commit, program);
    }

    /// <summary>Runs a program and gets what it prints.</summary>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public static string Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}: {output}");
    }
}
