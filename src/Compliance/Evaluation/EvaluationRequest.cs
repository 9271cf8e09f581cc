using Compliance.Declarations;

namespace Compliance.Evaluation;

/// <summary>The request of one run: the declaration, the day of the judgement and the source of verdicts.</summary>
/// <param name="Declaration">The declaration to evaluate.</param>
/// <param name="AsOf">The day of the judgement.</param>
/// <param name="Verdicts">Who reaches the verdicts.</param>
/// <param name="CancellationToken">Stops the work.</param>
internal sealed record EvaluationRequest(Declaration Declaration, DateOnly AsOf, IVerdictSource Verdicts, CancellationToken CancellationToken);
