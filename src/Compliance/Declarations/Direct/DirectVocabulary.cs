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
        Keys = Names(vocabulary.Entities.SelectMany(KeysOf).Append((CommonWords.AsOf, new DirectKey(null, false))).Append((CommonWords.AsOfZh, new DirectKey(null, false)))
            .Where(k => !IsSingularOfMany(k.Item1)));
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

    private static IEnumerable<(string Name, DirectKey Key)> KeysOf(EntityType entity)
    {
        if (entity.Cardinality != EntityCardinality.Many)
        {
            yield return (entity.Id, new DirectKey(entity, IsList: false));
            yield return (entity.Label.Zh, new DirectKey(entity, IsList: false));
        }

        if (entity.Cardinality != EntityCardinality.Single)
        {
            yield return (entity.CollectionId, new DirectKey(entity, IsList: true));
            yield return (entity.CollectionLabel.Zh, new DirectKey(entity, IsList: true));
        }
    }

    // Names that a declaration may not write as they are, such as one with an odd space in it, are left to the binder.
    private static Utf8Names<T> Names<T>(IEnumerable<(string Name, T Meaning)> names)
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
        var fields = type.Fields.Select(f => (Field: f, Direct: new DirectField(f, TypeOf(f.Type)))).ToList();
        record.Fields = Names(fields
            .SelectMany(f => new[] { (Name: f.Field.Id, f.Direct), (Name: f.Field.Label.Zh, f.Direct) })
            .Where(n => type.Find(n.Name)?.Slot == n.Direct.Slot));
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
                .SelectMany(c => new[] { (Name: c.Id, Code: c), (Name: c.Label.Zh, Code: c) })
                .Where(n => ReferenceEquals(list.Find(n.Name), n.Code) && n.Name.Trim() == n.Name));
            _codes[list] = known;
        }

        return known;
    }
}
