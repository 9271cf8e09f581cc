using Compliance.Text.Cultures;
using Compliance.Types;
using Compliance.Vocabularies;

namespace Compliance.Authoring.Cases;

/// <summary>Turns a path written by ids or Chinese labels into the one that reports use: the path by which reports name the same fact.</summary>
/// <remarks>What the vocabulary does not know stays as it is written, and then equals no path of a report.</remarks>
internal static class FactPath
{
    public static string Canonical(string written, Vocabulary vocabulary)
    {
        var segments = Split(written);
        var (name, index) = Cut(segments[0]);
        if (vocabulary.FindEntity(name) is not { } entity)
        {
            return written;
        }

        segments[0] = (name == entity.Id || name == entity.Label.Zh ? entity.Id : entity.CollectionId) + index;
        if (index.Length > 0)
        {
            segments[0] = entity.CollectionId + index;
        }

        FactType? type = new FactType.ReferenceType(entity);
        for (var i = 1; i < segments.Count; i++)
        {
            (name, index) = Cut(segments[i]);
            (var id, type) = Step(type, name);
            segments[i] = id + index;
        }

        return string.Join('.', segments);
    }

    private static (string Id, FactType? Type) Step(FactType? type, string name)
    {
        switch (type is FactType.ListType list ? list.Element : type)
        {
            case FactType.ReferenceType reference when reference.Target.Find(name) is { } field:
                return (field.Id, field.Type);
            case FactType.ObjectType record when record.Definition.Find(name) is { } field:
                return (field.Id, field.Type);
            case FactType.MapType map when map.Keys.Find(name) is { } code:
                return (code.Id, map.Value);
            case { Kind: FactTypeKind.Period } when name is CommonWords.From or CommonWords.FromZh:
                return ("from", FactType.Date);
            case { Kind: FactTypeKind.Period } when name is CommonWords.To or CommonWords.ToZh:
                return ("to", FactType.Date);
            default:
                return (name, null);
        }
    }

    private static (string Name, string Index) Cut(string segment)
    {
        var bracket = segment.IndexOf('[', StringComparison.Ordinal);
        return bracket < 0 ? (segment, string.Empty) : (segment[..bracket], segment[bracket..]);
    }

    // Dots inside square brackets belong to an id.
    private static List<string> Split(string path)
    {
        var segments = new List<string>();
        var (start, depth) = (0, 0);
        for (var i = 0; i < path.Length; i++)
        {
            depth += path[i] switch { '[' => 1, ']' => -1, _ => 0 };
            if (path[i] == '.' && depth == 0)
            {
                segments.Add(path[start..i]);
                start = i + 1;
            }
        }

        segments.Add(path[start..]);
        return segments;
    }
}
