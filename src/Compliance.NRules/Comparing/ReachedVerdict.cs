using Compliance.Evaluation.Engines;
using Compliance.Findings;
using Compliance.Rules;
using Compliance.Text;

namespace Compliance.NRules.Comparing;

/// <summary>What one engine concludes of a rule, a subject and a day.</summary>
/// <param name="Outcome">The outcome, before caps and mitigation.</param>
/// <param name="LiftedBy">The exception that lifts the rule, or <see langword="null"/>.</param>
public readonly record struct ReachedVerdict(Outcome Outcome, ExceptionClause? LiftedBy)
{
    /// <summary>Gets the verdict in words.</summary>
    public LocalizedText Text => LiftedBy is { Label: var exception }
        ? new($"{Outcome.Label().Zh}（例外：{exception.Zh}）", $"{Outcome.Label().En} (exception: {exception.En})")
        : Outcome.Label();

    internal static ReachedVerdict Of(DatedVerdict verdict) => new(verdict.Outcome, verdict.LiftedBy);
}
