using System.Collections.Immutable;
using Compliance.Types;
using Compliance.Vocabularies;

namespace Compliance.Cli.Explaining.Names;

/// <summary>Finds the paths by which fields are reached from entities, also through objects.</summary>
internal static class FieldPaths
{
    /// <summary>Finds them, in the order of the vocabulary.</summary>
    public static ImmutableArray<FieldPath> Of(Vocabulary vocabulary)
    {
        var paths = ImmutableArray.CreateBuilder<FieldPath>();
        foreach (var entity in vocabulary.Entities)
        {
            Add(entity, entity, entity.Id, entity.Label.Zh, paths, []);
        }

        return paths.ToImmutable();
    }

    private static void Add(RecordType record, EntityType entity, string id, string zh, ImmutableArray<FieldPath>.Builder paths, ImmutableHashSet<RecordType> above)
    {
        foreach (var field in record.Fields)
        {
            paths.Add(new FieldPath(field, entity, $"{id}.{field.Id}", $"{zh}.{field.Label.Zh}"));
            if (Inner(field.Type) is { } inner && !above.Contains(inner))
            {
                Add(inner, entity, $"{id}.{field.Id}", $"{zh}.{field.Label.Zh}", paths, above.Add(inner));
            }
        }
    }

    private static RecordType? Inner(FactType type) => type switch
    {
        FactType.ObjectType nested => nested.Definition,
        FactType.ListType list => Inner(list.Element),
        FactType.MapType map => Inner(map.Value),
        _ => null,
    };
}
