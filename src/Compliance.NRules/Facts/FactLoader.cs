using Compliance.Declarations;
using Compliance.Facts;
using Compliance.Facts.Time;
using Compliance.Types;

namespace Compliance.NRules.Facts;

/// <summary>Turns a declaration into the facts that a network iterates over: entities, and the elements of lists and maps.</summary>
/// <param name="reads">What the network iterates over.</param>
internal sealed class FactLoader(NetworkReads reads)
{
    /// <summary>Gets the facts that are the same for every declaration.</summary>
    public static IEnumerable<object> Constants() =>
    [
        new ElementItem(null, null, null, isUnseen: true),
    ];

    /// <summary>Gets all facts of a declaration.</summary>
    public List<object> Load(Declaration declaration)
    {
        var facts = new List<object>(Constants());
        foreach (var set in declaration.Sets)
        {
            if (Unseen(set) is { } unseen)
            {
                facts.Add(unseen);
            }

            foreach (var entity in set.Items)
            {
                Load(entity, facts);
            }
        }

        return facts;
    }

    /// <summary>Gets the fact that there may be undeclared things; <see langword="null"/> where there are none, or none is iterated over.</summary>
    public EntityItem? Unseen(EntitySet set) => reads.Holds(set.Type) && set.State != EntitySetState.Complete ? new EntityItem(set.Type, null) : null;

    /// <summary>Adds the facts of one entity.</summary>
    public void Load(Entity entity, List<object> facts)
    {
        if (reads.Holds(entity.Type))
        {
            facts.Add(new EntityItem(entity.Type, entity));
        }

        if (reads.HasElements)
        {
            Open(entity.Facts, facts);
        }
    }

    private void Open(RecordValue record, List<object> facts)
    {
        foreach (var field in record.Type.Fields)
        {
            if (record[field] is { } value)
            {
                Open(value, field, facts);
            }
        }
    }

    private void Open(FactValue? value, Field field, List<object> facts)
    {
        switch (value)
        {
            case RecordValue record:
                Open(record, facts);
                break;
            case ListValue list:
                foreach (var item in list.Items)
                {
                    Add(new ElementItem(list, item, null, isUnseen: false), field, facts);
                    Open(item, field, facts);
                }

                if (!list.IsComplete)
                {
                    Add(new ElementItem(list, null, null, isUnseen: true), field, facts);
                }

                break;
            case HistoryValue history:
                foreach (var entry in history.Entries)
                {
                    Open(entry.Value, field, facts);
                }

                break;
            case MapValue map:
                foreach (var code in map.Keys.Codes)
                {
                    Add(new ElementItem(map, map.Values[code.Index], code, isUnseen: false), field, facts);
                    Open(map.Values[code.Index], field, facts);
                }

                break;
        }
    }

    private void Add(ElementItem element, Field field, List<object> facts)
    {
        if (reads.Holds(field))
        {
            facts.Add(element);
        }
    }
}
