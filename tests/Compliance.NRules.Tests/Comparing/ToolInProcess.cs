using System.Reflection;
using System.Runtime.Loader;
using Compliance.Evaluation;
using Compliance.Rules;

namespace Compliance.NRules.Tests.Comparing;

/// <summary>Runs the built tool inside the test with engines of the test's. It shares the test's assemblies; what else it needs is found beside it.</summary>
internal static class ToolInProcess
{
    private const BindingFlags Any = BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    private static readonly Lazy<Assembly> Tool = new(Load);

    /// <summary>Runs a command line as the program does.</summary>
    /// <param name="createBothEngines">What <c>--engine both</c> makes.</param>
    /// <param name="input">What stands on standard input.</param>
    /// <param name="arguments">The command line; paths are absolute.</param>
    public static (int ExitCode, string Output, string Error) Run(Func<Rulebook, BothEngines> createBothEngines, byte[] input, params string[] arguments)
    {
        using var output = new StringWriter();
        using var bytes = new MemoryStream();
        using var error = new StringWriter();
        var opened = Find("StandardStreams", "Open").Invoke(null, [arguments, CancellationToken.None])!;
        var context = opened.GetType().GetMethod("<Clone>$", Any)!.Invoke(opened, [])!;
        Set(context, "Output", output);
        Set(context, "Error", error);
        Set(context, "OpenOutput", () => (Stream)new Kept(bytes));
        Set(context, "OpenInput", () => (Stream)new MemoryStream(input));
        Set(context, "ShowsProgress", false);
        Set(context, "CreateBothEngines", (Func<Rulebook, IComplianceEngine>)createBothEngines);
        var run = typeof(ToolInProcess).GetMethod(nameof(Command), Any)!.MakeGenericMethod(context.GetType()).Invoke(null, [arguments])!;
        var code = (int)Find("GuardedRun", "Execute", context.GetType(), run.GetType()).Invoke(null, [context, run])!;
        return (code, output + System.Text.Encoding.UTF8.GetString(bytes.ToArray()), error.ToString());
    }

    private static Func<TContext, int> Command<TContext>(string[] arguments)
    {
        var run = Tool.Value.GetType("Compliance.Cli.CommandTree", throwOnError: true)!
            .GetMethod("Run", Any, [typeof(IReadOnlyList<string>), typeof(TContext)])!
            .CreateDelegate<Func<IReadOnlyList<string>, TContext, int>>();
        return context => run(arguments, context);
    }

    private static Assembly Load()
    {
        var path = RepositoryRoot.Combine(typeof(ToolInProcess).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "CliAssembly").Value!);
        var resolver = new AssemblyDependencyResolver(path);
        AssemblyLoadContext.Default.Resolving += (loads, name) => resolver.ResolveAssemblyToPath(name) is { } file ? loads.LoadFromAssemblyPath(file) : null;
        return AssemblyLoadContext.Default.LoadFromAssemblyPath(path);
    }

    // Where there are several, the one that takes these.
    private static MethodInfo Find(string type, string method, params Type[] parameters)
    {
        var found = Tool.Value.GetType($"Compliance.Cli.{type}", throwOnError: true)!;
        return (parameters is [] ? found.GetMethod(method, Any) : found.GetMethod(method, Any, parameters))!;
    }

    private static void Set(object context, string property, object value) => context.GetType().GetProperty(property)!.SetValue(context, value);

    // What is written stays when the tool closes its output.
    private sealed class Kept(MemoryStream bytes) : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => bytes.Write(buffer, offset, count);
    }
}
