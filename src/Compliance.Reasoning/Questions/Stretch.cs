using System.Collections.Immutable;
using Compliance.Evaluation.Time;

namespace Compliance.Reasoning.Questions;

/// <summary>Days on which the law of no rule of a question changes.</summary>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day.</param>
/// <param name="States">The state of the law of each rule.</param>
internal sealed record Stretch(DateOnly From, DateOnly Until, ImmutableArray<LawState> States)
{
    /// <summary>Gets whether all rules are in force.</summary>
    public bool IsOfAll => States.All(s => s.IsActive);

    /// <summary>Gets whether one of the rules is in force.</summary>
    public bool IsOfSome => States.Any(s => s.IsActive);
}
