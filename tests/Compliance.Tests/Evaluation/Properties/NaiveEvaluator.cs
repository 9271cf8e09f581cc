using System.Collections.Immutable;
using Compliance.Conditions;
using Compliance.Declarations;
using Compliance.Evaluation;
using Compliance.Evaluation.Compilation;
using Compliance.Facts.Time;
using Compliance.Facts;
using Compliance.Findings;
using Compliance.Law;
using Compliance.Rules;
using Compliance.Types;

namespace Compliance.Tests.Evaluation.Properties;

/// <summary>Evaluates a rule for every single day by itself, with nothing kept from one day to the next. Slow, and nothing to get wrong.</summary>
/// <param name="rule">The rule.</param>
/// <param name="mitigation">What mitigates its violations, or <see langword="null"/>.</param>
/// <param name="declaration">The facts.</param>
/// <param name="asOf">The day of the judgement.</param>
/// <param name="compiled">The rule, where it is compiled already.</param>
internal sealed class NaiveEvaluator(Rule rule, Mitigation? mitigation, Declaration declaration, DateOnly asOf, CompiledRule? compiled = null)
{
    private readonly CompiledRule _compiled = compiled ?? new(rule, new Compiler());

    /// <summary>Gets what the rule comes to for a subject on a day; <see langword="null"/> where it is not evaluated.</summary>
    public NaiveVerdict? On(DateOnly day, Entity subject)
    {
        if (day > asOf || Existence(day, subject) is not { } isCertain)
        {
            return null;
        }

        if (!IsInForce(day))
        {
            return isCertain && IsWithoutLaw(day) && MayApply(day, subject) ? new NaiveVerdict(Outcome.NotCovered, null, null) : null;
        }

        var verdict = NodeVerdicts.Instance.Of(_compiled, Open(day, subject, _compiled.Depth));
        return verdict.Outcome is Outcome.Satisfied or Outcome.Violated && !isCertain
            ? new NaiveVerdict(Outcome.Undetermined, null, null)
            : new NaiveVerdict(verdict.Outcome, verdict.LiftedBy, verdict.Outcome == Outcome.Violated && IsMitigated(day, subject) ? mitigation : null);
    }

    /// <summary>Gets what caps a violation on a day, mitigations apart.</summary>
    public ImmutableArray<CapReason> CapsOn(DateOnly day, Entity subject) => FindingOn(day, subject, mitigatedBy: null).Caps;

    /// <summary>Gets what a violation on a day is called; <see langword="null"/> where there is none.</summary>
    public FindingKind? KindOn(DateOnly day, Entity subject) =>
        On(day, subject) is { Outcome: Outcome.Violated } verdict ? FindingOn(day, subject, verdict.MitigatedBy).Kind : null;

    private Finding FindingOn(DateOnly day, Entity subject, Mitigation? mitigatedBy) => FindingFactory.Create(
        _compiled, Open(day, subject, _compiled.Depth), new EvaluatedPeriod(day, day, day, [.. rule.Basis.Where(c => c.InForce.Includes(day))], true), mitigatedBy);

    private Frame Open(DateOnly day, Entity subject, int depth) => new(new EvaluationContext(declaration, asOf, CancellationToken.None), day, subject, depth);

    private bool IsInForce(DateOnly day) =>
        rule.InForce.Includes(day) && (rule.Basis.Any(c => c.InForce.Includes(day)) || rule.Clause?.Instrument.InForce.Includes(day) == true);

    // Law that binds comes later; before there was any, the rule does not say that it is not applicable.
    private bool IsWithoutLaw(DateOnly day)
    {
        EffectivePeriod[] periods = [.. rule.Basis.Select(c => c.InForce), rule.InForce, .. rule.Clause is { } clause ? [clause.Instrument.InForce] : Array.Empty<EffectivePeriod>()];
        var isLawToCome = periods.Any(p => p.From is { } from && from > day && IsInForce(from) && BindingForce.IsLaw([.. rule.Basis.Where(c => c.InForce.Includes(from))]));
        var wasInForce = periods.Any(p => (p.Until is { } until && until < day && IsInForce(until)) || (p.From is { } from && from < day && IsInForce(from)));
        return rule.Modality != Modality.Encouragement && isLawToCome && (wasInForce || rule.NotApplicableBefore is null);
    }

    private bool MayApply(DateOnly day, Entity subject) =>
        _compiled.AppliesWhen?.Evaluate(Open(day, subject, _compiled.Depth)) != Truth.False
        && !_compiled.Exceptions.Any(e => e.IsInForce(day) && e.When.Evaluate(Open(day, subject, _compiled.Depth)) == Truth.True);

    private bool IsMitigated(DateOnly day, Entity subject)
    {
        if (mitigation is null || !mitigation.Reaches(rule) || !mitigation.InForce.Includes(day))
        {
            return false;
        }

        var (when, depth) = new Compiler().Compile(mitigation.When);
        return when.Evaluate(Open(day, subject, depth)) == Truth.True;
    }

    /// <summary>Gets the time of a subject as it stands on the day of the judgement.</summary>
    public FactValue? TimeOf(Entity subject, Field time) => subject.Facts[time] is HistoryValue history ? history.On(asOf) : subject.Facts[time];

    // Whether the subject certainly is evaluated on a day; null where it certainly is not.
    private bool? Existence(DateOnly day, Entity subject) => (rule.DaysFrom ?? subject.Type.TimeField) is not { } time
        ? day == asOf ? true : null
        : TimeOf(subject, time) switch
        {
            null => false,
            DateValue date => (rule.DaysFrom is null ? day == date.Value : day >= date.Value) ? true : null,
            PeriodValue period => Existence(day, period.From, period.To),
            _ => null,
        };

    private static bool? Existence(DateOnly day, PeriodEnd from, PeriodEnd to)
    {
        if ((from.State == PeriodEndState.Day && day < from.Day) || (to.State == PeriodEndState.Day && day > to.Day))
        {
            return null;
        }

        var hasBegun = from.State == PeriodEndState.Open || (from.State == PeriodEndState.Day && day >= from.Day) || IsEnd(to, day);
        var hasNotEnded = to.State == PeriodEndState.Open || (to.State == PeriodEndState.Day && day <= to.Day) || IsEnd(from, day);
        return hasBegun && hasNotEnded;
    }

    private static bool IsEnd(PeriodEnd end, DateOnly day) => end.State == PeriodEndState.Day && end.Day == day;
}
