using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Compliance.Benchmarks.Running;

/// <summary>Publishes what the start is measured of, into <c>artifacts/start</c>.</summary>
internal static class StartPrograms
{
    /// <summary>Where the command is run: the root of the repository.</summary>
    public static string Root { get; } = Find();

    /// <summary>Gets the programs to compare, by how they are compiled; for each an empty one and the tool.</summary>
    /// <remarks>The native tool is measured where <c>.ci/aot</c> has published it.</remarks>
    public static IReadOnlyList<StartProgram> Publish()
    {
        var empty = Path.Combine(Root, "artifacts/start/source/Empty.csproj");
        Directory.CreateDirectory(Path.GetDirectoryName(empty)!);
        File.WriteAllText(Path.ChangeExtension(empty, ".cs"), "System.Console.WriteLine();\n");
        File.WriteAllText(empty, "<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><OutputType>Exe</OutputType><InvariantGlobalization>true</InvariantGlobalization></PropertyGroup></Project>\n");
        var tool = Path.Combine(Root, "src/Compliance.Cli/Compliance.Cli.csproj");
        var programs = new List<StartProgram>
        {
            new("JIT", Published(empty, "empty-jit", "PlatformTools=true", "PublishReadyToRun=false"), Published(tool, "tool-jit", "PlatformTools=true", "PublishReadyToRun=false")),
            new("ReadyToRun", Published(empty, "empty-ready", "PlatformTools=true", "PublishReadyToRun=true"), Published(tool, "tool-ready", "PlatformTools=true")),
        };
        var native = Path.Combine(Root, "artifacts/aot/publish", Executable("Compliance.Cli"));
        if (File.Exists(native))
        {
            programs.Add(new("native", programs[1].Empty, native));
        }

        return programs;
    }

    private static string Published(string project, string name, params string[] properties)
    {
        var folder = Path.Combine(Root, "artifacts/start", name);
        var start = new ProcessStartInfo("dotnet", ["publish", project, "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "--self-contained", "false", "-o", folder, .. properties.Select(p => $"-p:{p}")])
        {
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? Path.Combine(folder, Executable(Path.GetFileNameWithoutExtension(project)))
            : throw new InvalidOperationException(output);
    }

    private static string Executable(string name) => OperatingSystem.IsWindows() ? $"{name}.exe" : name;

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Compliance.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException($"No folder above '{AppContext.BaseDirectory}' holds Compliance.sln.");
        }

        return folder.FullName;
    }
}
