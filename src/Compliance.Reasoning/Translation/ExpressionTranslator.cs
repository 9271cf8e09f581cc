using Compliance.Conditions.Expressions;
using Compliance.Facts;
using Compliance.Reasoning.Logic;
using Compliance.Reasoning.Symbols;
using Compliance.Reasoning.Worlds;

namespace Compliance.Reasoning.Translation;

/// <summary>Translates expressions.</summary>
/// <param name="translation">The question.</param>
/// <param name="scope">What the variables are bound to.</param>
internal sealed class ExpressionTranslator(Translator translation, Scope scope) : IExpressionVisitor<Symbol>
{
    private Model Model => translation.Model;

    /// <inheritdoc/>
    public Symbol Visit(Literal expression) => Constants.Of(expression.Value);

    /// <inheritdoc/>
    public Symbol Visit(VariableReference expression) => scope[expression.Variable].Value;

    /// <inheritdoc/>
    public Symbol Visit(SingletonReference expression)
    {
        var set = translation.World[expression.Entity];
        var exists = set.Slots[0].Exists;
        return new ChoiceSymbol(
            Model.And(exists.Not, set.IsComplete.Not), Model.And(exists.Not, set.IsComplete), [new ChoiceCase(exists, set.Slots[0])]);
    }

    /// <inheritdoc/>
    public Symbol Visit(MapKeyReference expression) => ChoiceSymbol.Of(new CodeValue(scope[expression.Variable].Key!, default));

    /// <inheritdoc/>
    public Symbol Visit(FieldAccess expression) => expression.Target.Accept(this) switch
    {
        ChoiceSymbol reference => OfThing(reference, thing => thing.At(expression.Field)),
        RecordSymbol record => OfPart(record, record.At(expression.Field)),
        _ => throw Untranslatable.Of("字段", "a field"),
    };

    /// <inheritdoc/>
    public Symbol Visit(MapAccess expression)
    {
        var map = (MapSymbol)expression.Target.Accept(this);
        return OfPart(map, map.At(expression.Key));
    }

    /// <inheritdoc/>
    public Symbol Visit(PeriodEndAccess expression)
    {
        var period = (PeriodSymbol)expression.Target.Accept(this);
        var end = expression.IsStart ? period.From : period.To;
        var isOpen = expression.IsStart ? Model.AtMost(end, Line.Of(PeriodSymbol.OpenStart)) : Model.AtMost(Line.Of(PeriodSymbol.OpenEnd), end);
        return new NumberSymbol(period.Unknown, period.None, end) { IsOpenEnd = isOpen };
    }

    /// <inheritdoc/>
    public Symbol Visit(PeriodLength expression)
    {
        // Open at one end it is longer than every duration, whatever the other end is.
        var period = (PeriodSymbol)expression.Target.Accept(this);
        var isOpen = Model.Or(Model.AtMost(period.From, Line.Of(PeriodSymbol.OpenStart)), Model.AtMost(Line.Of(PeriodSymbol.OpenEnd), period.To));
        var start = Model.Select([(isOpen, Line.Of(translation.World.Sorts.FirstDay.DayNumber)), (isOpen.Not, period.From)]);
        var end = Model.Select([(isOpen, Line.Of(PeriodSymbol.OpenEnd)), (isOpen.Not, period.To.Plus(Line.Of(1)))]);
        return new ElapsedSymbol(period.Unknown, period.None, start, end, isTerm: true, expression.Calendar);
    }

    /// <inheritdoc/>
    public Symbol Visit(DefinitionReference expression) =>
        OfThing((ChoiceSymbol)expression.Target.Accept(this), thing => translation.ValueOf(expression.Definition, thing));

    /// <inheritdoc/>
    public Symbol Visit(ParameterReference expression) => translation.ValueOf(expression.Parameter);

    /// <inheritdoc/>
    public Symbol Visit(JudgedDay expression) => new NumberSymbol(Flag.False, Flag.False, translation.Day);

    /// <inheritdoc/>
    public Symbol Visit(AsOfDay expression) => NumberSymbol.Of(translation.AsOf.DayNumber);

    /// <inheritdoc/>
    public Symbol Visit(Arithmetic expression) =>
        new ArithmeticTranslator(translation).Combine(expression, expression.Left.Accept(this), expression.Right.Accept(this));

    /// <inheritdoc/>
    public Symbol Visit(Aggregate expression) => new AggregateTranslator(translation, scope).Translate(expression);

    private Symbol OfThing(ChoiceSymbol reference, Func<Slot, Symbol> value) => translation.Selection.Of(
        reference.Unknown, reference.None, [.. reference.Cases.Where(c => !c.When.IsFalse).Select(c => (c.When, value((Slot)c.Value)))]);

    private Symbol OfPart(Symbol whole, Symbol part) =>
        translation.Selection.Of(whole.Unknown, whole.None, [(Model.And(whole.Unknown.Not, whole.None.Not), part)]);
}
