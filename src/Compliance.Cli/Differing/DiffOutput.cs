using Compliance.Cli.Differing.Writing;
using Compliance.Cli.Output;

namespace Compliance.Cli.Differing;

/// <summary>Writes differences to where <c>-o</c> says.</summary>
internal static class DiffOutput
{
    /// <summary>Gets the formats beside the console.</summary>
    public static string[] Formats { get; } = ["json", "markdown"];

    /// <summary>Writes them.</summary>
    /// <returns>Whether all could be written.</returns>
    public static bool Write(DiffReport report, IReadOnlyList<OutputChoice> outputs, CliContext context) => new OutputTargets(
        context,
        _ => new DiffConsole(context.Results()).Write(report),
        (format, stream) =>
        {
            if (format == "json")
            {
                DiffJson.Write(report, stream);
            }
            else
            {
                DiffMarkdown.Write(report, context.Language, stream);
            }
        }).Write(outputs);
}
