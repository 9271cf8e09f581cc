using Compliance.Facts;
using Compliance.Facts.Time;
using Compliance.Syntax;
using Compliance.Text;
using Compliance.Types;

namespace Compliance.Declarations.Changing;

/// <summary>Writes a declaration as code would declare it: by ids, each value in its canonical form.</summary>
internal static class DeclarationNodes
{
    /// <summary>Gets the declaration as nodes.</summary>
    public static MappingNode Of(Declaration declaration)
    {
        var entries = new List<(string Key, LocatedNode Value)>();
        if (declaration.AsOf is { } day)
        {
            entries.Add(("as_of", CodeNodes.Plain(IsoDay.Of(day))));
        }

        foreach (var set in declaration.Sets)
        {
            var own = set.Type.Cardinality == EntityCardinality.Many ? 0 : Math.Min(1, set.Items.Length);
            if (own == 1)
            {
                entries.Add((set.Type.Id, Of(set.Items[0])));
            }

            if (set.Type.Cardinality == EntityCardinality.Single)
            {
                if (own == 0 && set.State == EntitySetState.Complete)
                {
                    entries.Add((set.Type.Id, CodeNodes.None));
                }
            }
            else if (set.State != EntitySetState.Undeclared)
            {
                entries.Add((set.Type.CollectionId, List(set.Items[own..].Select(Of), set.State == EntitySetState.Complete)));
            }
        }

        return CodeNodes.Mapping(entries);
    }

    private static MappingNode Of(Entity thing)
    {
        var facts = Fields(thing.Facts);
        return CodeNodes.Mapping(thing.HasId ? facts.Prepend(("id", CodeNodes.Text(thing.Id))) : facts);
    }

    private static IEnumerable<(string Key, LocatedNode Value)> Fields(RecordValue record)
    {
        foreach (var field in record.Type.Fields)
        {
            if (record.At(field.Slot) is { } value)
            {
                yield return (field.Id, Of(value));
            }
        }
    }

    private static LocatedNode Of(FactValue? value) => value switch
    {
        null => CodeNodes.Null,
        NoneValue => CodeNodes.None,
        RecordValue record => CodeNodes.Mapping(Fields(record)),
        ListValue list => List(list.Items.Select(Of), list.IsComplete),
        HistoryValue history => CodeNodes.Mapping(history.Entries.Select(e => (HistoryValue.SinceOf(e).En, Of(e.Value)))),
        MapValue map => CodeNodes.Mapping(map.Keys.Codes.Where(c => map.Values[c.Index] is not null).Select(c => (c.Id, Of(map.Values[c.Index])))),
        _ => CodeNodes.Text(value.Canonical),
    };

    private static LocatedNode List(IEnumerable<LocatedNode> items, bool isComplete) =>
        isComplete ? CodeNodes.List(items) : CodeNodes.Mapping([("incomplete", CodeNodes.List(items))]);
}
