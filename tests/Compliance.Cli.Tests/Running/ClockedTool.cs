using System.Reflection;
using System.Runtime.Loader;

namespace Compliance.Cli.Tests.Running;

/// <summary>
/// Runs the built tool inside the test with a clock of the test's, for what depends on the time of day. It is loaded apart from
/// the test's own assemblies, and everything else about it is as in <see cref="CliProcess"/>: paths are absolute, because the folder is the test's.
/// </summary>
internal static class ClockedTool
{
    private static readonly Lazy<Assembly> Tool = new(() => new Apart(CliProcess.AssemblyPath).LoadFromAssemblyPath(CliProcess.AssemblyPath));

    /// <summary>Runs a command line.</summary>
    /// <param name="now">The instant that the clock shows, and keeps showing.</param>
    /// <param name="arguments">The command line.</param>
    public static CliResult Run(DateTimeOffset now, params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var opened = Find("StandardStreams", "Open").Invoke(null, [arguments, CancellationToken.None])!;
        var context = opened.GetType().GetMethod("<Clone>$")!.Invoke(opened, [])!;
        Set(context, "Output", output);
        Set(context, "Error", error);
        Set(context, "Clock", new StoppedClock(now));
        Set(context, "ShowsProgress", false);
        var code = (int)Find("CommandTree", "Run", typeof(IReadOnlyList<string>), context.GetType()).Invoke(null, [arguments, context])!;
        return new CliResult(code, output.ToString(), error.ToString());
    }

    private static MethodInfo Find(string type, string method, params Type[] parameters)
    {
        const BindingFlags Static = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;
        var found = Tool.Value.GetType($"Compliance.Cli.{type}", throwOnError: true)!;
        return parameters.Length == 0 ? found.GetMethod(method, Static)! : found.GetMethod(method, Static, parameters)!;
    }

    private static void Set(object context, string property, object value) => context.GetType().GetProperty(property)!.SetValue(context, value);

    private sealed class StoppedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }

    private sealed class Apart(string assembly) : AssemblyLoadContext
    {
        private readonly AssemblyDependencyResolver _resolver = new(assembly);

        protected override Assembly? Load(AssemblyName assemblyName) => _resolver.ResolveAssemblyToPath(assemblyName) is { } path ? LoadFromAssemblyPath(path) : null;
    }
}
