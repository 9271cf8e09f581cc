using System.Collections.Immutable;
using Compliance.Conditions;
using Compliance.Facts;
using Compliance.Findings;
using Compliance.Law;
using Compliance.Rules;
using Compliance.SecondReading.Tests.Reading.Law;
using Compliance.SecondReading.Tests.Reading.Values;

namespace Compliance.SecondReading.Tests.Reading;

/// <summary>What a rule says of a subject on one day.</summary>
/// <param name="Outcome">The outcome.</param>
/// <param name="State">The state of the law.</param>
/// <param name="LiftedBy">The exception that lifts the rule.</param>
/// <param name="MitigatedBy">What mitigates the breach.</param>
/// <param name="Caps">Why a breach is no violation, one after the other.</param>
/// <param name="IsSure">Whether the subject was there for sure.</param>
/// <param name="CoveredFrom">The first day covered, of a day that is not.</param>
internal sealed record DayReading(Outcome Outcome, string State, string? LiftedBy, string? MitigatedBy, string Caps, bool IsSure, DateOnly? CoveredFrom)
{
    /// <summary>Reads a rule for a subject on a day.</summary>
    /// <returns><see langword="null"/> where it says nothing of that day.</returns>
    public static DayReading? Of(Rule rule, LawOfRule law, IEnumerable<Mitigation> mitigations, Entity subject, Scene scene, bool isSure)
    {
        var day = scene.Day;
        var inside = scene.With(rule.SubjectVariable.Index, new Value.Atom(subject));
        var applies = rule.AppliesWhen is null ? Truth.True : ConditionReading.Read(rule.AppliesWhen, inside);
        var lifts = rule.Exceptions.Where(e => LawOfRule.IsInForce(e, day)).Select(e => (Exception: e, Truth: ConditionReading.Read(e.When, inside))).ToList();
        var isLifted = Logic.Any(lifts.Select(l => l.Truth));
        var isOut = applies == Truth.False || isLifted == Truth.True;
        if (!law.IsInForce(day))
        {
            var coveredFrom = isSure && !isOut ? law.CoveredFrom(day) : null;
            return coveredFrom is null ? null : new(Outcome.NotCovered, string.Empty, null, null, string.Empty, isSure, coveredFrom);
        }

        var state = law.StateOn(day);
        if (isOut)
        {
            var liftedBy = applies == Truth.False ? null : lifts.First(l => l.Truth == Truth.True).Exception.Label.En;
            return new(Outcome.NotApplicable, state, liftedBy, null, string.Empty, isSure, null);
        }

        var holds = Holds(rule, inside);
        if (!isSure || applies == Truth.Unknown || isLifted == Truth.Unknown || holds == Truth.Unknown)
        {
            return new(Outcome.Undetermined, state, null, null, string.Empty, isSure, null);
        }

        if (holds == Truth.True)
        {
            return new(Outcome.Satisfied, state, null, null, string.Empty, isSure, null);
        }

        var caps = CapsOf(rule, law, inside);
        var mitigation = caps.IsEmpty && rule.RequirementKind != RequirementKind.Encourages && !rule.IsSafetyBottomLine
            ? mitigations.FirstOrDefault(m => Mitigates(m, rule, subject, scene))
            : null;
        caps = mitigation is null ? caps : [CapReason.Mitigated];
        return new(Outcome.Violated, state, null, mitigation?.Id, string.Join(' ', caps), isSure, null);
    }

    private static Truth Holds(Rule rule, Scene scene)
    {
        var truth = ConditionReading.Read(rule.Requirement, scene);
        return rule.RequirementKind == RequirementKind.Forbids ? Logic.Not(truth) : truth;
    }

    private static ImmutableArray<CapReason> CapsOf(Rule rule, LawOfRule law, Scene scene)
    {
        if (rule.RequirementKind == RequirementKind.Encourages)
        {
            return [];
        }

        var caps = law.CapsOn(scene.Day).ToList();
        var withoutParameters = IsBroken(rule, scene with { Ignored = Ignored.UnverifiedParameters });
        var withoutCalendars = IsBroken(rule, scene with { Ignored = Ignored.UnverifiedCalendars });
        var withoutBoth = IsBroken(rule, scene with { Ignored = Ignored.UnverifiedParameters | Ignored.UnverifiedCalendars });
        if (!withoutParameters || (withoutCalendars && !withoutBoth))
        {
            caps.Add(CapReason.UnverifiedParameter);
        }

        if (!withoutCalendars || (withoutParameters && !withoutBoth))
        {
            caps.Add(CapReason.UnverifiedCalendar);
        }

        if (rule.Modality == Modality.Caution)
        {
            caps.Add(CapReason.CautionModality);
        }

        return [.. caps.Order()];
    }

    // Whether the rule is broken by what is left when something is ignored.
    private static bool IsBroken(Rule rule, Scene scene) =>
        (rule.AppliesWhen is null || ConditionReading.Read(rule.AppliesWhen, scene) == Truth.True)
        && rule.Exceptions.Where(e => LawOfRule.IsInForce(e, scene.Day)).All(e => ConditionReading.Read(e.When, scene) == Truth.False)
        && Holds(rule, scene) == Truth.False;

    private static bool Mitigates(Mitigation mitigation, Rule rule, Entity subject, Scene scene) =>
        ReferenceEquals(mitigation.Subject, rule.Subject)
        && mitigation.InForce.Includes(scene.Day)
        && rule.Clauses.Any(c => mitigation.Clauses.Any(own => own.Instrument.Id == c.Instrument.Id))
        && ConditionReading.Read(mitigation.When, scene.With(mitigation.SubjectVariable.Index, new Value.Atom(subject))) == Truth.True;
}
