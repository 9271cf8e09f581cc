using Compliance.Evaluation;
using Compliance.Evaluation.Time;
using Compliance.Facts.Time;
using Compliance.Findings;
using Compliance.Reasoning.Questions;
using Compliance.Rules;

namespace Compliance.Reasoning.Tests.Distrust;

/// <summary>What a rule comes to for a subject of a random declaration, on days that are certain and on which a proof speaks of it.</summary>
/// <param name="Attack">The declaration.</param>
/// <param name="Result">The result.</param>
/// <param name="MayBeMitigated">Whether a mitigation may make a caution of a violation.</param>
internal sealed record Shown(Attack Attack, RuleResult Result, bool MayBeMitigated)
{
    /// <summary>Gets the path of the subject.</summary>
    public string Subject => Result.Subject!.Path;

    /// <summary>Determines whether it differs from what another rule comes to, in the outcome or in the kind of finding.</summary>
    public bool DiffersFrom(Shown other) => Result.Outcome != other.Result.Outcome || (Result.Finding?.Kind != other.Result.Finding?.Kind && IsKindAskedAbout && other.IsKindAskedAbout);

    /// <summary>Gets whether it is settled.</summary>
    public bool IsSettled => Result.Outcome is Outcome.Satisfied or Outcome.Violated or Outcome.NotApplicable;

    /// <summary>Gets what the rule comes to, a breach by its kind.</summary>
    public string Verdict => $"{Result.Outcome} {Result.Finding?.Kind}";

    /// <summary>Gets what a rule shows on declarations.</summary>
    public static IEnumerable<Shown> Of(Rule rule, ComplianceEngine engine, IEnumerable<Attack> attacks, DateOnly asOf)
    {
        var law = LawTimeline.Of(rule);
        var mayBeMitigated = !new Asked(rule, engine.Rulebook).Mitigations.IsEmpty;
        return from attack in attacks
               from result in engine.EvaluateRule(rule, attack.Declaration, asOf)
               where result is { Subject: not null, Part.IsCertain: true }
                   // A subject outside of its time is not judged on any day, and that is what is asked about.
                   && SubjectPeriods.Of(result.Subject, law, asOf).Any(p => p.State.IsActive)
                   && !HasTimeWithHistory(result)
               select new Shown(attack, result, mayBeMitigated);
    }

    /// <summary>Determines whether it shows a goal.</summary>
    public bool Shows(ProofGoal goal) => goal switch
    {
        ProofGoal.Violation => Result.Finding?.Kind == FindingKind.Violation && IsKindAskedAbout,
        ProofGoal.Caution => Result.Finding?.Kind == FindingKind.Caution && IsKindAskedAbout,
        ProofGoal.Opportunity => Result.Finding?.Kind == FindingKind.Opportunity,
        ProofGoal.Breach => Result.Outcome == Outcome.Violated,
        ProofGoal.Satisfied => Result.Outcome == Outcome.Satisfied,
        ProofGoal.NotApplicable => Result.Outcome == Outcome.NotApplicable,
        _ => Result.Outcome == Outcome.Undetermined && Attack.IsWhole && !IsTimeHalfDeclared,
    };

    /// <summary>Gets the days that both are about; <see langword="null"/> where they are about other subjects, or no day is.</summary>
    public (DateOnly From, DateOnly Until)? DaysWith(Shown other)
    {
        var from = Later(From, other.From);
        var until = Earlier(Until, other.Until);
        return ReferenceEquals(Attack, other.Attack) && Subject == other.Subject && from <= until ? (from, until) : null;
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Result.Rule.Id} {Subject} {Verdict} on {Result.Part} in {Attack.Facts}";

    private bool HasNoTime => (Result.Rule.DaysFrom ?? Result.Subject!.Type.TimeField) is null;

    // What has no time is judged on the day of the judgement alone.
    private DateOnly From => HasNoTime ? Result.Part.LawDay : Result.Part.From ?? DateOnly.MinValue;

    private DateOnly Until => HasNoTime ? Result.Part.LawDay : Result.Part.Until ?? DateOnly.MaxValue;

    // A mitigation that is open does not mitigate: what a half declared period leaves open, which is outside of the bound, may make a violation of what is none else.
    private bool IsKindAskedAbout => !MayBeMitigated || (Attack.IsWhole && !IsTimeHalfDeclared);

    // That both ends are declared is part of the bound.
    private bool IsTimeHalfDeclared => (Result.Rule.DaysFrom ?? Result.Subject!.Type.TimeField) is { } time && Result.Subject!.Facts[time] is PeriodValue period
        && (period.From.State == PeriodEndState.Undeclared || period.To.State == PeriodEndState.Undeclared);

    // That there is none is part of the bound: its value on the day of the judgement gives the days, and that of the day is what conditions read.
    private static bool HasTimeWithHistory(RuleResult result) =>
        (result.Rule.DaysFrom ?? result.Subject!.Type.TimeField) is { } time && result.Subject!.Facts[time] is HistoryValue;

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;
}
