using System.Runtime.InteropServices;
using Compliance.Types;
using Compliance.Vocabularies;

namespace Compliance.Rules.Precompiled.Reading;

/// <summary>Reads the vocabulary.</summary>
internal sealed class VocabularySource(FormTables tables)
{
    private RecordType[] _objects = [];
    private EntityType[] _entities = [];

    /// <summary>Reads the code lists and currencies, and the objects and entities without their fields.</summary>
    public void ReadNames(FormSource source)
    {
        tables.CodeLists = new CodeList[source.Count()];
        for (var i = 0; i < tables.CodeLists.Length; i++)
        {
            tables.CodeLists[i] = CodeList(source);
        }

        tables.Currencies = new Currency[source.Count()];
        for (var i = 0; i < tables.Currencies.Length; i++)
        {
            tables.Currencies[i] = Currency(source);
        }

        _objects = new RecordType[source.Count()];
        for (var i = 0; i < _objects.Length; i++)
        {
            _objects[i] = new RecordType(source.Text(), source.Localized(), source.Span());
        }

        _entities = new EntityType[source.Count()];
        for (var i = 0; i < _entities.Length; i++)
        {
            _entities[i] = Entity(source, i);
        }

        tables.Records = [.. _objects, .. _entities];
    }

    /// <summary>Reads the fields, and what entities are shown and dated by.</summary>
    public Vocabulary ReadFields(FormSource source)
    {
        foreach (var record in tables.Records)
        {
            var fields = new Field[source.Count()];
            for (var slot = 0; slot < fields.Length; slot++)
            {
                fields[slot] = new Field(
                    source.Text(), source.Localized(), tables.Types[source.Count()], slot, record, source.OptionalNumber(), source.OptionalNumber(), source.Span())
                {
                    MayBeNone = source.Flag(),
                    Unread = source.OptionalLocalized(),
                };
            }

            record.Complete(ImmutableCollectionsMarshal.AsImmutableArray(fields));
        }

        foreach (var entity in _entities)
        {
            entity.DisplayField = Field(entity, source.Place());
            entity.TimeField = Field(entity, source.Place());
        }

        return new Vocabulary(
            ImmutableCollectionsMarshal.AsImmutableArray(_entities),
            ImmutableCollectionsMarshal.AsImmutableArray(_objects),
            ImmutableCollectionsMarshal.AsImmutableArray(tables.CodeLists),
            tables.Regions,
            ImmutableCollectionsMarshal.AsImmutableArray(tables.Currencies));
    }

    private static CodeList CodeList(FormSource source)
    {
        var (id, label, span) = (source.Text(), source.Localized(), source.Span());
        var codes = new Code[source.Count()];
        for (var i = 0; i < codes.Length; i++)
        {
            codes[i] = new Code(source.Text(), source.Localized(), i);
        }

        return new CodeList(id, label, ImmutableCollectionsMarshal.AsImmutableArray(codes), span);
    }

    private static Currency Currency(FormSource source)
    {
        var (id, label, unit) = (source.Text(), source.Localized(), source.Localized());
        var words = new string[source.Count()];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = source.Text();
        }

        return new Currency(id, label, unit, ImmutableCollectionsMarshal.AsImmutableArray(words), source.Count(), source.Span());
    }

    private static EntityType Entity(FormSource source, int index)
    {
        var (id, label, span) = (source.Text(), source.Localized(), source.Span());
        return new EntityType(id, label, (EntityCardinality)source.Byte(), source.Text(), source.Localized(), index, span)
        {
            MayBeNone = source.Flag(),
        };
    }

    private static Field? Field(EntityType entity, int slot) => slot < 0 ? null : entity.Fields[slot];
}
