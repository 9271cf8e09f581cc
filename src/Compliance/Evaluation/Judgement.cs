using Compliance.Declarations;

namespace Compliance.Evaluation;

/// <summary>One run: what is judged, on which day, and who reaches the verdicts.</summary>
/// <param name="Declaration">What is judged.</param>
/// <param name="AsOf">The day judged.</param>
/// <param name="Verdicts">Who reaches the verdicts.</param>
/// <param name="CancellationToken">Stops the work.</param>
internal sealed record Judgement(Declaration Declaration, DateOnly AsOf, IVerdictSource Verdicts, CancellationToken CancellationToken);
