using System.Diagnostics;
using System.Reflection;

namespace Compliance.Packages.Tests.Packing;

/// <summary>Packs what was built, once for all tests of this folder.</summary>
[SetUpFixture]
internal sealed class PackedFolder
{
    private const string Folder = "artifacts/test-packages";

    /// <summary>The packages and, beside them, their symbols.</summary>
    public static IReadOnlyList<string> Files => [.. Directory.EnumerateFiles(RepositoryRoot.Combine(Folder)).Order(StringComparer.Ordinal)];

    public static Package Open(string id) => new(Files.Single(f => IsPackageOf(f, id, ".nupkg")));

    public static Package OpenSymbols(string id) => new(Files.Single(f => IsPackageOf(f, id, ".snupkg")));

    [OneTimeSetUp]
    public async Task PackAsync()
    {
        if (Directory.Exists(RepositoryRoot.Combine(Folder)))
        {
            Directory.Delete(RepositoryRoot.Combine(Folder), recursive: true);
        }

        var configuration = typeof(PackedFolder).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "Configuration").Value!;
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            WorkingDirectory = RepositoryRoot.Path,
            RedirectStandardOutput = true,
            UseShellExecute = false,
            ArgumentList = { "pack", "--no-build", "--nologo", "-nodeReuse:false", "-c", configuration, "-o", Folder },
        };
#if !NRULES
        start.ArgumentList.Add("-p:NRules=false");
#endif
        using var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0 || output.Contains("warning", StringComparison.OrdinalIgnoreCase))
        {
            Assert.Fail($"Packing failed or warned:\n{output}");
        }
    }

    // What follows the id is the version: Compliance is not the beginning of Compliance.Cli here.
    private static bool IsPackageOf(string file, string id, string extension) =>
        Path.GetFileName(file) is var name
        && name.EndsWith(extension, StringComparison.Ordinal)
        && name.StartsWith(id + ".", StringComparison.Ordinal)
        && char.IsAsciiDigit(name[id.Length + 1]);
}
