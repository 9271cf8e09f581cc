using Compliance.Facts;
using Compliance.Facts.Time;
using Compliance.Reasoning.Logic;
using Compliance.Reasoning.Symbols;
using Compliance.Reasoning.Worlds;
using Compliance.Text;
using Compliance.Types;

namespace Compliance.Reasoning.Witnesses;

/// <summary>Reads the declaration that a solution stands for.</summary>
/// <param name="world">What may be declared.</param>
/// <param name="solution">The solution.</param>
internal sealed class WitnessReader(World world, Solution solution)
{
    private static readonly LocalizedText IdKey = new("编号", "id");
    private static readonly LocalizedText IncompleteKey = new("不完整", "incomplete");

    /// <summary>Reads the declaration.</summary>
    public WitnessNode.Mapping Read()
    {
        var entries = new List<(LocalizedText, WitnessNode)>();
        var principal = world.Vocabulary.Entities.FirstOrDefault(e => e.Cardinality == EntityCardinality.Principal);
        if (principal is not null && world.Sets.All(s => s.Type != principal))
        {
            entries.Add((Key(principal.Label, principal.Id), new WitnessNode.Mapping([(IdKey, new WitnessNode.Name("company"))])));
        }

        foreach (var set in world.Sets)
        {
            Read(set, entries);
        }

        return new WitnessNode.Mapping(entries);
    }

    private void Read(SlotSet set, List<(LocalizedText, WitnessNode)> entries)
    {
        var type = set.Type;
        var slots = set.Slots.Where(s => solution.Holds(s.Exists)).ToList();
        if (type.Cardinality != EntityCardinality.Many)
        {
            if (slots.FirstOrDefault() is { Index: 0 } own)
            {
                entries.Add((Key(type.Label, type.Id), Thing(own)));
                slots.Remove(own);
            }
            else if (solution.Holds(set.IsComplete))
            {
                entries.Add((Key(type.Label, type.Id), new WitnessNode.Leaf(new NoneValue(default))));
            }
        }

        var isComplete = solution.Holds(set.IsComplete);
        if (type.Cardinality != EntityCardinality.Single && (isComplete || slots.Count > 0))
        {
            var things = new WitnessNode.Sequence([.. slots.Select(Thing)]);
            entries.Add((Key(type.CollectionLabel, type.CollectionId), isComplete ? things : new WitnessNode.Mapping([(IncompleteKey, things)])));
        }
    }

    private static LocalizedText Key(LocalizedText label, string id) => new(label.Zh, id);

    /// <summary>Reads a thing.</summary>
    public WitnessNode.Mapping Thing(Slot slot) => new([(IdKey, new WitnessNode.Name(slot.Id)), .. Fields(slot.Facts)]);

    private List<(LocalizedText, WitnessNode)> Fields(IEnumerable<(Field Field, Symbol Value)> facts) =>
        [.. from f in facts let value = Read(f.Value, f.Field.Type) where value is not null select (Key(f.Field.Label, f.Field.Id), value)];

    /// <summary>Reads a fact; <see langword="null"/> where it is not declared.</summary>
    public WitnessNode? Read(Symbol symbol, FactType type)
    {
        if (solution.Holds(symbol.Unknown))
        {
            return null;
        }

        if (solution.Holds(symbol.None))
        {
            return new WitnessNode.Leaf(new NoneValue(default));
        }

        switch (symbol)
        {
            case ChoiceSymbol choice:
                var chosen = choice.Cases.First(c => solution.Holds(c.When)).Value;
                return chosen is FactValue fact ? new WitnessNode.Leaf(fact) : new WitnessNode.Name(((Slot)chosen).Id);
            case NumberSymbol number:
                return new WitnessNode.Leaf(Number(solution.ValueOf(number.Low), type));
            case PeriodSymbol period:
                return new WitnessNode.Leaf(new PeriodValue(End(period.From), End(period.To), default));
            case ListSymbol list:
                var element = ((FactType.ListType)type).Element;
                return new WitnessNode.Sequence([.. list.Items.Where(i => solution.Holds(i.IsIn)).Select(i => Read(i.Value, element)!)]);
            case RecordSymbol record:
                return new WitnessNode.Mapping(Fields(record.Fields));
            case MapSymbol map:
                var ofValue = ((FactType.MapType)type).Value;
                return new WitnessNode.Mapping([.. from v in map.Values let value = Read(v.Value, ofValue) where value is not null select (Key(v.Key.Label, v.Key.Id), value)]);
            default:
                throw new InvalidOperationException("A fact of no kind that is declared.");
        }
    }

    private static FactValue Number(decimal value, FactType type) => type.Kind == FactTypeKind.Date
        ? new DateValue(DateOnly.FromDayNumber((int)value), default)
        : new NumberValue(value, type.Kind, default, (type as FactType.MoneyType)?.Only);

    private PeriodEnd End(Line end) => solution.ValueOf(end) switch
    {
        PeriodSymbol.OpenStart or PeriodSymbol.OpenEnd => PeriodEnd.Open,
        var day => PeriodEnd.On(DateOnly.FromDayNumber((int)day)),
    };
}
