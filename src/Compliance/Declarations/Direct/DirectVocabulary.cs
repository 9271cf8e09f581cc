using Compliance.Facts;
using Compliance.Syntax;
using Compliance.Text.Cultures;
using Compliance.Text.Unicode;
using Compliance.Types;
using Compliance.Vocabularies;

namespace Compliance.Declarations.Direct;

/// <summary>A vocabulary prepared for reading declarations from UTF-8.</summary>
internal sealed class DirectVocabulary
{
    private readonly Dictionary<RecordType, DirectRecord> _records = [];
    private readonly Dictionary<FactType, DirectType> _types = [];
    private readonly Dictionary<CodeList, Utf8Names<Code>> _codes = [];

    /// <summary>Makes a vocabulary ready.</summary>
    public DirectVocabulary(Vocabulary vocabulary)
    {
        Vocabulary = vocabulary;
        Keys = Names(vocabulary.Entities.SelectMany(KeysOf).Append(KeyOf(CommonWords.AsOf, null)).Append(KeyOf(CommonWords.AsOfZh, null)).Where(k => !IsSingularOfMany(k.Name)));
        Entities = [.. vocabulary.Entities.Select(RecordOf)];
        Day = TypeOf(FactType.Date);
        Undeclared = [.. vocabulary.Entities.Select(e => new EntitySet(e, EntitySetState.Undeclared, [], default))];
    }

    /// <summary>Gets the vocabulary.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>Gets the keys of a declaration.</summary>
    public Utf8Names<DirectKey> Keys { get; }

    /// <summary>Gets the entities by <see cref="EntityType.Index"/>.</summary>
    public DirectRecord[] Entities { get; }

    /// <summary>Gets the type of a day.</summary>
    public DirectType Day { get; }

    /// <summary>Gets the sets used for entities that are not declared, by <see cref="EntityType.Index"/>.</summary>
    public EntitySet[] Undeclared { get; }

    private static IEnumerable<DirectName<DirectKey>> KeysOf(EntityType entity)
    {
        if (entity.Cardinality != EntityCardinality.Many)
        {
            yield return KeyOf(entity.Id, entity);
            yield return KeyOf(entity.Label.Zh, entity);
        }

        if (entity.Cardinality != EntityCardinality.Single)
        {
            yield return KeyOf(entity.CollectionId, entity, isList: true);
            yield return KeyOf(entity.CollectionLabel.Zh, entity, isList: true);
        }
    }

    private static DirectName<DirectKey> KeyOf(string name, EntityType? entity, bool isList = false) => new(name, new DirectKey(entity, isList));

    // Names that a declaration may not write as they are, such as one with an odd space in it, are left to the binder.
    private static Utf8Names<T> Names<T>(IEnumerable<DirectName<T>> names)
        where T : class =>
        new(names.Where(n => NormalForm.Of(n.Name) == n.Name && HiddenCharacterDiagnostic.ForKey(default, n.Name) is null));

    private bool IsSingularOfMany(string name) =>
        Vocabulary.FindEntity(name) is { Cardinality: EntityCardinality.Many } many && name != many.CollectionId && name != many.CollectionLabel.Zh;

    private DirectRecord RecordOf(RecordType type)
    {
        if (_records.TryGetValue(type, out var known))
        {
            return known;
        }

        var record = new DirectRecord(type);
        _records.Add(type, record);
        var names = new List<DirectName<DirectField>>();
        foreach (var field in type.Fields)
        {
            var direct = new DirectField(field, TypeOf(field.Type));
            names.Add(new(field.Id, direct));
            names.Add(new(field.Label.Zh, direct));
        }

        record.Fields = Names(names.Where(n => type.Find(n.Name)?.Slot == n.Meaning.Slot));
        return record;
    }

    private DirectType TypeOf(FactType type)
    {
        if (!_types.TryGetValue(type, out var known))
        {
            known = new DirectType(type)
            {
                Codes = type is FactType.CodeType code ? CodesOf(code.List) : null,
                Record = type is FactType.ObjectType nested ? RecordOf(nested.Definition) : null,
                Element = type is FactType.ListType list ? TypeOf(list.Element) : null,
            };
            _types[type] = known;
        }

        return known;
    }

    private Utf8Names<Code> CodesOf(CodeList list)
    {
        if (!_codes.TryGetValue(list, out var known))
        {
            known = Names(list.Codes
                .SelectMany(c => new DirectName<Code>[] { new(c.Id, c), new(c.Label.Zh, c) })
                .Where(n => ReferenceEquals(list.Find(n.Name), n.Meaning) && n.Name.Trim() == n.Name));
            _codes[list] = known;
        }

        return known;
    }
}
