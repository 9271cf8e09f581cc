using System.Collections.Immutable;
using Compliance.Types;

namespace Compliance.Vocabularies;

/// <summary>Everything that rules and declarations can name: entities with their fields, code lists and regions.</summary>
public sealed class Vocabulary
{
    private readonly Dictionary<string, EntityType> _entitiesByName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CodeList> _codeLists;
    private readonly Dictionary<string, Region> _regions;
    private readonly Dictionary<string, Region> _regionsByLabel = new(StringComparer.Ordinal);

    internal Vocabulary(ImmutableArray<EntityType> entities, ImmutableArray<RecordType> objects, ImmutableArray<CodeList> codeLists, ImmutableArray<Region> regions)
    {
        Entities = entities;
        Objects = objects;
        CodeLists = codeLists;
        Regions = regions;
        _codeLists = codeLists.ToDictionary(c => c.Id, StringComparer.Ordinal);
        _regions = regions.ToDictionary(r => r.Code, StringComparer.Ordinal);
        foreach (var region in regions)
        {
            _regionsByLabel.TryAdd(region.Label.Zh, region);
        }

        foreach (var entity in entities)
        {
            _entitiesByName.TryAdd(entity.CollectionLabel.Zh, entity);
            _entitiesByName.TryAdd(entity.CollectionId, entity);
            _entitiesByName.TryAdd(entity.Label.Zh, entity);
            _entitiesByName[entity.Id] = entity;
        }
    }

    /// <summary>Gets the entities in the order declared; <see cref="EntityType.Index"/> is the index.</summary>
    public ImmutableArray<EntityType> Entities { get; }

    /// <summary>Gets the nested objects.</summary>
    public ImmutableArray<RecordType> Objects { get; }

    /// <summary>Gets the code lists.</summary>
    public ImmutableArray<CodeList> CodeLists { get; }

    /// <summary>Gets the regions with names.</summary>
    public ImmutableArray<Region> Regions { get; }

    /// <summary>Finds an entity by its id, its collection's id, or the Chinese label of either.</summary>
    public EntityType? FindEntity(string name) => _entitiesByName.GetValueOrDefault(name);

    /// <summary>Finds a code list by its id.</summary>
    public CodeList? FindCodeList(string id) => _codeLists.GetValueOrDefault(id);

    /// <summary>Finds a region by its code without trailing zeros.</summary>
    public Region? FindRegion(string code) => _regions.GetValueOrDefault(code);

    /// <summary>Finds a region by its Chinese name.</summary>
    public Region? FindRegionByLabel(string label) => _regionsByLabel.GetValueOrDefault(label);
}
