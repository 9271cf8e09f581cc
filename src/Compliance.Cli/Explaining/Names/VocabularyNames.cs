using Compliance.Cli.Explaining.Pages;
using Compliance.Vocabularies;

namespace Compliance.Cli.Explaining.Names;

/// <summary>The names of a vocabulary: entities and objects, fields by their paths, code lists and codes.</summary>
internal static class VocabularyNames
{
    /// <summary>Gets the names.</summary>
    public static IEnumerable<ExplainedName> Of(Vocabulary vocabulary, UseIndex use)
    {
        var paths = FieldPaths.Of(vocabulary);
        foreach (var entity in vocabulary.Entities)
        {
            yield return new(entity.Id, [entity.CollectionId, entity.Label.Zh, entity.Label.En, entity.CollectionLabel.Zh, entity.CollectionLabel.En], () => [VocabularyPages.Of(entity, use)]);
        }

        foreach (var record in vocabulary.Objects)
        {
            yield return new(record.Id, [record.Label.Zh, record.Label.En], () => [VocabularyPages.Of(record, paths, use)]);
        }

        foreach (var found in paths.GroupBy(p => p.Field))
        {
            var (field, own) = (found.Key, found.ToList());
            string[] spellings = [field.ToString(), field.Id, field.Label.Zh, field.Label.En, .. own.Skip(1).Select(p => p.Id), .. own.Select(p => p.Zh)];
            yield return new(own[0].Id, spellings, () => [VocabularyPages.Of(field, own, use)]);
        }

        foreach (var list in vocabulary.CodeLists)
        {
            yield return new(list.Id, [list.Label.Zh, list.Label.En], () => [CodePages.Of(list, paths, use)]);
            foreach (var code in list.Codes)
            {
                yield return new($"{list.Id}.{code.Id}", [code.Id, code.Label.Zh, code.Label.En], () => [CodePages.Of(code, list, paths, use)]);
            }
        }
    }
}
