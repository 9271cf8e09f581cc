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
        Keys = new Utf8Names<DirectKey>(KeysOf(vocabulary));
        Entities = new DirectRecord[vocabulary.Entities.Length];
        Undeclared = new EntitySet[vocabulary.Entities.Length];
        for (var i = 0; i < Entities.Length; i++)
        {
            Entities[i] = RecordOf(vocabulary.Entities[i]);
            Undeclared[i] = new EntitySet(vocabulary.Entities[i], EntitySetState.Undeclared, [], default);
        }

        Day = TypeOf(FactType.Date);
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

    private static List<DirectName<DirectKey>> KeysOf(Vocabulary vocabulary)
    {
        var keys = new List<DirectName<DirectKey>>();
        foreach (var entity in vocabulary.Entities)
        {
            if (entity.Cardinality != EntityCardinality.Many)
            {
                Add(entity.Id, entity, isList: false);
                Add(entity.Label.Zh, entity, isList: false);
            }

            if (entity.Cardinality != EntityCardinality.Single)
            {
                Add(entity.CollectionId, entity, isList: true);
                Add(entity.CollectionLabel.Zh, entity, isList: true);
            }
        }

        Add(CommonWords.AsOf, null, isList: false);
        Add(CommonWords.AsOfZh, null, isList: false);
        return keys;

        void Add(string name, EntityType? entity, bool isList)
        {
            if (IsWrittenSo(name) && !IsSingularOfMany(vocabulary, name))
            {
                keys.Add(new DirectName<DirectKey>(name, new DirectKey(entity, isList)));
            }
        }
    }

    // Names that a declaration may not write as they are, such as one with an odd space in it, are left to the binder.
    private static bool IsWrittenSo(string name) => NormalForm.Of(name) == name && HiddenCharacterDiagnostic.ForKey(default, name) is null;

    private static bool IsSingularOfMany(Vocabulary vocabulary, string name) =>
        vocabulary.FindEntity(name) is { Cardinality: EntityCardinality.Many } many && name != many.CollectionId && name != many.CollectionLabel.Zh;

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
            Add(field.Id, direct);
            Add(field.Label.Zh, direct);
        }

        record.Fields = new Utf8Names<DirectField>(names);
        return record;

        void Add(string name, DirectField field)
        {
            if (type.Find(name)?.Slot == field.Slot && IsWrittenSo(name))
            {
                names.Add(new DirectName<DirectField>(name, field));
            }
        }
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
            var names = new List<DirectName<Code>>();
            foreach (var code in list.Codes)
            {
                Add(code.Id, code);
                Add(code.Label.Zh, code);
            }

            known = new Utf8Names<Code>(names);
            _codes[list] = known;

            void Add(string name, Code code)
            {
                if (ReferenceEquals(list.Find(name), code) && name.Trim() == name && IsWrittenSo(name))
                {
                    names.Add(new DirectName<Code>(name, code));
                }
            }
        }

        return known;
    }
}
