using System.Collections.Immutable;
using Compliance.Conditions;
using Compliance.Deferring;
using Compliance.Evaluation.Compilation;
using Compliance.Evaluation.Explaining;
using Compliance.Findings;
using Compliance.Law;
using Compliance.Rules;

namespace Compliance.Evaluation;

/// <summary>Makes the finding of a rule that failed: its kind, the reason for a cap, and its law.</summary>
internal sealed class FindingFactory(ImmutableArray<CompiledMitigation> mitigations)
{
    /// <summary>Makes a finding.</summary>
    /// <param name="compiled">The rule.</param>
    /// <param name="frame">The subject and the first of the days.</param>
    /// <param name="part">The days.</param>
    /// <param name="mitigation">What mitigates it on these days: see <see cref="MitigationOn"/>.</param>
    /// <param name="changes">What begins and ends its days; <see langword="null"/> where that is to be found of <paramref name="part"/>.</param>
    public static Finding Create(
        CompiledRule compiled, Frame frame, EvaluatedPeriod part, Mitigation? mitigation, Deferred<FindingChanges>? changes = null)
    {
        var rule = compiled.Rule;
        frame.Part = part;
        var evidence = frame.Context.CollectEvidence();
        RuleExplanation.OfFailure(compiled, frame, evidence);
        var reasons = new ExplanationPass(compiled, frame, evidence.Noted);
        var thresholds = evidence.Thresholds;
        var caps = Caps(compiled, frame, part.Basis, evidence);
        var kind = Kind(rule.Modality, !caps.IsEmpty);
        mitigation = kind == FindingKind.Violation ? mitigation : null;
        if (mitigation is not null)
        {
            kind = FindingKind.Caution;
            caps = caps.Add(CapReason.Mitigated);
        }

        return new Finding(rule, frame.Subject, part, reasons, new(reasons), changes ?? ChangeSearch.Of(compiled, frame, part))
        {
            Kind = kind,
            Message = compiled.Templates.Message(frame),
            Thresholds = thresholds,
            Caps = caps,
            MitigatedBy = mitigation,
            Responses = mitigation?.Responses ?? [],
        };
    }

    private static ImmutableArray<CapReason> Caps(CompiledRule compiled, Frame frame, ImmutableArray<Citation> basis, EvidenceCollector evidence)
    {
        var caps = compiled.CapsOf(basis);
        if (compiled.Rule.Modality == Modality.Encouragement || evidence.Unverified == UnverifiedUse.None)
        {
            return caps;
        }

        var needed = UnverifiedGrounds.Of(compiled, frame, evidence);
        caps = needed.HasFlag(UnverifiedUse.Parameter) ? caps.Add(CapReason.UnverifiedParameter) : caps;
        return needed.HasFlag(UnverifiedUse.Calendar) ? caps.Add(CapReason.UnverifiedCalendar) : caps;
    }

    /// <summary>Gets what is not verified and needed for the violation on the day evaluated, and reports to the context when that changes.</summary>
    public static UnverifiedUse UnverifiedIn(CompiledRule compiled, Frame frame)
    {
        if (compiled.Rule.Modality == Modality.Encouragement || !compiled.Rule.Digest.MayRestOnUnverified)
        {
            return UnverifiedUse.None;
        }

        var evidence = frame.Context.CollectEvidence();
        RuleExplanation.OfFailure(compiled, frame, evidence);
        return UnverifiedGrounds.Of(compiled, frame, evidence);
    }

    /// <summary>Gets why a failure of a rule is no violation: only prohibitions and obligations can be violations, and what caps them is named.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="basis">The citations in force.</param>
    public static ImmutableArray<CapReason> Caps(Rule rule, ImmutableArray<Citation> basis)
    {
        if (rule.Modality == Modality.Encouragement)
        {
            return [];
        }

        ImmutableArray<CapReason> caps = rule.Modality is Modality.Prohibition or Modality.Obligation ? [] : [CapReason.CautionModality];
        return BindingForce.CapOf(basis) is { } cap ? caps.Add(cap) : caps;
    }

    private static FindingKind Kind(Modality modality, bool isCapped)
    {
        if (modality == Modality.Encouragement)
        {
            return FindingKind.Opportunity;
        }

        return isCapped ? FindingKind.Caution : FindingKind.Violation;
    }

    // A mitigation reaches the rules that check clauses of its own instrument: one province's does not soften another's.
    // One that undeclared facts would decide does not mitigate. Where there is no violation to mitigate, its days of change
    // would cut what is one result.

    /// <summary>Determines whether any mitigation may reach the violations of a rule.</summary>
    public bool MayMitigate(Rule rule)
    {
        foreach (var compiled in mitigations)
        {
            if (compiled.Mitigation.Reaches(rule) && ReferenceEquals(compiled.Mitigation.Subject, rule.Subject))
            {
                return !rule.IsSafetyBottomLine;
            }
        }

        return false;
    }

    /// <summary>Gets the mitigation of a violation on the day evaluated, and reports to the context when that changes.</summary>
    /// <param name="rule">The rule that is violated.</param>
    /// <param name="basis">Its citations in force.</param>
    /// <param name="frame">The day.</param>
    public Mitigation? MitigationOn(Rule rule, ImmutableArray<Citation> basis, Frame frame)
    {
        if (rule.IsSafetyBottomLine || rule.Modality == Modality.Encouragement)
        {
            return null;
        }

        foreach (var compiled in mitigations)
        {
            if (compiled.Mitigation.Reaches(rule) && ReferenceEquals(compiled.Mitigation.Subject, frame.Subject.Type))
            {
                if (!Caps(rule, basis).IsEmpty)
                {
                    return null;
                }

                if (!IsInForce(compiled.Mitigation.InForce, frame))
                {
                    continue;
                }

                frame.Context.ChangesOn(compiled.Law.Around(frame.Day).Until);
                var inner = new Frame(frame.Context, frame.Day, frame.Subject, compiled.Depth);
                if (compiled.When.Evaluate(inner) == Truth.True)
                {
                    return compiled.Mitigation;
                }
            }
        }

        return null;
    }

    private static bool IsInForce(EffectivePeriod days, Frame frame)
    {
        if (days.From is { } from && from > frame.Day)
        {
            frame.Context.ChangesOn(from.DayNumber);
            return false;
        }

        if (days.Until is { } until && until >= frame.Day)
        {
            frame.Context.ChangesOn(until.DayNumber + 1);
        }

        return days.Includes(frame.Day);
    }
}
