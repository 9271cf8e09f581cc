using Compliance.Conditions.Expressions;
using Compliance.Reasoning.Logic;
using Compliance.Reasoning.Symbols;
using Compliance.Types;

namespace Compliance.Reasoning.Translation;

/// <summary>Translates aggregates.</summary>
/// <param name="translation">The question.</param>
/// <param name="scope">What the variables are bound to.</param>
internal sealed class AggregateTranslator(Translator translation, Scope scope)
{
    private Model Model => translation.Model;

    /// <summary>Translates an aggregate.</summary>
    public Symbol Translate(Aggregate expression)
    {
        var items = Items.Of(expression.Source, translation, scope);
        var members = new List<(Kleene Belongs, Symbol? Value)>();
        foreach (var (isIn, binding) in items.Bindings)
        {
            var inner = scope.With(expression.Variable, binding);
            var matches = Model.And([Kleene.Known(isIn), translation.Translate(expression.Where, inner)]);
            if (!matches.Possible.IsFalse)
            {
                members.Add((matches, expression.Value is { } value ? translation.Translate(value, inner) : null));
            }
        }

        if (expression.Value?.Type is FactType.MoneyType { Only: null })
        {
            throw Untranslatable.Of("可为多种货币的金额", "amounts that may be of several currencies");
        }

        return expression.Kind switch
        {
            AggregateKind.Count => Range(Model.Count(members.Select(m => m.Belongs.Certain)), Model.Count(members.Select(m => m.Belongs.Possible)), items),
            AggregateKind.Distinct when members.TrueForAll(m => m.Value is NumberSymbol { IsPoint: true }) => DistinctNumbers(members, items),
            AggregateKind.Distinct => Distinct(members, items),
            AggregateKind.Sum => Sum(members, (expression.Value as FieldAccess)?.Field, items),
            AggregateKind.Min => Extreme(members, items, expression.Value!, sign: 1),
            AggregateKind.Max => Extreme(members, items, expression.Value!, sign: -1),
            AggregateKind.Union => Union(members, items),
        };
    }

    private static NumberSymbol Range(Line low, Line high, Items items) =>
        new(Flag.False, Flag.False, low, high) { IsHighOpen = items.IsComplete.Not };

    private NumberSymbol Distinct(List<(Kleene Belongs, Symbol? Value)> members, Items items)
    {
        var values = new SortedDictionary<string, (List<Flag> Certain, List<Flag> Possible)>(StringComparer.Ordinal);
        var unknown = new List<Flag>();
        foreach (var (belongs, value) in members)
        {
            if (value is not ChoiceSymbol choice)
            {
                throw Untranslatable.Of("数值或日期的种数", "how many different numbers or days there are");
            }

            unknown.Add(Model.And(belongs.Possible, choice.Unknown));
            foreach (var (when, one) in choice.Cases)
            {
                var key = one is Facts.TextValue text ? Text.TextEquality.KeyOf(text.Value) : one is Facts.FactValue fact ? fact.Canonical : $"{one}";
                if (!values.TryGetValue(key, out var known))
                {
                    values.Add(key, known = ([], []));
                }

                known.Certain.Add(Model.And(belongs.Certain, when));
                known.Possible.Add(Model.And(belongs.Possible, when));
            }
        }

        return Range(
            Model.Count(values.Values.Select(v => Model.Or(v.Certain))),
            Model.Count(values.Values.Select(v => Model.Or(v.Possible)).Concat(unknown)),
            items);
    }

    // The first of those that are equal counts.
    private NumberSymbol DistinctNumbers(List<(Kleene Belongs, Symbol? Value)> members, Items items)
    {
        var certain = new List<Flag>();
        var possible = new List<Flag>();
        var before = new List<(Flag Certain, Flag Possible, Line Value)>();
        foreach (var (belongs, symbol) in members)
        {
            var value = (NumberSymbol)symbol!;
            var isKnown = Model.And(value.Unknown.Not, value.None.Not);
            var (isCertain, isPossible) = (Model.And(belongs.Certain, isKnown), Model.And(belongs.Possible, isKnown));
            certain.Add(Model.And([isCertain, .. before.Select(b => Model.And(b.Certain, Model.Equal(b.Value, value.Low)).Not)]));
            possible.Add(Model.And([isPossible, .. before.Select(b => Model.And(b.Possible, Model.Equal(b.Value, value.Low)).Not)]));
            possible.Add(Model.And(belongs.Possible, value.Unknown));
            before.Add((isCertain, isPossible, value.Low));
        }

        return Range(Model.Count(certain), Model.Count(possible), items);
    }

