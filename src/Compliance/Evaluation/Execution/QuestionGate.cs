using Compliance.Findings.Explanations;
using Compliance.Rules;

namespace Compliance.Evaluation.Execution;

/// <summary>A fact for which open results wait.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Kind">What is missing.</param>
/// <param name="Results">The places of the results.</param>
/// <param name="Severity">The highest severity among their rules.</param>
internal sealed record QuestionGate(string Path, MissingFactKind Kind, List<int> Results, Severity Severity)
{
    /// <summary>Gets the place of the question, from 1; 0 while it is not chosen.</summary>
    public int Number { get; init; }
}
