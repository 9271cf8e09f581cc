using Compliance.Cli;
using Compliance.Cli.Output;

namespace Compliance.Reasoning.Tool.Writing;

/// <summary>Writes answers to where <c>-o</c> says.</summary>
internal static class AnswerOutput
{
    /// <summary>Writes them.</summary>
    /// <returns>Whether all could be written.</returns>
    public static bool Write(AnswerReport report, IReadOnlyList<OutputChoice> outputs, CliContext context) => new OutputTargets(
        context,
        _ => new AnswerConsole(context.Results()).Write(report),
        (format, stream) => AnswerFormat.Write(format, report, context.Language, stream)).Write(outputs);
}
