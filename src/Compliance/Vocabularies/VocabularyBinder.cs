using System.Collections.Immutable;
using Compliance.Binding;
using Compliance.Diagnostics;
using Compliance.Syntax;
using Compliance.Text;
using Compliance.Types;
using Compliance.Types.Regions;
using Compliance.Vocabularies.Shapes;

namespace Compliance.Vocabularies;

/// <summary>Makes one vocabulary out of all vocabulary files. A file may add fields and codes to what another declares.</summary>
internal sealed class VocabularyBinder
{
    private readonly DiagnosticBag _diagnostics = new();
    private readonly NameRules _names;
    private readonly TypeParser _types;
    private readonly FieldBinder _fields;
    private readonly EntityBinder _entities;
    private readonly RegionRegister _regions;

    private VocabularyBinder(RegionRegister regions)
    {
        _regions = regions;
        _names = new NameRules(_diagnostics);
        _types = new TypeParser(_diagnostics, regions);
        _fields = new FieldBinder(_types, _names, _diagnostics);
        _entities = new EntityBinder(_names, _diagnostics);
    }

    /// <summary>Binds the vocabulary files; their order is the order of fields and codes.</summary>
    /// <param name="files">The roots of the files, in an order that does not depend on the machine.</param>
    /// <param name="regions">The registered trees of places.</param>
    /// <param name="diagnostics">Where mistakes go.</param>
    /// <returns>The vocabulary, or <see langword="null"/> when a file has an error.</returns>
    public static Vocabulary? Bind(IEnumerable<LocatedNode> files, RegionRegister regions, DiagnosticBag diagnostics)
    {
        var binder = new VocabularyBinder(regions);
        var vocabulary = binder.Bind(files);
        diagnostics.AddRange(binder._diagnostics.ToSorted());
        return binder._diagnostics.HasErrors ? null : vocabulary;
    }

    private Vocabulary Bind(IEnumerable<LocatedNode> files)
    {
        List<MappingReader> readers = [.. files.Select(f => MappingReader.Open(f, VocabularyShapes.File, _diagnostics)).OfType<MappingReader>()];
        var codeLists = new CodeListBinder(_names, _diagnostics).Bind(DeclaredParts.Collect(readers, VocabularyKeywords.Codes, VocabularyShapes.CodeList, _diagnostics));
        foreach (var list in codeLists)
        {
            _types.CodeLists.Add(list, list.Id, list.Label);
        }

        var currencies = new CurrencyBinder(_diagnostics).Bind(DeclaredParts.WithoutRepetitions(readers.SelectMany(r => DeclaredParts.Entries(r, VocabularyKeywords.Currencies, VocabularyKeywords.CurrencyName, _diagnostics))));
        _types.Currencies = new CurrencyTable(currencies);

        // All names before all fields: types refer to things that stand further down, or in another file.
        var objectParts = DeclaredParts.Collect(readers, VocabularyKeywords.Objects, VocabularyShapes.Object, _diagnostics);
        var entityParts = DeclaredParts.Collect(readers, VocabularyKeywords.Entities, VocabularyShapes.Entity, _diagnostics);
        var objects = Objects(objectParts);
        var entities = Entities(entityParts);

        Complete(objects);
        new ObjectCycles(_diagnostics).Check(objects.Select(o => o.Type));
        Complete(entities);
        foreach (var (parts, entity) in entities)
        {
            _entities.BindRoles(parts, entity);
        }

        foreach (var parts in objectParts.Concat(entityParts))
        {
            parts.Finish();
        }

        readers.ForEach(r => r.Finish());
        return new Vocabulary([.. entities.Select(e => e.Type)], [.. objects.Select(o => o.Type)], codeLists, _regions, currencies);
    }

    private ImmutableArray<(DeclaredParts Parts, RecordType Type)> Objects(IReadOnlyList<DeclaredParts> all)
    {
        var register = new NameRegister(VocabularyKeywords.Object, _diagnostics);
        var objects = ImmutableArray.CreateBuilder<(DeclaredParts, RecordType)>(all.Count);
        foreach (var parts in all)
        {
            _names.CheckId(parts.Id, parts.Key.Span);
            register.Add(parts.Id, parts, parts.Key.Span);
            var label = LocatedLabel.Read(parts.Required(VocabularyKeywords.Label, VocabularyKeywords.Object), _diagnostics);
            if (label is not null)
            {
                register.Add(label.Text.Zh, parts, label.NameSpan);
            }

            var type = new RecordType(parts.Id, label?.Text ?? LocalizedText.Same(parts.Id), parts.Key.Span);
            _types.Objects.Add(type, type.Id, type.Label);
            objects.Add((parts, type));
        }

        return objects.DrainToImmutable();
    }

    private ImmutableArray<(DeclaredParts Parts, EntityType Type)> Entities(IReadOnlyList<DeclaredParts> all)
    {
        var entities = ImmutableArray.CreateBuilder<(DeclaredParts, EntityType)>(all.Count);
        foreach (var parts in all)
        {
            var entity = _entities.Bind(parts, entities.Count);
            _types.Entities.Add(entity, entity.Id, entity.Label);
            entities.Add((parts, entity));
        }

        return entities.DrainToImmutable();
    }

    private void Complete<T>(ImmutableArray<(DeclaredParts Parts, T Type)> records)
        where T : RecordType
    {
        foreach (var (parts, type) in records)
        {
            type.Complete(_fields.Bind(parts, type));
        }
    }
}
