using Microsoft.Extensions.Logging;

namespace Compliance.Evaluation;

/// <summary>The log messages of an evaluation: counts, and never what a company declares.</summary>
internal static partial class EvaluationLog
{
    [LoggerMessage(10, LogLevel.Debug, "A declaration was evaluated as of {AsOf}: {Violations} violations, {Cautions} cautions, {Undetermined} undetermined.")]
    public static partial void Evaluated(ILogger logger, string asOf, int violations, int cautions, int undetermined);

    [LoggerMessage(11, LogLevel.Warning, "No rule applied to a declaration as of {AsOf}: nothing was checked.")]
    public static partial void NothingChecked(ILogger logger, string asOf);
}
