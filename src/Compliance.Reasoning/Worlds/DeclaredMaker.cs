using System.Collections.Immutable;
using Compliance.Facts;
using Compliance.Facts.Time;
using Compliance.Reasoning.Logic;
using Compliance.Reasoning.Symbols;
using Compliance.Types;

namespace Compliance.Reasoning.Worlds;

/// <summary>Makes the facts of a declaration: constants, and for those that may change what the solver chooses.</summary>
/// <param name="world">The world.</param>
/// <param name="declared">The declaration.</param>
/// <param name="choices">Makes facts that the solver chooses.</param>
internal sealed class DeclaredMaker(World world, DeclaredFacts declared, FactMaker choices)
{
    private const long CostOfChange = 1_000;

    private Model Model => world.Model;

    /// <summary>Makes the value of a field of a thing.</summary>
    public Symbol Make(Slot slot, Field field, FactValue? value) => Make(slot, [field], value);

    private Symbol Make(Slot slot, ImmutableArray<Field> steps, FactValue? value)
    {
        var field = steps[^1];
        if (field.Type is FactType.ObjectType && value is RecordValue record)
        {
            return new RecordSymbol(Flag.False, Flag.False, inner => Make(slot, steps.Add(inner), record[inner]));
        }

        return declared.MayChange(field, value) && IsSimple(field.Type) && CanHold(field, value) ? Free(slot, steps, value) : Constant(declared.On(value), field.Type);
    }

    // Days stay, and so do names; what has parts is changed part by part.
    private static bool IsSimple(FactType type) => type switch
    {
        FactType.CodeType or FactType.ReferenceType => true,
        FactType.ListType { Element: FactType.CodeType } => true,
        FactType.MoneyType money => money.Only is not null,
        _ => type.Kind is FactTypeKind.Boolean or FactTypeKind.Integer or FactTypeKind.Decimal or FactTypeKind.Percent or FactTypeKind.Duration,
    };

    // A number beyond those that the solver chooses from stays as it is.
    private bool CanHold(Field field, FactValue? value) => value switch
    {
        NumberValue number => number.Value * world.Sorts.ScaleOf(field.Type.Kind) is var scaled && scaled == decimal.Truncate(scaled)
            && Math.Abs(number.Value) <= Math.Min(world.Sorts.MostOfNumbers, world.Sorts.MostOfDecimals),
        ListValue list => list.IsComplete,
        _ => true,
    };

    private Symbol Free(Slot slot, ImmutableArray<Field> steps, FactValue? value)
    {
        var symbol = choices.Make(steps[^1]);
        var changes = Same(symbol, value).Not;
        Model.Avoid(changes, CostOfChange);
        if (value is not null)
        {
            // To declare less is no remedy.
            Model.Assert(symbol.Unknown.Not);
        }

        declared.Free.Add(new FreeFact(slot, steps, value, symbol, changes));
        return symbol;
    }

    private Flag Same(Symbol symbol, FactValue? value) => (symbol, value) switch
    {
        (_, null) => symbol.Unknown,
        (_, NoneValue) => symbol.None,
        (ChoiceSymbol choice, _) => Model.Or(choice.Cases.Where(c => NameOf(c.Value) == value.Canonical).Select(c => c.When)),
        (NumberSymbol number, NumberValue constant) => Model.And(symbol.Unknown.Not, symbol.None.Not, Model.Equal(number.Low, Line.Of(constant.Value))),
        (ListSymbol list, ListValue items) => Model.And(list.Items.Select(i => items.Items.Any(v => v.Canonical == NameOf(((ChoiceSymbol)i.Value).Cases[0].Value)) ? i.IsIn : i.IsIn.Not).Append(symbol.Unknown.Not)),
        _ => throw new InvalidOperationException("A fact that may not change."),
    };

    private static string NameOf(object value) => value is Slot slot ? slot.Id : ((FactValue)value).Canonical;

    private Symbol Constant(FactValue? value, FactType type) => value is null or NoneValue ? Nothing(type, Flag.Of(value is null), Flag.Of(value is not null)) : type switch
    {
        FactType.ReferenceType reference => world[reference.Target].Slots.FirstOrDefault(s => s.Id == value.Canonical) is { } target
            ? ChoiceSymbol.Of(target)
            : throw Untranslatable.Of("引用了没有申报的事物", "a reference to a thing that is not declared"),
        FactType.ObjectType => new RecordSymbol(Flag.False, Flag.False, inner => Constant(declared.On(((RecordValue)value)[inner]), inner.Type)),
        FactType.MapType map => new MapSymbol(Flag.False, Flag.False, map.Keys, key => Constant(declared.On(((MapValue)value).Values[key.Index]), map.Value)),
        FactType.ListType list => List((ListValue)value, list.Element),
        FactType.MoneyType { Only: null } => throw Untranslatable.Of("可为多种货币的金额", "amounts that may be of several currencies"),
        _ => Simple(value),
    };

    private static Symbol Simple(FactValue value) => value switch
    {
        NumberValue number => NumberSymbol.Of(number.Value),
        DateValue date => NumberSymbol.Of(date.Value.DayNumber),
        PeriodValue period => new PeriodSymbol(Flag.False, Flag.False, End(period.From, PeriodSymbol.OpenStart), End(period.To, PeriodSymbol.OpenEnd)),
        _ => ChoiceSymbol.Of(value),
    };

    private static Line End(PeriodEnd end, long open) => end.State switch
    {
        PeriodEndState.Day => Line.Of(end.Day.DayNumber),
        PeriodEndState.Open => Line.Of(open),
        PeriodEndState.Undeclared => throw Untranslatable.Of("只申报了一端的期间", "a period of which one end is not declared"),
    };

    private ListSymbol List(ListValue list, FactType element) => list.IsComplete
        ? new ListSymbol(Flag.False, Flag.False, [.. list.Items.Select(i => new ListItem(Flag.True, Constant(i, element)))])
        : throw Untranslatable.Of("不完整的列表", "a list that is declared incomplete");

    private static Symbol Nothing(FactType type, Flag unknown, Flag none) => type switch
    {
        FactType.ObjectType => new RecordSymbol(unknown, none, inner => Nothing(inner.Type, unknown, none)),
        FactType.MapType map => new MapSymbol(unknown, none, map.Keys, _ => Nothing(map.Value, unknown, none)),
        FactType.ListType => new ListSymbol(unknown, none, []),
        FactType.MoneyType => new NumberSymbol(unknown, none, Line.Of(0)),
        _ => type.Kind switch
        {
            FactTypeKind.Integer or FactTypeKind.Decimal or FactTypeKind.Percent or FactTypeKind.Date => new NumberSymbol(unknown, none, Line.Of(0)),
            FactTypeKind.Period => new PeriodSymbol(unknown, none, Line.Of(0), Line.Of(0)),
            _ => new ChoiceSymbol(unknown, none, []),
        },
    };
}
