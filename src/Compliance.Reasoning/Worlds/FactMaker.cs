using System.Collections.Immutable;
using Compliance.Facts;
using Compliance.Reasoning.Logic;
using Compliance.Reasoning.Symbols;
using Compliance.Types;

namespace Compliance.Reasoning.Worlds;

/// <summary>Makes the facts that the solver chooses, within what the vocabulary allows.</summary>
/// <param name="world">The world.</param>
/// <param name="bound">How many items a list may have.</param>
internal sealed class FactMaker(World world, int bound)
{
    private const long CostOfFact = 4;
    private const long CostOfNone = 1;
    private const long CostOfItem = 3;

    private Model Model => world.Model;

    /// <summary>Makes the value of a field.</summary>
    public Symbol Make(Field field) => Make(field.Type, field, MayBeNone(field));

    // A list says by [] that it has no items, a map that is none is one of which each value is none, a code list that has a code "none" by that code, and time is never none.
    private static bool MayBeNone(Field field) => field is { MayBeNone: true, Type.Kind: not (FactTypeKind.List or FactTypeKind.Map) }
        && !(field.Type is FactType.CodeType code && code.List.Find("none") is not null)
        && !(field.Owner is EntityType owner && ReferenceEquals(owner.TimeField, field));

    private Symbol Make(FactType type, Field field, bool mayBeNone)
    {
        var isKnown = Model.Choose();
        var none = mayBeNone ? Model.Choose() : Flag.False;
        Model.Avoid(isKnown, CostOfFact);
        Model.Avoid(none, CostOfNone);
        Model.AssertAny(isKnown, none.Not);
        return Value(type, field, isKnown.Not, none);
    }

    private Symbol Value(FactType type, Field field, Flag unknown, Flag none)
    {
        switch (type)
        {
            case FactType.CodeType code:
                return Choice(unknown, none, world.Sorts.Codes(code.List).Select(c => new CodeValue(c, default)));
            case FactType.RegionType region:
                return Choice(unknown, none, world.Sorts.Regions(region.Tree, world.Vocabulary.Regions));
            case FactType.ReferenceType reference:
                return Reference(unknown, none, reference.Target);
            case FactType.ObjectType:
                return new RecordSymbol(unknown, none, Make);
            case FactType.MapType map:
                return new MapSymbol(unknown, none, map.Keys, _ => Make(map.Value, field, field.MayBeNone));
            case FactType.ListType list:
                return List(list.Element, field, unknown, none);
            case FactType.MoneyType { Only: null }:
                throw Untranslatable.Of("可为多种货币的金额", "amounts that may be of several currencies");
            default:
                return Simple(type, field, unknown, none);
        }
    }

    private Symbol Simple(FactType type, Field field, Flag unknown, Flag none)
    {
        switch (type.Kind)
        {
            case FactTypeKind.Boolean:
                return Choice(unknown, none, [new BooleanValue(true, default), new BooleanValue(false, default)]);
            case FactTypeKind.Text:
                return Choice(unknown, none, world.Sorts.Texts);
            case FactTypeKind.Region:
                return Choice(unknown, none, world.Sorts.Regions(null, world.Vocabulary.Regions));
            case FactTypeKind.Duration:
                return Choice(unknown, none, world.Sorts.Durations);
            case FactTypeKind.Date:
                return new NumberSymbol(unknown, none, Line.Of(Day()));
            case FactTypeKind.Period:
                return Period(unknown, none);
            default:
                return Number(type.Kind, field, unknown, none);
        }
    }

    private ChoiceSymbol Choice(Flag unknown, Flag none, IEnumerable<object> values)
    {
        ImmutableArray<ChoiceCase> cases = [.. values.Select(v => new ChoiceCase(Model.Choose(), v))];
        Model.AssertOne([unknown, none, .. cases.Select(c => c.When)]);
        return new ChoiceSymbol(unknown, none, cases);
    }

    private ChoiceSymbol Reference(Flag unknown, Flag none, EntityType target)
    {
        var choice = Choice(unknown, none, world[target].Slots);
        foreach (var (when, value) in choice.Cases)
        {
            Model.AssertAny(when.Not, ((Slot)value).Exists);
        }

        return choice;
    }

    private Quantity Day(params ReadOnlySpan<long> elsewhere) => Model.Choose(world.Sorts.FirstDay.DayNumber, world.Sorts.LastDay.DayNumber, elsewhere);

    private PeriodSymbol Period(Flag unknown, Flag none)
    {
        var from = Line.Of(Day(PeriodSymbol.OpenStart));
        var to = Line.Of(Day(PeriodSymbol.OpenEnd));
        Model.Assert(Model.AtMost(from, to));
        // Open at both ends is not a period that can be written.
        var isFromOpen = Model.AtMost(from, Line.Of(PeriodSymbol.OpenStart));
        Model.AssertAny(isFromOpen.Not, Model.Less(to, Line.Of(PeriodSymbol.OpenEnd)));
        Model.Avoid(isFromOpen, CostOfNone);
        return new PeriodSymbol(unknown, none, from, to);
    }

    private NumberSymbol Number(FactTypeKind kind, Field field, Flag unknown, Flag none)
    {
        var scale = world.Sorts.ScaleOf(kind);
        var most = kind is FactTypeKind.Decimal or FactTypeKind.Percent ? world.Sorts.MostOfDecimals : world.Sorts.MostOfNumbers;
        var low = decimal.Ceiling(Math.Max(field.Minimum ?? -most, -most) * scale);
        var high = decimal.Floor(Math.Min(field.Maximum ?? most, most) * scale);
        return new NumberSymbol(unknown, none, Line.Of(Model.Choose((long)low, (long)high), scale));
    }

    // A list of codes has each at most once; of other items the first are used first.
    private ListSymbol List(FactType element, Field field, Flag unknown, Flag none)
    {
        var items = new List<ListItem>();
        if (element is FactType.CodeType code)
        {
            items.AddRange(world.Sorts.Codes(code.List).Select(c => new ListItem(Item(unknown), ChoiceSymbol.Of(new CodeValue(c, default)))));
            return new ListSymbol(unknown, none, [.. items]);
        }

        for (var i = 0; i < bound; i++)
        {
            var isIn = Item(unknown);
            items.Add(new ListItem(isIn, Value(element, field, Flag.False, Flag.False)));
            if (i > 0)
            {
                Model.AssertAny(isIn.Not, items[i - 1].IsIn);
            }
        }

        return new ListSymbol(unknown, none, [.. items]);
    }

    private Flag Item(Flag unknown)
    {
        var isIn = Model.Choose();
        Model.AssertAny(isIn.Not, unknown.Not);
        Model.Avoid(isIn, CostOfItem);
        return isIn;
    }
}
