using System.Runtime.CompilerServices;

/// <summary>
/// Runs inside a tool that a test starts with DOTNET_STARTUP_HOOKS, and writes down which assemblies were loaded. The runtime
/// looks for a type of this name outside all namespaces, so it uses nothing that the tool does not have.
/// </summary>
#pragma warning disable CA1050, MA0047 // The name is the runtime's.
internal static class StartupHook
#pragma warning restore CA1050, MA0047
{
    /// <summary>The variable that names the file to write.</summary>
    public const string FileVariable = "TEST_LOADED_ASSEMBLIES";

    /// <summary>Called by the runtime before the tool's own code.</summary>
    public static void Initialize() => AppDomain.CurrentDomain.ProcessExit += (_, _) => File.WriteAllLines(
        Environment.GetEnvironmentVariable(FileVariable)!,
        [$"dynamic code {RuntimeFeature.IsDynamicCodeSupported}", .. AppDomain.CurrentDomain.GetAssemblies().Select(a => a.GetName().Name ?? string.Empty)]);
}
