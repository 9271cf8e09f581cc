using Compliance.Reasoning.Logic;
using Compliance.Reasoning.Symbols;
using Compliance.Types;
using Compliance.Vocabularies;

namespace Compliance.Reasoning.Worlds;

/// <summary>All that may be declared, as far as a question reads it.</summary>
internal sealed class World
{
    private const long CostOfThing = 20;
    private const long CostOfAddedThing = 1_500;
    private const long CostOfList = 3;
    private const long CostOfIncomplete = 4;
    private readonly SortedDictionary<int, SlotSet> _sets = [];
    private readonly FactMaker _facts;
    private readonly DeclaredFacts? _declared;
    private readonly int _bound;

    /// <summary>Creates a world in which nothing was read.</summary>
    /// <param name="model">The model.</param>
    /// <param name="vocabulary">The vocabulary.</param>
    /// <param name="sorts">The values that facts can have.</param>
    /// <param name="bound">How many things of an entity, and items of a list, there may be.</param>
    /// <param name="declared">The declaration that it begins with; <see langword="null"/> for any.</param>
    public World(Model model, Vocabulary vocabulary, Sorts sorts, int bound, DeclaredFacts? declared = null)
    {
        _declared = declared;
        (Model, Vocabulary, Sorts, _bound) = (model, vocabulary, sorts, bound);
        _facts = new FactMaker(this, bound);
    }

    /// <summary>Gets the model.</summary>
    public Model Model { get; }

    /// <summary>Gets the vocabulary.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>Gets the values that facts can have.</summary>
    public Sorts Sorts { get; }

    /// <summary>Gets days that are moved by the calendar, by what moves them: what is moved alike is one number.</summary>
    public Dictionary<string, NumberSymbol> Moved { get; } = new(StringComparer.Ordinal);

    /// <summary>Gets the things that may be declared of the entities that were read.</summary>
    public IEnumerable<SlotSet> Sets => _sets.Values;

    /// <summary>Gets the things of an entity.</summary>
    public SlotSet this[EntityType type]
    {
        get
        {
            if (!_sets.TryGetValue(type.Index, out var set))
            {
                _sets.Add(type.Index, set = _declared is { } declared ? Begin(type, declared) : Make(type));
            }

            return set;
        }
    }

    private SlotSet Make(EntityType type)
    {
        var isComplete = Model.Choose();
        var slots = new Slot[type.Cardinality == EntityCardinality.Single ? 1 : _bound];
        for (var i = 0; i < slots.Length; i++)
        {
            var isOwn = i == 0 && type.Cardinality == EntityCardinality.Principal;
            var exists = isOwn ? Flag.True : Model.Choose();
            slots[i] = new Slot(type, i, exists, (_, field) => _facts.Make(field));
            if (!isOwn)
            {
                Model.Avoid(exists, CostOfThing);
                Model.AssertAny(exists.Not, i > 0 ? slots[i - 1].Exists : Flag.True);
                Model.Avoid(Model.And(exists, isComplete.Not), CostOfIncomplete);
            }
        }

        if (type.Cardinality == EntityCardinality.Single)
        {
            // The one there is is all there are; where there is none, it is declared, if that can be.
            Model.AssertAny(slots[0].Exists.Not, isComplete);
            Model.AssertAny(isComplete.Not, type.MayBeNone ? Flag.True : slots[0].Exists);
        }

        Model.Avoid(isComplete, CostOfList);
        return new SlotSet(type, [.. slots], isComplete);
    }

    // The things that are declared, and one that may be added.
    private SlotSet Begin(EntityType type, DeclaredFacts declared)
    {
        var maker = new DeclaredMaker(this, declared, _facts);
        var things = declared.Things(type);
        var slots = things.Select((thing, i) => new Slot(type, i, Flag.True, (slot, field) => maker.Make(slot, field, thing.Facts[field]), thing.Id)).ToList();
        var isOneAtMost = type.Cardinality == EntityCardinality.Single;
        if (type.Cardinality == EntityCardinality.Many || (isOneAtMost && things.IsEmpty))
        {
            var exists = Model.Choose();
            var added = new Slot(type, slots.Count, exists, (_, field) => _facts.Make(field), isOneAtMost ? null : $"new-{type.Id.Replace('_', '-')}");
            Model.Avoid(exists, CostOfAddedThing);
            slots.Add(added);
            declared.Added.Add(added);
        }

        var isComplete = declared.IsComplete(type) || (isOneAtMost && !things.IsEmpty) ? Flag.True : isOneAtMost ? slots[0].Exists : Flag.False;
        return new SlotSet(type, [.. slots], isComplete);
    }
}