    private NumberSymbol Sum(List<(Kleene Belongs, Symbol? Value)> members, Field? field, Items items)
    {
        var (low, high) = (Line.Of(0), Line.Of(0));
        var isLowOpen = new List<Flag>();
        var isHighOpen = new List<Flag>();
        var zero = Line.Of(0);

        // What an undeclared number adds, within what the vocabulary allows.
        var (least, greatest) = (Line.Of(Math.Min(0, field?.Minimum ?? 0)), Line.Of(Math.Max(0, field?.Maximum ?? 0)));
        foreach (var (belongs, symbol) in members)
        {
            if (symbol is not NumberSymbol { IsPoint: true } value)
            {
                throw Untranslatable.Of("不确定的数之和", "a sum of numbers that are not certain");
            }

            // What is not declared may be none, and adds nothing then.
            var isSure = Model.And(belongs.Certain, value.Unknown.Not, value.None.Not);
            var mayBe = Model.And(belongs.Possible, value.None.Not, isSure.Not);
            var isKnown = Model.And(mayBe, value.Unknown.Not);
            var isOpen = Model.And(mayBe, value.Unknown);
            var isNegative = Model.AtMost(value.Low, zero);
            low = low.Plus(Where(Model.Or(isSure, Model.And(isKnown, isNegative)), value.Low));
            high = high.Plus(Where(Model.Or(isSure, Model.And(isKnown, isNegative.Not)), value.Low));
            (low, high) = (low.Plus(Where(isOpen, least)), high.Plus(Where(isOpen, greatest)));
            isLowOpen.Add(field?.Minimum is null ? isOpen : Flag.False);
            isHighOpen.Add(field?.Maximum is null ? isOpen : Flag.False);
        }

        return new NumberSymbol(Flag.False, Flag.False, low, high)
        {
            IsLowOpen = Model.Or([field?.Minimum is >= 0 ? Flag.False : items.IsComplete.Not, .. isLowOpen]),
            IsHighOpen = Model.Or([field?.Maximum is <= 0 ? Flag.False : items.IsComplete.Not, .. isHighOpen]),
        };
    }

    private Line Where(Flag counts, Line value) => Model.Select([(counts, value), (counts.Not, Line.Of(0))]);

    // The greatest is the least of the opposites. Where something only may belong, it lies between what is known: the range is for comparisons.
    private NumberSymbol Extreme(List<(Kleene Belongs, Symbol? Value)> members, Items items, Expression of, int sign)
    {
        var sure = new List<(Flag IsIn, NumberSymbol Value)>();
        var likely = new List<(Flag IsIn, Line Value)>();
        var isOpen = new List<Flag>();
        var isAnything = new List<Flag> { items.IsComplete.Not };
        foreach (var (belongs, symbol) in members)
        {
            if (symbol is not NumberSymbol { IsPoint: true } value)
            {
                throw Untranslatable.Of("不确定的数的最值", "the least or greatest of numbers that are not certain");
            }

            var isIn = Model.And(belongs.Certain, value.Unknown.Not, value.None.Not);
            var mayBe = Model.And(belongs.Possible, value.None.Not, isIn.Not);
            sure.Add((isIn, value));
            likely.Add((Model.And(mayBe, value.Unknown.Not), value.Low));
            isOpen.Add(mayBe);
            isAnything.Add(Model.And(mayBe, value.Unknown));
        }

        var chosen = new List<(Flag When, Symbol Then)>();
        var isLater = Flag.True;
        foreach (var (isIn, value) in sure)
        {
            var isLeast = Model.And([isIn, .. sure.Select(o => Model.Or(o.IsIn.Not, sign > 0 ? Model.AtMost(value.Low, o.Value.Low) : Model.AtMost(o.Value.Low, value.Low)))]);
            chosen.Add((Model.And(isLeast, isLater), value));
            isLater = Model.And(isLater, isLeast.Not);
        }

        var isUnknown = Model.Or([items.IsComplete.Not, .. isOpen]);
        var isNone = Model.And([isUnknown.Not, .. sure.Select(s => s.IsIn.Not)]);
        var point = chosen.Count == 0
            ? new NumberSymbol(isUnknown, isNone, Line.Of(0))
            : Least(translation.Selection.Of(Flag.False, Flag.False, chosen), isUnknown, isNone);
        return isUnknown.IsFalse ? point : new NumberSymbol(isUnknown, isNone, point.Low)
        {
            IsOpenEnd = point.IsOpenEnd,
            Range = RangeOf([.. sure.Select(s => (s.IsIn, s.Value.Low))], likely, Model.Or(isAnything), isUnknown, isNone, BoundsOf(of), sign),
        };
    }

