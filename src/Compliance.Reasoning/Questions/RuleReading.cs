using Compliance.Evaluation.Time;
using Compliance.Law;
using Compliance.Reasoning.Logic;
using Compliance.Reasoning.Symbols;
using Compliance.Reasoning.Translation;
using Compliance.Reasoning.Worlds;
using Compliance.Rules;

namespace Compliance.Reasoning.Questions;

/// <summary>What a rule comes to in a situation: one of four.</summary>
internal sealed class RuleReading
{
    private readonly Situation _situation;
    private readonly Scope _scope;
    private readonly Translator _translation;
    private readonly MovedTerm? _moved;
    private Flag? _isViolation;

    /// <summary>Translates a rule.</summary>
    /// <param name="situation">The situation.</param>
    /// <param name="asked">The rule.</param>
    /// <param name="state">The state of its law.</param>
    /// <param name="subject">The subject.</param>
    /// <param name="translation">What translates.</param>
    /// <param name="moved">A threshold with other values or a term with another body, or <see langword="null"/>.</param>
    public RuleReading(Situation situation, Asked asked, LawState state, Slot subject, Translator translation, MovedTerm? moved = null)
    {
        (_situation, Asked, State, Subject, _translation) = (situation, asked, state, subject, translation);
        _scope = Scope.Of(subject);
        _moved = moved;
        Model.Assert(subject.Exists);
        if (!state.IsActive)
        {
            (NotApplicable, Satisfied, Violated, Undetermined) = (Flag.True, Flag.False, Flag.False, Flag.False);
            return;
        }

        Place();
        var (applies, holds) = Of(translation);
        NotApplicable = applies.Possible.Not;
        Satisfied = Model.And(applies.Certain, holds.Certain);
        Violated = Model.And(applies.Certain, holds.Possible.Not);
        Undetermined = Model.Or(NotApplicable, Satisfied, Violated).Not;
    }

    /// <summary>Gets the rule.</summary>
    public Asked Asked { get; }

    /// <summary>Gets the state of its law.</summary>
    public LawState State { get; }

    /// <summary>Gets the subject.</summary>
    public Slot Subject { get; }

    /// <summary>Gets whether the rule does not apply, or is not in force.</summary>
    public Flag NotApplicable { get; }

    /// <summary>Gets whether it applies and holds.</summary>
    public Flag Satisfied { get; }

    /// <summary>Gets whether it applies and does not hold.</summary>
    public Flag Violated { get; }

    /// <summary>Gets whether undeclared facts would decide.</summary>
    public Flag Undetermined { get; }

    private bool IsEncouragement => Rule.Modality == Modality.Encouragement;

    private Model Model => _situation.Model;

    private Rule Rule => Asked.Rule;

    /// <summary>Makes whether it is settled and not breached.</summary>
    public Flag Spares() => Model.Or(Satisfied, NotApplicable);

    /// <summary>Makes whether both are settled, and differ in the outcome, or in what a breach makes: a violation or less.</summary>
    public Flag DiffersSettled(RuleReading other) => Model.And(Undetermined.Not, other.Undetermined.Not, Model.Or(Differs(other), DiffersInKind(other)));

    /// <summary>Makes whether both are breached, and only one is a violation, or an opportunity.</summary>
    public Flag DiffersInKind(RuleReading other) => Model.And(
        Violated,
        other.Violated,
        Rule.Modality == other.Rule.Modality ? Model.Same(IsViolation(), other.IsViolation()).Not : Model.Or(IsViolation(), other.IsViolation(), Flag.Of(IsEncouragement != other.IsEncouragement)));

    /// <summary>Makes whether the outcomes differ.</summary>
    public Flag Differs(RuleReading other) => Model.Or(
        Model.And(NotApplicable, other.NotApplicable),
        Model.And(Satisfied, other.Satisfied),
        Model.And(Violated, other.Violated),
        Model.And(Undetermined, other.Undetermined)).Not;

    /// <summary>Gets what it comes to in a solution.</summary>
    public ProofGoal In(Solution solution) =>
        solution.Holds(NotApplicable) ? ProofGoal.NotApplicable
        : solution.Holds(Satisfied) ? ProofGoal.Satisfied
        : solution.Holds(Violated) ? ProofGoal.Breach
        : ProofGoal.Undetermined;

    /// <summary>Gets what it comes to in a solution, a breach by its kind.</summary>
    public ProofGoal KindIn(Solution solution) => In(solution) is not ProofGoal.Breach and var settled ? settled
        : IsEncouragement ? ProofGoal.Opportunity
        : solution.Holds(IsViolation()) ? ProofGoal.Violation
        : ProofGoal.Caution;

    /// <summary>Makes whether a mitigation applies.</summary>
    public Flag Mitigated() => Model.Or(Asked.Mitigations.Select(m => Model.And(
        _translation.IsIn(m.InForce), _translation.Translate(m.When, _scope).Certain)));

    /// <summary>Makes whether the rule applies and does not hold whatever the numbers and days that are not verified may be.</summary>
    public Flag ViolatedByVerified()
    {
        var (applies, holds) = Of(_situation.Translator(hasUnverified: false, _moved));
        return Model.And(applies.Certain, holds.Possible.Not);
    }

    /// <summary>Makes whether an exception holds where the rule would apply without it and no other lifts it.</summary>
    public Flag LiftsAlone(ExceptionClause exception)
    {
        var others = Rule.Exceptions.Where(e => e != exception).Select(e => Lifts(e, _translation).Not);
        return Model.And(
            Lifts(exception, _translation).Certain,
            Model.And([_translation.Translate(Rule.AppliesWhen, _scope), .. others]).Certain);
    }

    private Flag IsViolation() => _isViolation ??= Rule.Modality is not (Modality.Prohibition or Modality.Obligation) || State.Cap is not null || !State.IsActive
        ? Flag.False
        : Model.And(Violated, Mitigated().Not, Asked.MayRestOnUnverified ? ViolatedByVerified() : Flag.True);

    private (Kleene Applies, Kleene Holds) Of(Translator translation)
    {
        var applies = Model.And([translation.Translate(Rule.AppliesWhen, _scope), .. Rule.Exceptions.Select(e => Lifts(e, translation).Not)]);
        var requirement = translation.Translate(Rule.Requirement, _scope);
        return (applies, Rule.RequirementKind == RequirementKind.Forbids ? requirement.Not : requirement);
    }

    private Kleene Lifts(ExceptionClause exception, Translator translation)
    {
        var isInForce = exception.Basis.IsEmpty ? Flag.True : Model.Or(exception.Basis.Select(c => translation.IsIn(c.InForce)));
        return isInForce.IsFalse ? Kleene.False : Model.And([Kleene.Known(isInForce), translation.Translate(exception.When, _scope)]);
    }

    // The day is one of those on which the subject is declared to be there.
    private void Place()
    {
        if (Asked.Time is not { } field)
        {
            return;
        }

        var time = Subject.At(field);
        Model.Assert(time.Unknown.Not);
        Model.Assert(time.None.Not);
        switch (time)
        {
            case NumberSymbol date when Rule.DaysFrom is not null:
                Model.Assert(Model.AtMost(date.Low, _situation.Day));
                break;
            case NumberSymbol date:
                Model.Assert(Model.Equal(date.Low, _situation.Day));
                break;
            case PeriodSymbol period:
                Model.Assert(Model.AtMost(period.From, _situation.Day));
                Model.Assert(Model.AtMost(_situation.Day, period.To));
                break;
            default:
                throw Untranslatable.Of("该种时间字段", "a time of this type");
        }
    }
}
