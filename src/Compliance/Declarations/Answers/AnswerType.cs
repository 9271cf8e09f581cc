using Compliance.Text.Cultures;
using Compliance.Types;
using Compliance.Vocabularies;

namespace Compliance.Declarations.Answers;

/// <summary>What the fact at a path is.</summary>
/// <param name="Type">Its type; <see langword="null"/> for things.</param>
/// <param name="Things">The entity, where the path is that of all its things; else <see langword="null"/>.</param>
/// <param name="MayBeNone">Whether it can be declared that there is none.</param>
/// <param name="IsEnd">Whether it is an end of a period.</param>
internal sealed record AnswerType(FactType? Type, EntityType? Things, bool MayBeNone, bool IsEnd = false)
{
    /// <summary>Finds it.</summary>
    /// <returns>The type, or <see langword="null"/> where the vocabulary has no such path.</returns>
    public static AnswerType? Of(Vocabulary vocabulary, string path)
    {
        var steps = AnswerPath.Split(path);
        if (vocabulary.FindEntity(steps[0].Name) is not { } entity)
        {
            return null;
        }

        if (steps is [{ Id: null }])
        {
            return new(null, entity, entity.Cardinality != EntityCardinality.Single || entity.MayBeNone);
        }

        AnswerType? at = null;
        RecordType? record = entity;
        foreach (var step in steps.Skip(1))
        {
            at = Next(at?.Type, record, step);
            if (at is null)
            {
                return null;
            }

            record = (at.Type as FactType.ObjectType)?.Definition;
        }

        return at;
    }

    private static AnswerType? Next(FactType? type, RecordType? record, AnswerPath step) => type switch
    {
        { Kind: FactTypeKind.Period } => step.Name is CommonWords.From or CommonWords.To ? new(FactType.Date, null, MayBeNone: false, IsEnd: true) : null,
        FactType.MapType map => map.Keys.Find(step.Name) is null ? null : new(map.Value, null, MayBeNone: false),
        _ => record?.Find(step.Name) is not { } field ? null
            : step.Id is null ? new(field.Type, null, field.MayBeNone)
            : field.Type is FactType.ListType list ? new(list.Element, null, MayBeNone: false)
            : null,
    };
}
