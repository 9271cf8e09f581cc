using System.Reflection;
using System.Text;
using Compliance.Cli.Native;
using Compliance.Cli.Usage;

namespace Compliance.Cli;

/// <summary>The version of the tool.</summary>
internal static class ToolVersion
{
    /// <summary>The option that asks for it.</summary>
    public const string OptionName = "--version";

    /// <summary>Gets the version, without the commit.</summary>
    public static string Text { get; } = typeof(ToolVersion).Assembly
        .GetCustomAttribute<AssemblyInformationalVersionAttribute>()!
        .InformationalVersion.Split('+')[0];

    /// <summary>Gets the line that is printed.</summary>
    public static string Line => LineOf("compliance");

    /// <summary>Gets the line that a tool of this version prints.</summary>
    public static string LineOf(string tool) => $"{tool} {Text}\n";

    /// <summary>Prints it without settings, signals and commands.</summary>
    /// <returns>The exit code.</returns>
    public static int Print()
    {
        try
        {
            using var output = StandardStreams.OpenOutput();
            output.Write(Encoding.UTF8.GetBytes(Line));
            (output as OutputStream)?.ThrowIfAbandoned();
            return ExitCodes.Success;
        }
        catch (IOException failure)
        {
            return GuardedRun.Execute(StandardStreams.Open([], CancellationToken.None), context =>
            {
                UsageErrors.CannotWrite("stdout", failure).Report(context);
                return ExitCodes.Usage;
            });
        }
    }
}
