using Compliance.Conditions;
using Compliance.Conditions.Expressions;
using Compliance.Conditions.Terms;
using Compliance.Law;
using Compliance.Reasoning.Logic;
using Compliance.Reasoning.Questions;
using Compliance.Reasoning.Symbols;
using Compliance.Reasoning.Worlds;

namespace Compliance.Reasoning.Translation;

/// <summary>Translates the conditions of one question: for one day that the solver chooses within a stretch of unchanged law.</summary>
internal sealed class Translator
{
    private readonly Dictionary<(Definition, Slot), Symbol> _definitions = [];
    private readonly bool _hasUnverified;
    private readonly MovedTerm? _moved;

    /// <summary>Creates it.</summary>
    /// <param name="world">What may be declared.</param>
    /// <param name="tests">Tests given values.</param>
    /// <param name="days">The days among which the solver chooses.</param>
    /// <param name="day">The day it chooses.</param>
    /// <param name="asOf">The day of the judgement.</param>
    /// <param name="hasUnverified">Whether parameters that are not verified have a value; else they are undeclared.</param>
    /// <param name="moved">A parameter that has other values than its own or a term that has another body, or <see langword="null"/>.</param>
    public Translator(World world, ConcreteTests tests, (DateOnly First, DateOnly Last) days, Line day, DateOnly asOf, bool hasUnverified, MovedTerm? moved)
    {
        (World, Tests, Days, Day, AsOf, _hasUnverified, _moved) = (world, tests, days, day, asOf, hasUnverified, moved);
        Selection = new Selection(world.Model);
        Calendars = new CalendarTables(world, hasUnverified);
    }

    /// <summary>Gets what may be declared.</summary>
    public World World { get; }

    /// <summary>Gets the model.</summary>
    public Model Model => World.Model;

    /// <summary>Gets what tests given values.</summary>
    public ConcreteTests Tests { get; }

    /// <summary>Gets the days among which the solver chooses.</summary>
    public (DateOnly First, DateOnly Last) Days { get; }

    /// <summary>Gets the day evaluated.</summary>
    public Line Day { get; }

    /// <summary>Gets the day of the judgement.</summary>
    public DateOnly AsOf { get; }

    /// <summary>Gets what makes a symbol of several.</summary>
    public Selection Selection { get; }

    /// <summary>Gets the arithmetic of days.</summary>
    public CalendarTables Calendars { get; }

    /// <summary>Translates a condition; without one it holds.</summary>
    public Kleene Translate(Condition? condition, Scope scope) =>
        condition is null ? Kleene.True : condition.Accept(new ConditionTranslator(this, scope));

    /// <summary>Translates an expression.</summary>
    public Symbol Translate(Expression expression, Scope scope) => expression.Accept(new ExpressionTranslator(this, scope));

    /// <summary>Gets the value of a defined term for a thing.</summary>
    public Symbol ValueOf(Definition definition, Slot thing)
    {
        if (!_definitions.TryGetValue((definition, thing), out var known))
        {
            var scope = Scope.Of(thing);
            var (when, expression) = _moved?.BodyOf(definition) ?? (definition.When, definition.Value);
            known = expression is { } value ? Translate(value, scope) : ChoiceSymbol.Of(Translate(when, scope), Model);
            _definitions.Add((definition, thing), known);
        }

        return known;
    }

    /// <summary>Gets the value of a parameter on the day evaluated.</summary>
    public Symbol ValueOf(Parameter parameter)
    {
        var cases = new List<(Flag When, Symbol Then)>();
        foreach (var value in (_moved?.For(parameter) ?? parameter).Values)
        {
            var isMet = IsIn(value.InForce);
            if (!isMet.IsFalse && (_hasUnverified || value.Verification == Verification.Verified))
            {
                cases.Add((isMet, Constants.Of(value.Value)));
            }
        }

        return cases.Count == 0
            ? new ChoiceSymbol(Flag.True, Flag.False, [])
            : Selection.Of(Model.Or(cases.Select(c => c.When)).Not, Flag.False, cases);
    }

    /// <summary>Determines whether the day evaluated lies in a period.</summary>
    public Flag IsIn(EffectivePeriod period) => Model.And(
        period.From is { } from ? Model.AtMost(Line.Of(from.DayNumber), Day) : Flag.True,
        period.Until is { } until ? Model.AtMost(Day, Line.Of(until.DayNumber)) : Flag.True);

    /// <summary>Tests given values on the days of the question, where the answer is the same on the first and the last.</summary>
    public Truth OnAllDays(Func<DateOnly, Truth> test)
    {
        var last = test(Days.Last);
        return Days.First == Days.Last || test(Days.First) == last
            ? last
            : throw Untranslatable.Of("其间有变更的行政区划", "places that change in the meantime");
    }
}
