using System.Text;
using Compliance.Declarations;
using Compliance.Facts.Time;
using Compliance.Facts;
using Compliance.Types;

namespace Compliance.Evaluation.Engines;

/// <summary>Writes all that a condition can read from an entity as a text: its facts, and those of all it refers to.</summary>
internal sealed class EntitySignatures
{
    private readonly Dictionary<Entity, List<Entity>> _references = new(ReferenceEqualityComparer.Instance);

    public EntitySignatures(Declaration declaration)
    {
        foreach (var entity in declaration.Sets.SelectMany(s => s.Items))
        {
            var references = new List<Entity>();
            Collect(entity.Facts, references);
            _references.Add(entity, references);
        }

        // Rules read the declaring company, and single entities, from anywhere.
        Shared = string.Join('\n', declaration.Sets
            .Where(s => s.Type.Cardinality is EntityCardinality.Principal or EntityCardinality.Single)
            .Select(s => $"{s.Type.Id} {s.State} {string.Join('\n', s.Items.Take(1).Select(Of))}"));
    }

    /// <summary>Gets what every condition can read.</summary>
    public string Shared { get; }

    /// <summary>Gets what a condition can read from an entity.</summary>
    public string Of(Entity entity)
    {
        var text = new StringBuilder();
        var seen = new HashSet<Entity>(ReferenceEqualityComparer.Instance) { entity };
        var open = new Queue<Entity>([entity]);
        while (open.TryDequeue(out var next))
        {
            text.Append(next.Type.Id).Append('[').Append(next.Id).Append(']').Append(next.Facts.Canonical).Append('\n');
            foreach (var reference in _references[next].Where(seen.Add))
            {
                open.Enqueue(reference);
            }
        }

        return text.ToString();
    }

    private static void Collect(FactValue? value, List<Entity> references)
    {
        switch (value)
        {
            case ReferenceValue reference:
                references.Add(reference.Target);
                break;
            case RecordValue record:
                Collect(record.Slots, references);
                break;
            case ListValue list:
                Collect(list.Items, references);
                break;
            case HistoryValue history:
                Collect(history.Entries.Select(e => e.Value), references);
                break;
            case MapValue map:
                Collect(map.Values, references);
                break;
        }
    }

    private static void Collect(IEnumerable<FactValue?> values, List<Entity> references)
    {
        foreach (var value in values)
        {
            Collect(value, references);
        }
    }
}
