using System.Diagnostics.CodeAnalysis;
using Compliance.Declarations;
using Compliance.Facts;
using Compliance.Facts.Time;
using Compliance.Findings.Explanations;
using Compliance.Types;

namespace Compliance.Evaluation.Asserting;

/// <summary>Finds everything in a declaration that says that there is none: <c>none</c>, a code of that name, an empty list, no single thing.</summary>
internal sealed class ClaimIndex
{
    private readonly Dictionary<object, Claim> _claims = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<FactValue, Field> _others = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<Field> _fields = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<EntityType> _entities = new(ReferenceEqualityComparer.Instance);

    private ClaimIndex()
    {
    }

    /// <summary>Gets whether there is no claim.</summary>
    public bool IsEmpty => _claims.Count + _others.Count == 0;

    /// <summary>Goes through a declaration once.</summary>
    public static ClaimIndex Of(Declaration declaration)
    {
        var index = new ClaimIndex();
        foreach (var set in declaration.Sets)
        {
            if (set is { State: EntitySetState.Complete, Items.IsEmpty: true })
            {
                var path = set.Type.Cardinality == EntityCardinality.Single ? set.Type.Id : set.Type.CollectionId;
                index._claims.Add(set, new Claim(path, default, null, set));
                index._entities.Add(set.Type);
            }

            foreach (var thing in set.Items)
            {
                index.Add(thing.Facts, new Outer(thing, null, null));
            }
        }

        return index;
    }

    /// <summary>Determines whether a rule may read a claim.</summary>
    public bool AreReadBy(RuleUses uses) => uses.Fields.Overlaps(_fields) || uses.Entities.Overlaps(_entities);

    /// <summary>Finds the claims that stand where a rule reads.</summary>
    public IEnumerable<Claim> ReadBy(RuleUses uses) => _claims.Values.Where(c => c.Set is { } set
        ? uses.Entities.Contains(set.Type)
        : c.Field is { } field && uses.Fields.Contains(field));

    /// <summary>Determines whether a value, or a list of things, is a claim.</summary>
    public bool TryFind(object value, [NotNullWhen(true)] out Claim? claim) => _claims.TryGetValue(value, out claim);

    /// <summary>Determines whether a value is said of all entries of a map that are not named.</summary>
    public bool IsOfOthers(FactValue value) => _others.ContainsKey(value);

    private void Add(RecordValue record, Outer outer)
    {
        foreach (var field in record.Type.Fields)
        {
            if (record.At(field.Slot) is { } value)
            {
                Add(value, field, outer);
            }
        }
    }

    private void Add(FactValue value, Field field, Outer outer)
    {
        switch (value)
        {
            case NoneValue or ListValue { IsComplete: true, Items.IsEmpty: true } or CodeValue { Value.Id: "none" }:
                Claim(value, field, outer);
                break;
            case MapValue map:
                foreach (var others in EachOf(map.Others).Where(v => v is not NoneValue))
                {
                    _others[others] = field;
                    _fields.Add(field);
                }

                foreach (var code in map.Keys.Codes)
                {
                    foreach (var none in EachOf(map.Values[code.Index]).Where(v => v is NoneValue or CodeValue { Value.Id: "none" }))
                    {
                        Claim(none, field, map.Values.All(v => v is NoneValue) ? outer : outer with { Code = code });
                    }
                }

                break;
            case RecordValue nested:
                Add(nested, new Outer(outer.Thing, outer, field));
                break;
            case ListValue list:
                foreach (var item in list.Items.OfType<RecordValue>())
                {
                    Add(item, new Outer(outer.Thing, outer, field));
                }

                break;
            case HistoryValue history:
                foreach (var entry in history.Entries)
                {
                    if (entry.Value is { } then)
                    {
                        Add(then, field, outer);
                    }
                }

                break;
        }
    }

    // The value of an entry of a map, or its values by day.
    private static IEnumerable<FactValue> EachOf(FactValue? value) =>
        value is HistoryValue history ? history.Entries.Select(e => e.Value).OfType<FactValue>() : value is null ? [] : [value];

    private void Claim(FactValue value, Field field, Outer outer)
    {
        var name = new FieldName(outer.Name, field.Label);
        var path = $"{outer.Path}.{field.Id}";
        if (outer.Code is { } code)
        {
            (name, path) = (new FieldName(name, code.Label), $"{path}.{code.Id}");
        }

        _claims[value] = new Claim(path, new FactPlace(outer.Thing, name), value, null) { Field = field };
        _fields.Add(field);
    }

    // Where a record stands. Paths and names are made only for claims.
    private sealed record Outer(Entity Thing, Outer? Next, Field? Field)
    {
        public Code? Code { get; init; }

        public string Path => Next is null ? Thing.Path : $"{Next.Path}.{Field!.Id}";

        public FieldName? Name => Next is null ? null : new FieldName(Next.Name, Field!.Label);
    }
}
