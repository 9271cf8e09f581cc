using Compliance.Reasoning.Logic;
using Compliance.Types;

namespace Compliance.Reasoning.Symbols;

/// <summary>A map; its values are made when they are first read.</summary>
/// <param name="unknown">Whether it is undeclared.</param>
/// <param name="none">Whether it is none.</param>
/// <param name="keys">Its keys.</param>
/// <param name="make">Makes the value of a key.</param>
internal sealed class MapSymbol(Flag unknown, Flag none, CodeList keys, Func<Code, Symbol> make) : Symbol(unknown, none)
{
    private readonly SortedDictionary<int, (Code Key, Symbol Value)> _values = [];

    /// <summary>Gets the keys.</summary>
    public CodeList Keys { get; } = keys;

    /// <summary>Gets the values that were read, in the order of the keys.</summary>
    public IEnumerable<(Code Key, Symbol Value)> Values => _values.Values;

    /// <summary>Gets the value of a key.</summary>
    public Symbol At(Code key)
    {
        if (!_values.TryGetValue(key.Index, out var known))
        {
            known = (key, make(key));
            _values.Add(key.Index, known);
        }

        return known.Value;
    }
}
