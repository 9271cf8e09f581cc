using System.Diagnostics.CodeAnalysis;
using Compliance.Declarations;
using Compliance.Facts;
using Compliance.Facts.Time;
using Compliance.Findings.Explanations;
using Compliance.Rules;
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
                index.Add(thing.Facts, thing, null);
            }
        }

        return index;
    }

    /// <summary>Determines whether a rule may read a claim.</summary>
    public bool AreReadBy(Rule rule) => HoldsAny(rule.Reads.Fields, _fields) || (rule.DaysFrom is { } days && _fields.Contains(days)) || HoldsAny(rule.Reads.Entities, _entities);

    /// <summary>Finds the claims that stand where a rule reads.</summary>
    public IEnumerable<Claim> ReadBy(Rule rule) => _claims.Values.Where(c => c.Set is { } set
        ? rule.Reads.Has(set.Type)
        : c.Field is { } field && (rule.Reads.Has(field) || ReferenceEquals(rule.DaysFrom, field)));

    /// <summary>Determines whether a value, or a list of things, is a claim.</summary>
    public bool TryFind(object value, [NotNullWhen(true)] out Claim? claim) => _claims.TryGetValue(value, out claim);

    /// <summary>Determines whether a value is said of all entries of a map that are not named.</summary>
    public bool IsOfOthers(FactValue value) => _others.ContainsKey(value);

    private static bool HoldsAny<T>(T[] read, HashSet<T> claimed)
    {
        foreach (var one in read)
        {
            if (claimed.Contains(one))
            {
                return true;
            }
        }

        return false;
    }

    private void Add(RecordValue record, Entity thing, Outer? outer)
    {
        foreach (var field in record.Type.Fields)
        {
            if (record.At(field.Slot) is { } value)
            {
                Add(value, field, thing, outer);
            }
        }
    }

    private void Add(FactValue value, Field field, Entity thing, Outer? outer)
    {
        switch (value)
        {
            case NoneValue or ListValue { IsComplete: true, Items.IsEmpty: true } or CodeValue { Value.Id: "none" }:
                Claim(value, field, thing, outer, code: null);
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
                        Claim(none, field, thing, outer, map.Values.All(v => v is NoneValue) ? null : code);
                    }
                }

                break;
            case RecordValue nested:
                Add(nested, thing, new Outer(outer, field));
                break;
            case ListValue list:
                foreach (var item in list.Items)
                {
                    if (item is RecordValue part)
                    {
                        Add(part, thing, new Outer(outer, field));
                    }
                }

                break;
            case HistoryValue history:
                foreach (var entry in history.Entries)
                {
                    if (entry.Value is { } then)
                    {
                        Add(then, field, thing, outer);
                    }
                }

                break;
        }
    }

    // The value of an entry of a map, or its values by day.
    private static IEnumerable<FactValue> EachOf(FactValue? value) =>
        value is HistoryValue history ? history.Entries.Select(e => e.Value).OfType<FactValue>() : value is null ? [] : [value];

    private void Claim(FactValue value, Field field, Entity thing, Outer? outer, Code? code)
    {
        var name = new FieldName(outer?.Name, field.Label);
        var path = $"{outer?.PathIn(thing) ?? thing.Path}.{field.Id}";
        if (code is not null)
        {
            (name, path) = (new FieldName(name, code.Label), $"{path}.{code.Id}");
        }

        _claims[value] = new Claim(path, new FactPlace(thing, name), value, null) { Field = field };
        _fields.Add(field);
    }

    // The field that holds a record, and what holds that. Paths and names are made only for claims.
    private sealed record Outer(Outer? Next, Field Field)
    {
        public FieldName Name => new(Next?.Name, Field.Label);

        public string PathIn(Entity thing) => $"{Next?.PathIn(thing) ?? thing.Path}.{Field.Id}";
    }
}
