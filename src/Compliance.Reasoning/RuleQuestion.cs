using Compliance.Evaluation.Time;
using Compliance.Reasoning.Logic;
using Compliance.Reasoning.Symbols;
using Compliance.Reasoning.Translation;
using Compliance.Reasoning.Worlds;
using Compliance.Rules;

namespace Compliance.Reasoning;

/// <summary>A rule in one state of the law, on one day that the solver chooses, for one subject.</summary>
internal sealed class RuleQuestion
{
    private readonly RuleContext _context;
    private readonly Rule _rule;
    private readonly Scope _scope;
    private readonly Translator _translation;

    /// <summary>Translates a rule.</summary>
    /// <param name="context">What is the same in all states of the law.</param>
    /// <param name="state">The state of the law, in which the rule is in force.</param>
    /// <param name="subject">Which of the things of the entity is the subject.</param>
    public RuleQuestion(RuleContext context, LawState state, int subject)
    {
        (_context, _rule, State) = (context, context.Rule, state);
        Model = new Model();
        World = new World(Model, context.Vocabulary, context.Sorts, context.Options.Things);
        var days = context.DaysOf(state);
        Day = days.First == days.Last ? Line.Of(days.First.DayNumber) : Line.Of(Model.Choose(days.First.DayNumber, days.Last.DayNumber));
        Subject = World[_rule.Subject].Slots[subject];
        _scope = Scope.Of(Subject);
        _translation = new Translator(World, context.Tests, days, Day, context.Options.AsOf);
        Model.Assert(Subject.Exists);
        Place();
        var (applies, holds) = Of(_translation);
        NotApplicable = applies.Possible.Not;
        Satisfied = Model.And(applies.Certain, holds.Certain);
        Violated = Model.And(applies.Certain, holds.Possible.Not);
        Undetermined = Model.Or(NotApplicable, Satisfied, Violated).Not;
    }

    /// <summary>Gets the state of the law.</summary>
    public LawState State { get; }

    /// <summary>Gets the model.</summary>
    public Model Model { get; }

    /// <summary>Gets what may be declared.</summary>
    public World World { get; }

    /// <summary>Gets the day evaluated.</summary>
    public Line Day { get; }

    /// <summary>Gets the subject.</summary>
    public Slot Subject { get; }

    /// <summary>Gets whether the rule does not apply.</summary>
    public Flag NotApplicable { get; }

    /// <summary>Gets whether it applies and holds.</summary>
    public Flag Satisfied { get; }

    /// <summary>Gets whether it applies and does not hold.</summary>
    public Flag Violated { get; }

    /// <summary>Gets whether undeclared facts would decide.</summary>
    public Flag Undetermined { get; }

    /// <summary>Makes whether a mitigation applies.</summary>
    public Flag Mitigated() => Model.Or(_context.Mitigations.Select(m => Model.And(
        _translation.IsIn(m.InForce), _translation.Translate(m.When, _scope).Certain)));

    /// <summary>Makes whether the rule applies and does not hold whatever the numbers and days that are not verified may be.</summary>
    public Flag ViolatedByVerified()
    {
        var verified = new Translator(World, _context.Tests, _context.DaysOf(State), Day, _context.Options.AsOf, hasUnverified: false);
        var (applies, holds) = Of(verified);
        return Model.And(applies.Certain, holds.Possible.Not);
    }

    private (Kleene Applies, Kleene Holds) Of(Translator translation)
    {
        var parts = new List<Kleene> { translation.Translate(_rule.AppliesWhen, _scope) };
        foreach (var exception in _rule.Exceptions)
        {
            var isInForce = exception.Basis.IsEmpty ? Flag.True : Model.Or(exception.Basis.Select(c => translation.IsIn(c.InForce)));
            if (!isInForce.IsFalse)
            {
                parts.Add(Model.And([Kleene.Known(isInForce), translation.Translate(exception.When, _scope)]).Not);
            }
        }

        var requirement = translation.Translate(_rule.Requirement, _scope);
        return (Model.And(parts), _rule.RequirementKind == RequirementKind.Forbids ? requirement.Not : requirement);
    }

    // The day is one of those on which the subject is declared to be there.
    private void Place()
    {
        if ((_rule.DaysFrom ?? _rule.Subject.TimeField) is not { } field)
        {
            return;
        }

        var time = Subject.At(field);
        Model.Assert(time.Unknown.Not);
        Model.Assert(time.None.Not);
        switch (time)
        {
            case NumberSymbol date when _rule.DaysFrom is not null:
                Model.Assert(Model.AtMost(date.Low, Day));
                break;
            case NumberSymbol date:
                Model.Assert(Model.Equal(date.Low, Day));
                break;
            case PeriodSymbol period:
                Model.Assert(Model.AtMost(period.From, Day));
                Model.Assert(Model.AtMost(Day, period.To));
                break;
            default:
                throw Untranslatable.Of("该种时间字段", "a time of this type");
        }
    }
}
