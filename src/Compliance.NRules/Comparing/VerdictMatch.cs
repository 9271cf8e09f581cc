using System.Collections.Immutable;
using Compliance.Evaluation.Engines;
using Compliance.Rules;

namespace Compliance.NRules.Comparing;

/// <summary>Reaches the verdicts of the second engine: all that <see cref="BothEngines"/> asks of a network.</summary>
/// <param name="rules">The rules.</param>
/// <param name="scope">The declaration and the day of the judgement.</param>
/// <param name="horizonDays">How many later days.</param>
/// <param name="cancellationToken">Stops the matching.</param>
internal delegate IVerdictProvider VerdictMatch(ImmutableArray<Rule> rules, EvaluationScope scope, int horizonDays, CancellationToken cancellationToken);
