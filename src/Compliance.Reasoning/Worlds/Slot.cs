using System.Globalization;
using Compliance.Reasoning.Logic;
using Compliance.Reasoning.Symbols;
using Compliance.Types;

namespace Compliance.Reasoning.Worlds;

/// <summary>A thing that may be declared. Its facts are made when they are first read.</summary>
/// <param name="type">What it is.</param>
/// <param name="index">Its place among those of its type.</param>
/// <param name="exists">Whether it is declared.</param>
/// <param name="make">Makes a fact of it.</param>
/// <param name="id">Its id; <see langword="null"/> for one that is made of its type and its place.</param>
internal sealed class Slot(EntityType type, int index, Flag exists, Func<Slot, Field, Symbol> make, string? id = null)
{
    private readonly SortedDictionary<int, (Field Field, Symbol Value)> _facts = [];

    /// <summary>Gets what it is.</summary>
    public EntityType Type { get; } = type;

    /// <summary>Gets its place among those of its type.</summary>
    public int Index { get; } = index;

    /// <summary>Gets whether it is declared.</summary>
    public Flag Exists { get; } = exists;

    /// <summary>Gets its id in a witness.</summary>
    public string Id { get; } = id ?? string.Create(CultureInfo.InvariantCulture, $"{type.Id.Replace('_', '-')}-{index + 1}");

    /// <summary>Gets the facts that were read, in the order of the vocabulary.</summary>
    public IEnumerable<(Field Field, Symbol Value)> Facts => _facts.Values;

    /// <summary>Gets the value of a field.</summary>
    public Symbol At(Field field)
    {
        if (!_facts.TryGetValue(field.Slot, out var known))
        {
            known = (field, make(this, field));
            _facts[field.Slot] = known;
        }

        return known.Value;
    }

    /// <summary>Gets the id.</summary>
    public override string ToString() => Id;
}
