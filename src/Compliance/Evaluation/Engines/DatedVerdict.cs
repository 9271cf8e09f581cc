using Compliance.Findings;
using Compliance.Rules;
using Compliance.Text;

namespace Compliance.Evaluation.Engines;

/// <summary>The outcome of a rule for a subject on a day, and how long it stands.</summary>
/// <param name="Outcome">The outcome.</param>
/// <param name="LiftedBy">The exception of the rule that lifts it, with <see cref="Outcome.NotApplicable"/>; <see langword="null"/> where none does.</param>
/// <param name="ChangesOn">The first later day on which the outcome may be another (<see cref="EvaluatedDay.ChangeTo"/>); <see langword="null"/> where it stands for all later days. A day too early costs time and changes nothing; a day too late makes the report wrong.</param>
public readonly record struct DatedVerdict(Outcome Outcome, ExceptionClause? LiftedBy, DateOnly? ChangesOn)
{
    /// <summary>Gets the outcome, and the day on which it may change.</summary>
    public override string ToString() => $"{Outcome}{(ChangesOn is { } day ? $" until {IsoDay.Of(day)}" : string.Empty)}";
}
