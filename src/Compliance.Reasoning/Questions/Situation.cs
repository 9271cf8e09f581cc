using System.Collections.Immutable;
using Compliance.Reasoning.Logic;
using Compliance.Reasoning.Translation;
using Compliance.Reasoning.Worlds;
using Compliance.Types;

namespace Compliance.Reasoning.Questions;

/// <summary>The rules of a question within one stretch of days, on one day of it that the solver chooses.</summary>
internal sealed class Situation
{
    private readonly (DateOnly First, DateOnly Last) _days;
    private readonly int _subject;
    private readonly Translator _translation;

    /// <summary>Translates the rules.</summary>
    /// <param name="context">What is the same in all stretches.</param>
    /// <param name="stretch">The days.</param>
    /// <param name="subject">Which of the things of the first rule's entity is the subject.</param>
    public Situation(QuestionContext context, Stretch stretch, int subject)
    {
        (Context, Stretch, _subject) = (context, stretch, subject);
        Model = new Model();
        World = new World(Model, context.Vocabulary, context.Sorts, context.Options.Things, context.Declared);
        _days = context.DaysOf(stretch);
        Day = _days.First == _days.Last ? Line.Of(_days.First.DayNumber) : Line.Of(Model.Choose(_days.First.DayNumber, _days.Last.DayNumber));
        _translation = Translator();
        Given = [.. context.Options.Given.Select(a => (a, ThingOf(a.Subject)))];
        foreach (var (assumption, thing) in Given)
        {
            Model.Assert(thing.Exists);
            Model.Assert(_translation.Translate(assumption.Condition, Scope.Of(thing)).Certain);
        }

        Readings = [.. context.Rules.Select((r, i) => new RuleReading(this, r, stretch.States[i], ThingOf(r.Rule.Subject), _translation))];
    }

    /// <summary>Gets what is the same in all stretches.</summary>
    public QuestionContext Context { get; }

    /// <summary>Gets the days.</summary>
    public Stretch Stretch { get; }

    /// <summary>Gets the model.</summary>
    public Model Model { get; }

    /// <summary>Gets what may be declared.</summary>
    public World World { get; }

    /// <summary>Gets the day evaluated.</summary>
    public Line Day { get; }

    /// <summary>Gets the rules, in the order of the question.</summary>
    public ImmutableArray<RuleReading> Readings { get; }

    /// <summary>Gets what is assumed, each of a thing.</summary>
    public ImmutableArray<(Assumption Assumption, Slot Thing)> Given { get; }

    /// <summary>Makes what translates in this situation.</summary>
    /// <param name="hasUnverified">Whether numbers that are not verified have a value.</param>
    /// <param name="moved">A threshold with other values or a term with another body, or <see langword="null"/>.</param>
    public Translator Translator(bool hasUnverified = true, MovedTerm? moved = null) =>
        new(World, Context.Tests, _days, Day, Context.Options.AsOf, hasUnverified, moved);

    /// <summary>Reads the first rule with the threshold or term that is moved.</summary>
    public RuleReading WithMoved() =>
        new(this, Context.Rules[0], Stretch.States[0], ThingOf(Context.Rules[0].Rule.Subject), Translator(moved: Context.Moved), Context.Moved);

    // Rules on one kind of thing are about one thing.
    private Slot ThingOf(EntityType type) => World[type].Slots[type == Context.Rules[0].Rule.Subject ? _subject : 0];
}
