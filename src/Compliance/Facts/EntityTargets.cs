using Compliance.Facts.Time;

namespace Compliance.Facts;

/// <summary>Finds the things that facts refer to.</summary>
internal static class EntityTargets
{
    /// <summary>Gets them, each once.</summary>
    public static Entity[] Of(RecordValue facts)
    {
        List<Entity>? targets = null;
        Add(facts, ref targets);
        return targets switch
        {
            null => [],
            [var one] => [one],
            _ => [.. targets.Distinct()],
        };
    }

    /// <summary>Determines whether facts refer to anything, also where the references have no targets yet.</summary>
    public static bool Any(FactValue? value) => value switch
    {
        ReferenceValue => true,
        RecordValue record => Array.Exists(ReferenceFields.Of(record.Type), f => Any(record.At(f.Slot))),
        ListValue list => list.Items.Any(Any),
        HistoryValue history => history.Entries.Any(e => Any(e.Value)),
        MapValue map => map.Values.Any(Any),
        _ => false,
    };

    private static void Add(FactValue? value, ref List<Entity>? targets)
    {
        switch (value)
        {
            case ReferenceValue reference:
                (targets ??= []).Add(reference.Target);
                break;
            case RecordValue record:
                foreach (var field in ReferenceFields.Of(record.Type))
                {
                    Add(record.At(field.Slot), ref targets);
                }

                break;
            case ListValue list:
                foreach (var item in list.Items)
                {
                    Add(item, ref targets);
                }

                break;
            case HistoryValue history:
                foreach (var entry in history.Entries)
                {
                    Add(entry.Value, ref targets);
                }

                break;
            case MapValue map:
                foreach (var entry in map.Values)
                {
                    Add(entry, ref targets);
                }

                break;
        }
    }
}
