using System.Collections.Immutable;
using Compliance.Literals;
using Compliance.Types;
using Compliance.Types.Regions;

namespace Compliance.Vocabularies;

/// <summary>Everything that rules and declarations can name: entities with their fields, code lists, regions and currencies.</summary>
public sealed class Vocabulary
{
    private readonly Dictionary<string, EntityType> _entitiesByName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CodeList> _codeLists;

    internal Vocabulary(ImmutableArray<EntityType> entities, ImmutableArray<RecordType> objects, ImmutableArray<CodeList> codeLists, RegionRegister regions, ImmutableArray<Currency> currencies)
    {
        Entities = entities;
        Objects = objects;
        CodeLists = codeLists;
        Regions = regions;
        CurrencyTable = new CurrencyTable(currencies);
        _codeLists = codeLists.ToDictionary(c => c.Id, StringComparer.Ordinal);
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

    /// <summary>Gets the registered trees of places.</summary>
    public RegionRegister Regions { get; }

    /// <summary>Gets the currencies in the order declared.</summary>
    public ImmutableArray<Currency> Currencies => CurrencyTable.All;

    /// <summary>
    /// Gets the field <c>legal_orders</c> of the principal entity, a list of codes that are ids of legal orders: by which the company is bound, where
    /// rules of several are evaluated. <see langword="null"/> where there is none: then all rules are.
    /// </summary>
    public Field? LegalOrders => Entities.FirstOrDefault(e => e.Cardinality == EntityCardinality.Principal)?.Find("legal_orders") is
        { Type: FactType.ListType { Element: FactType.CodeType } } orders ? orders : null;

    internal CurrencyTable CurrencyTable { get; }

    /// <summary>Finds an entity by its id, its collection's id, or the Chinese label of either.</summary>
    public EntityType? FindEntity(string name) => _entitiesByName.GetValueOrDefault(name);

    /// <summary>Finds a code list by its id.</summary>
    public CodeList? FindCodeList(string id) => _codeLists.GetValueOrDefault(id);

    /// <summary>Finds a currency by its code or one of its words, in capitals or not.</summary>
    public Currency? FindCurrency(string name) => CurrencyTable.Find(name);

    /// <summary>Finds the unit that a text is: a word of magnitude, a currency, or both, as <c>million</c> and the code of a currency.</summary>
    /// <returns>The unit, or <see langword="null"/> for another text.</returns>
    public AmountUnit? FindUnit(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var rest = text.AsSpan().Trim();
        var before = CurrencyTable.AtStart(rest, out var start);
        rest = rest[start..].Trim(" ,，:：");
        var behind = CurrencyTable.AtEnd(rest, out var end);
        rest = rest[..^end].TrimEnd();
        if (Magnitude.PowerOf(rest) is not { } power || Currency.AreUnlike(before, behind) || (power == 0 && before is null && behind is null))
        {
            return null;
        }

        var currency = before ?? behind;
        return new AmountUnit(power, currency, currency is null ? rest.ToString() : $"{rest} {currency.Id}".TrimStart());
    }

    /// <summary>Determines whether a text begins or ends with a currency.</summary>
    public bool NamesCurrency(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var trimmed = text.AsSpan().Trim();
        return CurrencyTable.AtStart(trimmed, out _) is not null || CurrencyTable.AtEnd(trimmed, out _) is not null;
    }
}
