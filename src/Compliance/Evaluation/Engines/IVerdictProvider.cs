using Compliance.Facts;
using Compliance.Rules;

namespace Compliance.Evaluation.Engines;

/// <summary>
/// Gives the verdicts on one declaration: the only thing in which engines differ that make their reports with a
/// <see cref="RulebookEvaluator"/>. Asked by one thread at a time.
/// </summary>
public interface IVerdictProvider
{
    /// <summary>Gets the outcome of a rule for a subject on a day.</summary>
    /// <param name="rule">The rule; it is in force on the day, or the law of the day is not registered (<see cref="Time.LawState.CoveredFrom"/>): then only whether it is not applicable counts.</param>
    /// <param name="subject">An entity of the declaration, of the type of <see cref="Rule.Subject"/>.</param>
    /// <param name="day">The day for which the rule is evaluated, and the judgement. The days of one subject are asked for in order, beginning with the first of those that <see cref="RulebookEvaluator.GetDaysOfChange"/> gives; later than the judgement of the report only where a horizon was set.</param>
    DatedVerdict GetVerdict(Rule rule, Entity subject, EvaluatedDay day);
}
