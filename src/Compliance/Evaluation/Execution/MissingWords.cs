using System.Collections.Immutable;
using Compliance.Deferring;
using Compliance.Evaluation.Compilation;
using Compliance.Evaluation.Time;
using Compliance.Findings.Explanations;

namespace Compliance.Evaluation.Execution;

/// <summary>Puts the facts that an open result asks for into words, when somebody reads them.</summary>
/// <param name="results">What goes through the rule again.</param>
/// <param name="compiled">The rule.</param>
/// <param name="row">The result in short.</param>
/// <param name="run">Its days, where they are some days of its part only.</param>
internal sealed class MissingWords(OpenResults results, CompiledRule compiled, ResultRow row, DayRun? run) : IDeferredSource<ImmutableArray<MissingFact>>
{
    /// <inheritdoc/>
    public ImmutableArray<MissingFact> Compute() => results.Missing(compiled, row, run);
}
