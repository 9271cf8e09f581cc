using Compliance.Reasoning.Logic;
using Compliance.Types;

namespace Compliance.Reasoning.Symbols;

/// <summary>A nested object; its fields are made when they are first read.</summary>
/// <param name="unknown">Whether it is undeclared.</param>
/// <param name="none">Whether it is none.</param>
/// <param name="make">Makes a field.</param>
internal sealed class RecordSymbol(Flag unknown, Flag none, Func<Field, Symbol> make) : Symbol(unknown, none)
{
    private readonly SortedDictionary<int, (Field Field, Symbol Value)> _fields = [];

    /// <summary>Gets the fields that were read, in the order of the vocabulary.</summary>
    public IEnumerable<(Field Field, Symbol Value)> Fields => _fields.Values;

    /// <summary>Gets the value of a field.</summary>
    public Symbol At(Field field)
    {
        if (!_fields.TryGetValue(field.Slot, out var known))
        {
            known = (field, make(field));
            _fields.Add(field.Slot, known);
        }

        return known.Value;
    }
}
