using Compliance.Findings;
using Compliance.Rules;

namespace Compliance.Evaluation;

/// <summary>The outcome of a rule in one part, with the exception that lifted it.</summary>
/// <param name="Outcome">The outcome.</param>
/// <param name="LiftedBy">The exception, or <see langword="null"/>.</param>
internal readonly record struct Verdict(Outcome Outcome, ExceptionClause? LiftedBy);