    // On its own side it is the least of all that may be; on the other the least of what surely is, or else the greatest of what may be.
    private NumberSymbol RangeOf(List<(Flag IsIn, Line Value)> sure, List<(Flag IsIn, Line Value)> likely, Flag isAnything, Flag isUnknown, Flag isNone, (decimal? Low, decimal? High) bounds, int sign)
    {
        var (near, far) = sign > 0 ? bounds : (bounds.High, bounds.Low);
        var hasSure = Model.Or(sure.Select(s => s.IsIn));
        var own = Least([.. sure, .. likely, .. near is { } nearest ? [(isAnything, Line.Of(nearest))] : ((Flag, Line)[])[]], sign);
        var other = Model.Select([(hasSure, Least(sure, sign)), (hasSure.Not, Least([.. likely, .. far is { } farthest ? [(isAnything, Line.Of(farthest))] : ((Flag, Line)[])[]], -sign))]);
        var (isOwnOpen, isOtherOpen) = (near is null ? isAnything : Flag.False, far is null ? Model.And(isAnything, hasSure.Not) : Flag.False);
        return new NumberSymbol(Flag.False, isNone, sign > 0 ? own : other, sign > 0 ? other : own)
        {
            IsLowOpen = sign > 0 ? isOwnOpen : isOtherOpen,
            IsHighOpen = sign > 0 ? isOtherOpen : isOwnOpen,
            MayBeNone = Model.And(hasSure.Not, isUnknown),
        };
    }

    // The least of the numbers that count, or the greatest; anything where none does.
    private Line Least(List<(Flag IsIn, Line Value)> numbers, int sign)
    {
        var cases = new List<(Flag When, Line Then)>();
        var isLater = Flag.True;
        foreach (var (isIn, value) in numbers.Where(n => !n.IsIn.IsFalse))
        {
            var isLeast = Model.And([isIn, .. numbers.Select(o => Model.Or(o.IsIn.Not, sign > 0 ? Model.AtMost(value, o.Value) : Model.AtMost(o.Value, value)))]);
            cases.Add((Model.And(isLeast, isLater), value));
            isLater = Model.And(isLater, isLeast.Not);
        }

        return Model.Select(cases);
    }

    // What an undeclared number may be, as the vocabulary bounds it.
    private static (decimal? Low, decimal? High) BoundsOf(Expression value) => value switch
    {
        PeriodEndAccess { IsStart: true } => (PeriodSymbol.OpenStart, DateOnly.MaxValue.DayNumber),
        PeriodEndAccess => (0, PeriodSymbol.OpenEnd),
        FieldAccess or MapAccess or VariableReference when value.Type.Kind == FactTypeKind.Date => (0, DateOnly.MaxValue.DayNumber),
        FieldAccess { Field: var field } => (field.Minimum, field.Maximum),
        _ => (null, null),
    };

    private static NumberSymbol Least(Symbol selected, Flag isUnknown, Flag isNone)
    {
        var number = (NumberSymbol)selected;
        return new NumberSymbol(isUnknown, isNone, number.Low) { IsOpenEnd = number.IsOpenEnd };
    }

    private UnionSymbol Union(List<(Kleene Belongs, Symbol? Value)> members, Items items)
    {
        var parts = new List<(Kleene, PeriodSymbol)>();
        var isComplete = new List<Flag> { items.IsComplete };
        foreach (var (belongs, symbol) in members)
        {
            var period = symbol switch
            {
                PeriodSymbol declared => declared,
                NumberSymbol { IsPoint: true } day => new PeriodSymbol(day.Unknown, day.None, day.Low, day.Low),
                _ => throw Untranslatable.Of("不确定的期间之并集", "a union of periods that are not certain"),
            };
            var isKnown = Model.And(period.Unknown.Not, period.None.Not);
            parts.Add((new Kleene(Model.And(belongs.Certain, isKnown), Model.And(belongs.Possible, isKnown)), period));
            isComplete.Add(Model.Or(belongs.Possible.Not, period.Unknown.Not));
        }

        return new UnionSymbol([.. parts], Model.And(isComplete));
    }
}
